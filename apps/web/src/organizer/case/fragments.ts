import { graphql } from '../../gql';

export const BOX_FIELDS = graphql(`
  fragment BoxFields on SealedBox {
    subjectId
    compartment
    version
    body
    kid
    wrap
  }
`);

export const MEMBER_FIELDS = graphql(`
  fragment MemberFields on HubMember {
    id
    handle
    roles
    tier
    state
    homeCell
    vehicle
    seats
    childSeats
    loadUnits
    capabilities
    openClaims
  }
`);

export const ASSIGNMENT_FIELDS = graphql(`
  fragment AssignmentFields on CaseAssignment {
    id
    taskId
    state
    version
    claimKey
    expiresAt
    runId
    reason
    granted
    member {
      ...MemberFields
    }
  }
`);

export const TASK_FIELDS = graphql(`
  fragment TaskFields on CaseTask {
    id
    requestId
    kind
    part
    state
    version
    tier
    cell
    destinationCell
    day
    fromMinute
    toMinute
    windowFrom
    windowTo
    serviceSeconds
    loadUnits
    seats
    flags
    kitId
    kitCount
    assignments {
      ...AssignmentFields
    }
  }
`);

export const CASE_FIELDS = graphql(`
  fragment CaseFields on CaseFile {
    id
    boxId
    kind
    state
    version
    channel
    cell
    destinationCell
    day
    fromMinute
    toMinute
    loadUnits
    flags
    reason
    heldUntil
    duplicateOf
    createdOn
    expiresOn
    receiptKey
    sameHousehold
    samePlace
    here
  }
`);

/** A case with its closed drawers and its tasks: for the one that is open on the desk. */
export const OPEN_CASE_FIELDS = graphql(`
  fragment OpenCaseFields on CaseFile {
    ...CaseFields
    boxes {
      ...BoxFields
    }
    tasks {
      ...TaskFields
    }
    openings {
      role
      day
    }
    merges {
      id
      keptId
      goneId
      by
      until
    }
    lastChange {
      by
      at
      verb
    }
    calls {
      n
      by
      at
      outcome
      nextAt
    }
    grip {
      memberId
      handle
      until
    }
    standing {
      id
      state
      rule
    }
    referredTo {
      id
      name
      phone
    }
  }
`);

export const RUN_FIELDS = graphql(`
  fragment RunFields on DayRun {
    id
    letter
    day
    state
    version
    startsAt
    endsAt
    meters
    seconds
    reason
    heardAt
    member {
      ...MemberFields
    }
    stops {
      id
      taskId
      position
      kind
      state
      arriveAt
      departAt
      reason
      deviceTime
      reported
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
