import { graphql } from '../../gql';

export const FOLLOW_UP_FIELDS = graphql(`
  fragment FollowUpFields on FollowUp {
    id
    taskId
    requestId
    kind
    taskState
    cell
    reason
    letter
    handle
    openedAt
    deviceTime
    state
    checks
    lastCheck
    checkedAt
    outcome
    version
    contact {
      ...BoxFields
    }
  }
`);

export const DOORS = graphql(`
  query Doors {
    followUpList {
      ...FollowUpFields
    }
  }
`);

export const NOTE_CHECK = graphql(`
  mutation NoteCheck($requestIds: [ID!]!) {
    noteOpenings(requestIds: $requestIds)
  }
`);

export const CHECK_DOOR = graphql(`
  mutation CheckDoor($input: CheckFollowUpInput!) {
    checkFollowUp(input: $input) {
      ...FollowUpFields
    }
  }
`);

export const CLOSE_DOOR = graphql(`
  mutation CloseDoor($input: CloseFollowUpInput!) {
    closeFollowUp(input: $input) {
      ...FollowUpFields
    }
  }
`);
