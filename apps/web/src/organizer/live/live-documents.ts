import { graphql } from '../../gql';

export const LIVE = graphql(`
  query Live($day: Day!) {
    organizerDay(day: $day) {
      day
      runs {
        ...RunFields
      }
      tasks {
        id
        requestId
        cell
        destinationCell
        kind
        loadUnits
        seats
      }
    }
  }
`);

/** Sealed places of a day: asked for only when somebody wants to see exact stops. */
export const LIVE_PLACES = graphql(`
  query LivePlaces($day: Day!) {
    organizerDay(day: $day) {
      tasks {
        id
        requestId
        place {
          ...BoxFields
        }
      }
    }
  }
`);

export const NOTE_LIVE = graphql(`
  mutation NoteLive($requestIds: [ID!]!) {
    noteOpenings(requestIds: $requestIds)
  }
`);

export const RECALL_RUN = graphql(`
  mutation RecallRun($runId: ID!, $reason: CloseReason!, $key: ID!) {
    recallRun(runId: $runId, reason: $reason, key: $key) {
      ...RunFields
    }
  }
`);
