import { graphql } from '../../gql';

export const STANDING_FIELDS = graphql(`
  fragment StandingFields on StandingRequest {
    id
    version
    state
    originId
    kind
    cell
    loadUnits
    flags
    fromMinute
    toMinute
    rule
    startsOn
    until
    skipped
    pausedUntil
    renewBy
    nextDays
    occurrences {
      requestId
      occurrence
      day
      state
      version
      own
    }
    tasks {
      kind
      part
      fromMinute
      toMinute
      serviceSeconds
      loadUnits
      seats
      flags
      kitId
      kitCount
      leg {
        pickupFromMinute
        pickupToMinute
        rideLimitMinutes
        childSeats
        handover
        shareAgreed
        returns
      }
    }
  }
`);

export const STANDINGS = graphql(`
  query StandingRequests {
    standingRequests {
      ...StandingFields
    }
  }
`);

export const MAKE_STANDING = graphql(`
  mutation MakeStanding($input: MakeStandingInput!) {
    makeStanding(input: $input) {
      ...StandingFields
    }
  }
`);

export const CHANGE_STANDING = graphql(`
  mutation ChangeStanding($input: ChangeStandingInput!) {
    changeStanding(input: $input) {
      ...StandingFields
    }
  }
`);

export const PAUSE_STANDING = graphql(`
  mutation PauseStanding($input: PauseStandingInput!) {
    pauseStanding(input: $input) {
      ...StandingFields
    }
  }
`);

export const RESUME_STANDING = graphql(`
  mutation ResumeStanding($input: StandingStepInput!) {
    resumeStanding(input: $input) {
      ...StandingFields
    }
  }
`);

export const SKIP_DAY = graphql(`
  mutation SkipStandingDay($input: SkipDayInput!) {
    skipStandingDay(input: $input) {
      ...StandingFields
    }
  }
`);

export const UNSKIP_DAY = graphql(`
  mutation UnskipStandingDay($input: SkipDayInput!) {
    unskipStandingDay(input: $input) {
      ...StandingFields
    }
  }
`);

export const RENEW_STANDING = graphql(`
  mutation RenewStanding($input: RenewStandingInput!) {
    renewStanding(input: $input) {
      ...StandingFields
    }
  }
`);

export const END_STANDING = graphql(`
  mutation EndStanding($input: StandingStepInput!) {
    endStanding(input: $input) {
      ...StandingFields
    }
  }
`);

export const CHANGE_OCCURRENCE = graphql(`
  mutation ChangeOccurrence($input: ChangeOccurrenceInput!) {
    changeOccurrence(input: $input) {
      ...OpenCaseFields
    }
  }
`);
