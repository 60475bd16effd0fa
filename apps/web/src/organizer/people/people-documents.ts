import { graphql } from '../../gql';

export const CLEARANCE_FIELDS = graphql(`
  fragment ClearanceFields on Clearance {
    role
    state
    until
    changedOn
    proposedState
    proposedBy
    missing {
      kind
      course
      count
      have
    }
  }
`);

export const CREDENTIAL_FIELDS = graphql(`
  fragment CredentialFields on Credential {
    id
    kind
    course
    givenOn
    until
    seenBy
    secondBy
    state
  }
`);

export const EXEMPTION_FIELDS = graphql(`
  fragment ExemptionFields on Exemption {
    id
    role
    kind
    course
    reason
    until
    madeBy
    madeOn
    endedOn
  }
`);

/** A person with all that the hub knows about their trust. */
export const TRUSTED_FIELDS = graphql(`
  fragment TrustedFields on HubMember {
    ...MemberFields
    publicKey
    signKey
    joinedOn
    hoursThisMonth
    availability {
      startsOn
      fromMinute
      toMinute
      rule
    }
    clearances {
      ...ClearanceFields
    }
    credentials {
      ...CredentialFields
    }
    exemptions {
      ...ExemptionFields
    }
    profile {
      ...BoxFields
    }
  }
`);

export const POLICY_FIELDS = graphql(`
  fragment PolicyFields on Policy {
    version
    madeBy
    madeAt
    rules {
      role
      tier
      twoPeople
      newcomerShifts
      requirements {
        kind
        course
        count
        validDays
        twoPeople
      }
    }
  }
`);

export const PEOPLE = graphql(`
  query People {
    people {
      ...MemberFields
      activeWeek
      hoursThisMonth
      clearances {
        ...ClearanceFields
      }
      vouches {
        id
        state
      }
      profile {
        ...BoxFields
      }
    }
  }
`);

export const PERSON = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      ...TrustedFields
    }
    policy {
      ...PolicyFields
    }
  }
`);

/** Everybody who waits, with what has to be looked at to decide. */
export const VETTING = graphql(`
  query Vetting {
    people {
      ...TrustedFields
    }
    policy {
      ...PolicyFields
    }
  }
`);

/** All vouches of the hub with the keys that sign them: a chain goes through everybody. */
export const ALL_VOUCHES = graphql(`
  query AllVouches {
    people {
      id
      handle
      signKey
      state
      vouches {
        id
        memberId
        state
        until
        box {
          ...BoxFields
        }
      }
    }
  }
`);

export const ACCESS_LOG = graphql(`
  query AccessLog($memberId: ID!, $after: String, $first: Int!) {
    accessLog(memberId: $memberId, after: $after, first: $first) {
      next
      entries {
        id
        at
        actor
        verb
        subjectId
        reason
      }
    }
  }
`);

export const POLICY = graphql(`
  query HubPolicy {
    policy {
      ...PolicyFields
    }
  }
`);

export const POLICY_EFFECT = graphql(`
  query PolicyEffect($rules: [RoleRuleInput!]!) {
    policyEffect(rules: $rules) {
      memberId
      handle
      role
      missing {
        kind
        course
        count
        have
      }
    }
  }
`);

export const INVITES = graphql(`
  query Invites {
    invites {
      id
      roles
      state
      madeBy
      madeAt
      expiresAt
      usedAt
    }
  }
`);

/** Shifts of some weeks with who is in them; one person's are picked out here. */
export const SHIFTS_OF_PEOPLE = graphql(`
  query ShiftsOfPeople($from: Day!, $days: Int!) {
    week(from: $from, days: $days) {
      shifts {
        id
        kind
        day
        fromMinute
        toMinute
        signUps {
          id
          role
          state
          leads
          member {
            id
          }
        }
      }
    }
  }
`);
