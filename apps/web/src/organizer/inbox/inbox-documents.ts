import { graphql } from '../../gql';

export const INBOX = graphql(`
  query Inbox($states: [RequestState!], $first: Int!, $after: String) {
    inbox(states: $states, first: $first, after: $after) {
      total
      next
      cases {
        ...CaseFields
      }
    }
  }
`);

export const CASE_FILE = graphql(`
  query CaseFile($id: ID!) {
    caseFile(id: $id) {
      ...OpenCaseFields
    }
  }
`);

export const KITS = graphql(`
  query Kits {
    kits {
      id
      name
      loadUnits
      makeable
      lines {
        quantity
        item {
          id
          name
          unit
        }
      }
    }
  }
`);

export const ACCEPT = graphql(`
  mutation AcceptRequest($input: AcceptRequestInput!) {
    acceptRequest(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const ASK_MORE = graphql(`
  mutation AskMore($input: CloseRequestInput!) {
    askMore(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const HOLD = graphql(`
  mutation HoldRequest($input: HoldRequestInput!) {
    holdRequest(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const DECLINE = graphql(`
  mutation DeclineRequest($input: CloseRequestInput!) {
    declineRequest(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const REFER = graphql(`
  mutation ReferRequest($input: ReferRequestInput!) {
    referRequest(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const MARK_DUPLICATE = graphql(`
  mutation MarkDuplicate($input: DuplicateInput!) {
    markDuplicate(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const WITHDRAW_FOR_FAMILY = graphql(`
  mutation WithdrawForFamily($input: CloseRequestInput!) {
    withdrawForFamily(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const REOPEN = graphql(`
  mutation ReopenRequest($input: CloseRequestInput!) {
    reopenRequest(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const CALL_LIST = graphql(`
  query CallList {
    callList {
      attempts
      lastAt
      lastOutcome
      nextAt
      grip {
        memberId
        handle
        until
      }
      file {
        ...CaseFields
      }
    }
  }
`);

export const TAKE_CALL = graphql(`
  mutation TakeCall($id: ID!, $key: ID!) {
    takeCall(id: $id, key: $key) {
      ...OpenCaseFields
    }
  }
`);

export const DROP_CALL = graphql(`
  mutation DropCall($id: ID!, $key: ID!) {
    dropCall(id: $id, key: $key) {
      ...OpenCaseFields
    }
  }
`);

export const RECORD_CALL = graphql(`
  mutation RecordCall($input: RecordCallInput!) {
    recordCall(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const TAG_REQUEST = graphql(`
  mutation TagRequest($input: TagRequestInput!) {
    tagRequest(input: $input) {
      ...CaseFields
    }
  }
`);

export const LOOK_AT = graphql(`
  mutation LookAt($id: ID) {
    lookAt(id: $id)
  }
`);

export const MERGE = graphql(`
  mutation MergeRequests($input: MergeInput!) {
    mergeRequests(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const UNDO_MERGE = graphql(`
  mutation UndoMerge($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      ...OpenCaseFields
    }
  }
`);

export const CAPACITY = graphql(`
  query Capacity($day: Day!, $kind: RequestKind!) {
    capacity(day: $day, kind: $kind) {
      day
      slots
      left
    }
  }
`);

export const UNMET = graphql(`
  query Unmet($from: Day!, $days: Int!) {
    unmet(from: $from, days: $days) {
      kind
      reason
      count
    }
  }
`);
