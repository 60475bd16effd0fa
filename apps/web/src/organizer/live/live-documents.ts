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
        state
        cell
        destinationCell
        kind
        loadUnits
        seats
        windowFrom
        windowTo
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
        goal {
          name
          street
          lon
          lat
        }
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

export const RESCUE_RUN = graphql(`
  mutation RescueRun($input: RescueRunInput!) {
    rescueRun(input: $input) {
      ...RunFields
    }
  }
`);

export const SETTLE_RUN = graphql(`
  mutation SettleRun($input: SettleRunInput!) {
    settleRun(input: $input) {
      ...RunFields
    }
  }
`);

export const GIVE_UP_TASKS = graphql(`
  mutation GiveUpTasks($day: Day!, $taskIds: [ID!]!, $key: ID!) {
    giveUpTasks(day: $day, taskIds: $taskIds, key: $key) {
      day
    }
  }
`);

export const LOOSE_GOODS_FIELDS = graphql(`
  fragment LooseGoodsFields on LooseGoods {
    taskId
    requestId
    kind
    state
    cell
    loadUnits
    runId
    letter
    runState
    handle
    since
    lines {
      item
      unit
      quantity
    }
  }
`);

/** Goods of a day that are out and on nobody's way. */
export const LOOSE_GOODS = graphql(`
  query LooseGoods($day: Day!) {
    looseGoods(day: $day) {
      ...LooseGoodsFields
    }
  }
`);

export const SETTLE_GOODS = graphql(`
  mutation SettleGoods($input: SettleGoodsInput!) {
    settleGoods(input: $input) {
      ...LooseGoodsFields
    }
  }
`);

export const HAND_OVER = graphql(`
  mutation HandOver($input: ReplanRunsInput!) {
    replanRuns(input: $input) {
      ...RunFields
    }
  }
`);
