import { graphql } from '../../gql';

export const PLAN_FIELDS = graphql(`
  fragment HouseholdFields on HouseholdPlan {
    id
    day
    state
    version
    keptUntil
    begun
    gaps {
      requestId
      taskId
      code
    }
    parts {
      requestId
      kind
      state
      afterPart
      orderHolds
      tasks {
        ...TaskFields
      }
    }
  }
`);

/** A plan in a list, or beside one of its requests. */
export const PLAN_LINE = graphql(`
  fragment HouseholdLine on HouseholdPlan {
    id
    state
    gaps {
      code
    }
    parts {
      requestId
      kind
    }
  }
`);

/** The plans of a day, and the requests that might belong together. */
export const HOUSEHOLDS = graphql(`
  query Households($day: Day!) {
    householdPlans(day: $day) {
      ...HouseholdLine
    }
    inbox(day: $day, first: 50) {
      cases {
        id
        kind
        state
        cell
        fromMinute
        toMinute
        sameHousehold
      }
    }
  }
`);

export const HOUSEHOLD = graphql(`
  query Household($id: ID!) {
    householdPlan(id: $id) {
      ...HouseholdFields
    }
  }
`);

export const PROPOSAL = graphql(`
  query HouseholdProposal($id: ID!, $anew: Boolean!) {
    planProposal(id: $id, anew: $anew) {
      planId
      version
      pairs {
        ...PairFields
      }
      unmatched {
        ...UnmatchedFields
      }
    }
  }
`);

export const TIE = graphql(`
  mutation TieHousehold($input: TieHouseholdInput!) {
    tieHousehold(input: $input) {
      ...HouseholdFields
    }
  }
`);

export const UNTIE = graphql(`
  mutation UntiePart($input: PlanPartInput!) {
    untiePart(input: $input) {
      ...HouseholdFields
    }
  }
`);

export const ORDER = graphql(`
  mutation OrderPart($input: OrderPartInput!) {
    orderPart(input: $input) {
      ...HouseholdFields
    }
  }
`);

export const ASK = graphql(`
  mutation AskHousehold($input: AskHouseholdInput!) {
    askHousehold(input: $input) {
      ...HouseholdFields
    }
  }
`);

/** The plan that a request is part of, if any. */
export const PLAN_OF_REQUEST = graphql(`
  query PlanOfRequest($requestId: ID!) {
    planOfRequest(requestId: $requestId) {
      ...HouseholdLine
    }
  }
`);
