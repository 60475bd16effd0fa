import { graphql } from '../../../gql';

export const SHIFT_FIELDS = graphql(`
  fragment ShiftFields on Shift {
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
    approval
    signUpOpensAt
    templateId
    occurrence
    places {
      role
      least
      most
      language
    }
    signUps {
      id
      version
      role
      state
      leads
      newcomer
      coverAskedAt
      onMyWayAt
      arrivedAt
      checkedInAt
      member {
        id
        handle
      }
      talk {
        day
        outcome
      }
    }
  }
`);

export const SITE_FIELDS = graphql(`
  fragment SiteFields on Site {
    id
    kind
    within
    state
    version
    box {
      ...BoxFields
    }
  }
`);

export const TEMPLATE_FIELDS = graphql(`
  fragment TemplateFields on ShiftTemplate {
    id
    version
    state
    kind
    siteId
    fromMinute
    toMinute
    places {
      role
      least
      most
      language
    }
    opensHours
    urgency
    approval
    startsOn
    rule
    skipped
  }
`);

export const WEEK = graphql(`
  query Week($from: Day!) {
    week(from: $from) {
      from
      shifts {
        ...ShiftFields
      }
      sites {
        ...SiteFields
      }
      closedDays {
        siteId
        day
      }
      atBoard {
        memberId
        handle
      }
    }
  }
`);

export const WEEK_PEOPLE = graphql(`
  query WeekPeople($from: Day!) {
    people {
      id
      handle
      state
      clearances {
        role
        state
        until
      }
      wishes {
        weekHours
        restHours
        shiftsPerDay
      }
      freeOn(day: $from, days: 8) {
        from
        to
      }
    }
  }
`);

export const TERMS = graphql(`
  query Terms($from: Day!, $days: Int!) {
    week(from: $from, days: $days) {
      from
      sites {
        ...SiteFields
      }
      templates {
        ...TemplateFields
      }
      closedDays {
        siteId
        day
      }
    }
  }
`);

export const CHANGE_SHIFTS = graphql(`
  mutation ChangeShifts($input: ChangeShiftsInput!) {
    changeShifts(input: $input) {
      ...ShiftFields
    }
  }
`);
