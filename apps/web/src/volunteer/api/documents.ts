import { graphql } from '../../gql';

export const BOARD = graphql(`
  query Board($first: Int!, $after: String) {
    board(first: $first, after: $after) {
      next
      cards {
        ...BoardCardFields
      }
    }
  }
`);

export const PHONE_BOX_FIELDS = graphql(`
  fragment PhoneBoxFields on SealedBox {
    subjectId
    compartment
    version
    body
    kid
    wrap
  }
`);

export const BOARD_CARD_FIELDS = graphql(`
  fragment BoardCardFields on BoardCard {
    id
    version
    kind
    cell
    destinationCell
    day
    fromMinute
    toMinute
    loadUnits
    seats
    flags
    serviceSeconds
    travelSeconds
    clash
    reasons {
      code
      value
      weight
    }
    card {
      ...PhoneBoxFields
    }
  }
`);

export const CLAIM_FIELDS = graphql(`
  fragment ClaimFields on Claim {
    id
    taskId
    requestId
    kind
    state
    version
    cell
    destinationCell
    day
    fromMinute
    toMinute
    loadUnits
    seats
    flags
    expiresAt
    runId
    card {
      ...PhoneBoxFields
    }
  }
`);

export const MY_RUN_FIELDS = graphql(`
  fragment MyRunFields on MyRun {
    id
    letter
    day
    state
    version
    startsAt
    endsAt
    meters
    seconds
    closures {
      ...PhoneBoxFields
    }
    stops {
      id
      taskId
      position
      kind
      state
      version
      taskKind
      cell
      arriveAt
      departAt
      windowFrom
      windowTo
      loadUnits
      flags
      reason
      heldFor
      leg {
        state
        pickupFrom
        pickupTo
        waitMinutes
        childSeats
        handover
        returns
        stopId
        arrivedAt
      }
      claim {
        ...ClaimFields
      }
      lines {
        item
        unit
        quantity
      }
      goal {
        hubId
        name
        street
        phone
        lon
        lat
      }
      place {
        opensAt
        closesAt
        box {
          ...PhoneBoxFields
        }
      }
    }
    meetings {
      taskId
      cell
      at
      gives
      handle
      letter
      loadUnits
      agreed
    }
  }
`);

/** What a member holds and drives, in one reading: both lists are true at the same moment. */
export const MY_WORK = graphql(`
  query MyWork {
    myClaims {
      ...ClaimFields
    }
    myRuns {
      ...MyRunFields
    }
  }
`);

export const CLAIM_TASK = graphql(`
  mutation ClaimTask($input: ClaimTaskInput!) {
    claimTask(input: $input) {
      won
      claim {
        ...ClaimFields
      }
      alternatives {
        ...BoardCardFields
      }
    }
  }
`);

export const CONFIRM_OFFER = graphql(`
  mutation ConfirmOffer($input: ClaimTaskInput!) {
    confirmOffer(input: $input) {
      won
      claim {
        ...ClaimFields
      }
      alternatives {
        ...BoardCardFields
      }
    }
  }
`);

export const RELEASE_CLAIM = graphql(`
  mutation ReleaseClaim($assignmentId: ID!, $reason: ReleaseReason!, $key: ID!) {
    releaseClaim(assignmentId: $assignmentId, reason: $reason, key: $key) {
      ...ClaimFields
    }
  }
`);

export const UNDO_RELEASE = graphql(`
  mutation UndoRelease($assignmentId: ID!, $key: ID!) {
    undoRelease(assignmentId: $assignmentId, key: $key) {
      ...ClaimFields
    }
  }
`);

export const ACCEPT_RUN = graphql(`
  mutation AcceptRun($runId: ID!, $claims: [ClaimKeyInput!]!, $key: ID!) {
    acceptRun(runId: $runId, claims: $claims, key: $key) {
      ...MyRunFields
    }
  }
`);

export const DECLINE_RUN = graphql(`
  mutation DeclineRun($runId: ID!, $reason: ReleaseReason!, $key: ID!) {
    declineRun(runId: $runId, reason: $reason, key: $key) {
      ...MyRunFields
    }
  }
`);

export const START_LOADING = graphql(`
  mutation StartLoading($runId: ID!, $key: ID!) {
    startLoading(runId: $runId, key: $key) {
      ...MyRunFields
    }
  }
`);

export const DEPART_RUN = graphql(`
  mutation DepartRun($runId: ID!, $loaded: [ID!]!, $key: ID!, $lateHash: Bytes) {
    departRun(runId: $runId, loaded: $loaded, key: $key, lateHash: $lateHash) {
      ...MyRunFields
    }
  }
`);

export const STEP_LEG = graphql(`
  mutation StepLeg($input: StepLegInput!) {
    stepLeg(input: $input) {
      ...MyRunFields
    }
  }
`);

export const RECORD_STOP = graphql(`
  mutation RecordStop($input: RecordStopInput!) {
    recordStop(input: $input) {
      ...MyRunFields
    }
  }
`);

export const UNDO_STOP = graphql(`
  mutation UndoStop($stopId: ID!, $deviceTime: Instant!, $key: ID!) {
    undoStop(stopId: $stopId, deviceTime: $deviceTime, key: $key) {
      ...MyRunFields
    }
  }
`);

export const COMPLETE_RUN = graphql(`
  mutation CompleteRun($runId: ID!, $key: ID!) {
    completeRun(runId: $runId, key: $key) {
      ...MyRunFields
    }
  }
`);

export const STOP_EVERYTHING = graphql(`
  mutation StopEverything($runId: ID!, $key: ID!) {
    stopEverything(runId: $runId, key: $key) {
      ...MyRunFields
    }
  }
`);

export const REPORT_INCIDENT = graphql(`
  mutation ReportIncident($input: ReportIncidentInput!) {
    reportIncident(input: $input)
  }
`);

export const MY_CHANGES = graphql(`
  subscription MyChanges {
    myChanges {
      topic
      id
    }
  }
`);
