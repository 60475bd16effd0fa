import { graphql } from '../../gql';

export const COUNT_HEAD = graphql(`
  fragment CountHeadFields on CountHead {
    id
    binId
    blind
    state
    version
    openedBy
    openedAt
    confirmedBy
    confirmedAt
    confirmedByMe
    closedBy
    closedAt
    total
    done
  }
`);

export const COUNT_SHEET_FIELDS = graphql(`
  fragment CountSheetFields on CountSheet {
    head {
      ...CountHeadFields
    }
    lines {
      id
      version
      lotId
      binId
      source
      receivedOn
      labelKind
      labelDate
      counted
      book
      countedBy
      countedAt
      kept
      reason
      moved {
        change
        at
        corrected
      }
      item {
        id
        name
        nameEs
        nameAr
        unit
      }
    }
  }
`);

export const COUNTS = graphql(`
  query Counts {
    counts {
      ...CountHeadFields
    }
    bins {
      ...BinFields
    }
    items {
      id
      name
      nameEs
      nameAr
      unit
      category
      state
    }
  }
`);

export const COUNT_SHEET = graphql(`
  query OneCount($id: ID!) {
    countSheet(id: $id) {
      ...CountSheetFields
    }
    bins {
      ...BinFields
    }
    items {
      id
      name
      nameEs
      nameAr
      unit
      category
      state
    }
  }
`);

export const OPEN_COUNT = graphql(`
  mutation OpenCount($input: OpenCountInput!) {
    openCount(input: $input) {
      ...CountSheetFields
    }
  }
`);

export const ADD_COUNT_LINE = graphql(`
  mutation AddCountLine($input: AddCountLineInput!) {
    addCountLine(input: $input) {
      ...CountSheetFields
    }
  }
`);

export const WRITE_COUNT_LINE = graphql(`
  mutation WriteCountLine($input: WriteCountLineInput!) {
    writeCountLine(input: $input) {
      ...CountSheetFields
    }
  }
`);

export const LEAVE_OUT_LINE = graphql(`
  mutation LeaveOutCountLine($countId: ID!, $lineId: ID!, $key: ID!) {
    leaveOutCountLine(countId: $countId, lineId: $lineId, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const RECOUNT_LINE = graphql(`
  mutation RecountLine($countId: ID!, $lineId: ID!, $key: ID!) {
    recountLine(countId: $countId, lineId: $lineId, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const KEEP_LINE = graphql(`
  mutation KeepCountLine($countId: ID!, $lineId: ID!, $key: ID!) {
    keepCountLine(countId: $countId, lineId: $lineId, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const EXPLAIN_LINE = graphql(`
  mutation ExplainCountLine($countId: ID!, $lineId: ID!, $reason: CountReason!, $key: ID!) {
    explainCountLine(countId: $countId, lineId: $lineId, reason: $reason, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const FINISH_COUNT = graphql(`
  mutation FinishCount($id: ID!, $key: ID!) {
    finishCount(id: $id, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const REOPEN_COUNT = graphql(`
  mutation ReopenCount($id: ID!, $key: ID!) {
    reopenCount(id: $id, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const CONFIRM_COUNT = graphql(`
  mutation ConfirmCount($id: ID!, $key: ID!) {
    confirmCount(id: $id, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const FINALIZE_COUNT = graphql(`
  mutation FinalizeCount($id: ID!, $key: ID!) {
    finalizeCount(id: $id, key: $key) {
      ...CountSheetFields
    }
  }
`);

export const CANCEL_COUNT = graphql(`
  mutation CancelCount($id: ID!, $key: ID!) {
    cancelCount(id: $id, key: $key) {
      ...CountSheetFields
    }
  }
`);
