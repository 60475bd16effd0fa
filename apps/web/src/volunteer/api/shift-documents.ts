import { graphql } from '../../gql';

export const SITE_FIELDS = graphql(`
  fragment PhoneSiteFields on Site {
    id
    kind
    box {
      ...PhoneBoxFields
    }
  }
`);

export const MY_SHIFT_FIELDS = graphql(`
  fragment MyShiftFields on MyShift {
    id
    shiftId
    kind
    shiftState
    day
    fromMinute
    toMinute
    startsAt
    endsAt
    role
    state
    version
    leads
    expiresAt
    ahead
    coverAskedAt
    onMyWayAt
    arrivedAt
    checkedInAt
    lateFrom
    checkInFrom
    reason
    site {
      ...PhoneSiteFields
    }
    mates {
      handle
      role
      state
      leads
      signUpId
    }
  }
`);

export const MY_SHIFTS = graphql(`
  query MyShifts {
    myShifts {
      ...MyShiftFields
    }
  }
`);

/** What I could take and what I am told, in one reading. */
export const SHIFT_BOARD = graphql(`
  query ShiftBoard($from: Day!, $days: Int!) {
    openShifts(from: $from, days: $days) {
      id
      kind
      state
      day
      fromMinute
      toMinute
      startsAt
      endsAt
      signUpOpensAt
      urgency
      approval
      mine
      site {
        ...PhoneSiteFields
      }
      places {
        role
        least
        most
        taken
        waiting
        language
        hurdle
      }
    }
    covers {
      id
      shiftId
      kind
      day
      fromMinute
      toMinute
      startsAt
      endsAt
      role
      handle
      askedAt
      site {
        ...PhoneSiteFields
      }
    }
    myNotices {
      id
      kind
      subjectId
      dueAt
    }
  }
`);

export const SIGN_UP = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      ...MyShiftFields
    }
  }
`);

export const WITHDRAW_SIGN_UP = graphql(`
  mutation WithdrawSignUp($id: ID!, $reason: WithdrawReason!, $key: ID!) {
    withdrawSignUp(id: $id, reason: $reason, key: $key) {
      ...MyShiftFields
    }
  }
`);

export const ANSWER_PLACE = graphql(`
  mutation AnswerPlace($id: ID!, $yes: Boolean!, $key: ID!) {
    answerPlace(id: $id, yes: $yes, key: $key) {
      ...MyShiftFields
    }
  }
`);

export const ASK_COVER = graphql(`
  mutation AskCover($id: ID!, $asked: Boolean!, $key: ID!) {
    askCover(id: $id, asked: $asked, key: $key) {
      ...MyShiftFields
    }
  }
`);

export const TAKE_COVER = graphql(`
  mutation TakeCover($id: ID!, $key: ID!) {
    takeCover(id: $id, key: $key) {
      ...MyShiftFields
    }
  }
`);

export const ON_MY_WAY = graphql(`
  mutation OnMyWay($id: ID!, $key: ID!) {
    onMyWay(id: $id, key: $key) {
      ...MyShiftFields
    }
  }
`);

export const CHECK_IN = graphql(`
  mutation CheckIn($id: ID!, $key: ID!) {
    checkIn(id: $id, key: $key) {
      ...MyShiftFields
    }
  }
`);

export const REPORT_ABSENCE = graphql(`
  mutation ReportAbsence($id: ID!, $key: ID!) {
    reportAbsence(id: $id, key: $key) {
      ...MyShiftFields
    }
  }
`);

export const READ_NOTICE = graphql(`
  mutation ReadNotice($id: ID!, $key: ID!) {
    readNotice(id: $id, key: $key)
  }
`);
