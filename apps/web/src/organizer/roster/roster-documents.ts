import { graphql } from '../../gql';

/** Shifts to fill, shifts gone by (who usually does a slot, who did much lately), and everybody with their free time. */
export const ROSTER_DATA = graphql(`
  query RosterData($from: Day!, $days: Int!, $span: Int!, $before: Day!, $past: Int!) {
    week(from: $from, days: $days) {
      from
      shifts {
        ...RosterShiftFields
      }
      sites {
        ...SiteFields
      }
    }
    gone: week(from: $before, days: $past) {
      from
      shifts {
        ...RosterShiftFields
      }
    }
    people {
      id
      handle
      state
      joinedOn
      hoursThisMonth
      clearances {
        role
        state
        until
      }
      wishes {
        weekHours
        monthHours
        restHours
        shiftsPerDay
        prefersKinds
        dislikesKinds
      }
      freeOn(day: $from, days: $span) {
        from
        to
      }
      wasFree: freeOn(day: $before, days: $past) {
        from
        to
      }
      company {
        ...BoxFields
      }
      profile {
        ...BoxFields
      }
    }
  }
`);

export const ROSTER_SHIFT_FIELDS = graphql(`
  fragment RosterShiftFields on Shift {
    id
    version
    kind
    siteId
    day
    fromMinute
    toMinute
    startsAt
    endsAt
    state
    urgency
    templateId
    places {
      role
      least
      most
      language
    }
    signUps {
      id
      role
      state
      leads
      newcomer
      member {
        id
        handle
      }
    }
  }
`);

export const HAND_OVER_ROSTER = graphql(`
  mutation HandOverRoster($input: ChangeShiftsInput!) {
    changeShifts(input: $input) {
      id
      version
    }
  }
`);
