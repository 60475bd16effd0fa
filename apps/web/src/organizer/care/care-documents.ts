import { graphql } from '../../gql';

/** How near somebody is to the days and families from which care asks for a licence. */
export const CARE_NEARNESS_FIELDS = graphql(`
  fragment CareNearnessFields on CareNearness {
    memberId
    handle
    days
    households
    state
  }
`);

export const ARRANGEMENT_FIELDS = graphql(`
  fragment ArrangementFields on Arrangement {
    id
    requestId
    state
    version
    day
    fromMinute
    toMinute
    children
    adultsNeeded
    answers
    unrelated
    sheetVersion
    startedAt
    endedAt
    adults {
      memberId
      handle
      assignmentId
      assignmentState
      cleared
      experienced
      hasSheet
      arrivedAt
      leftAt
    }
    lacks {
      ...CareLackFields
    }
    locations {
      ...ChildLocationFields
    }
    checks {
      ...CareCheckFields
    }
    nearness {
      ...CareNearnessFields
    }
  }
`);

export const ARRANGEMENTS = graphql(`
  query Arrangements($day: Day!) {
    arrangements(day: $day) {
      ...ArrangementFields
    }
    licenceLine(day: $day) {
      ...CareNearnessFields
    }
  }
`);

export const ARRANGEMENT = graphql(`
  query OneArrangement($id: ID!) {
    arrangement(id: $id) {
      ...ArrangementFields
    }
  }
`);

export const CARE_CASE = graphql(`
  query CareCase($id: ID!) {
    caseFile(id: $id) {
      id
      boxes {
        ...BoxFields
      }
      tasks {
        id
        kind
        assignments {
          ...AssignmentFields
          claimSignature
          member {
            signKey
          }
        }
      }
    }
  }
`);

export const SET_UP_ARRANGEMENT = graphql(`
  mutation SetUpArrangement($input: SetUpArrangementInput!) {
    setUpArrangement(input: $input) {
      ...ArrangementFields
    }
  }
`);

export const SHARE_SHEET = graphql(`
  mutation ShareSheet($input: ShareSheetInput!) {
    shareSheet(input: $input) {
      ...ArrangementFields
    }
  }
`);

export const CONFIRM_UNRELATED = graphql(`
  mutation ConfirmUnrelated($id: ID!, $memberIds: [ID!]!, $key: ID!) {
    confirmUnrelated(id: $id, memberIds: $memberIds, key: $key) {
      ...ArrangementFields
    }
  }
`);

export const DECLARE_READY = graphql(`
  mutation DeclareReady($id: ID!, $version: Int!, $key: ID!) {
    declareReady(id: $id, version: $version, key: $key) {
      ...ArrangementFields
    }
  }
`);

export const RECORD_CARE_ARRIVAL = graphql(`
  mutation RecordCareArrival($id: ID!, $memberId: ID!, $key: ID!) {
    recordCareArrival(id: $id, memberId: $memberId, key: $key) {
      ...ArrangementFields
    }
  }
`);

export const RECORD_CARE_CHECK = graphql(`
  mutation RecordCareCheck($id: ID!, $key: ID!) {
    recordCareCheck(id: $id, key: $key) {
      ...ArrangementFields
    }
  }
`);

export const RECORD_CHILD_HOME = graphql(`
  mutation RecordChildHome($id: ID!, $child: Int!, $key: ID!) {
    recordChildHome(id: $id, child: $child, key: $key) {
      ...ArrangementFields
    }
  }
`);

export const CLOSE_ARRANGEMENT = graphql(`
  mutation CloseArrangement($id: ID!, $version: Int!, $concern: Boolean!, $key: ID!) {
    closeArrangement(id: $id, version: $version, concern: $concern, key: $key) {
      ...ArrangementFields
    }
  }
`);

export const CAREGIVER_PLAN_FIELDS = graphql(`
  fragment CaregiverPlanFields on CaregiverPlan {
    requestId
    state
    boxVersion
    madeOn
    reason
    askedBy
    until
    openedBy
    openedOn
    mine
    box {
      ...BoxFields
    }
  }
`);

export const CAREGIVER_PLAN = graphql(`
  query CaregiverPlanOf($requestId: ID!) {
    caregiverPlan(requestId: $requestId) {
      ...CaregiverPlanFields
    }
  }
`);

export const WRITE_CAREGIVER_PLAN = graphql(`
  mutation WriteCaregiverPlan($input: WriteCaregiverPlanInput!) {
    writeCaregiverPlan(input: $input) {
      ...CaregiverPlanFields
    }
  }
`);

export const ASK_CAREGIVER_PLAN = graphql(`
  mutation AskCaregiverPlan($input: AskCaregiverPlanInput!) {
    askCaregiverPlan(input: $input) {
      ...CaregiverPlanFields
    }
  }
`);

export const OPEN_CAREGIVER_PLAN = graphql(`
  mutation OpenCaregiverPlan($requestId: ID!, $key: ID!) {
    openCaregiverPlan(requestId: $requestId, key: $key) {
      ...CaregiverPlanFields
    }
  }
`);

export const CLOSE_CAREGIVER_PLAN = graphql(`
  mutation CloseCaregiverPlan($requestId: ID!, $key: ID!) {
    closeCaregiverPlan(requestId: $requestId, key: $key) {
      ...CaregiverPlanFields
    }
  }
`);
