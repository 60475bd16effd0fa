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

/** The plans of a day, and the requests that might belong together. */
export const HOUSEHOLDS = graphql(`
  query Households($day: Day!) {
    householdPlans(day: $day) {
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
        taskId
        strength
        travelSeconds
        reasons {
          code
          value
          weight
        }
        member {
          ...MemberFields
        }
      }
      unmatched {
        taskId
        because
        heldUpBy
        fix
        fixWith
        rules {
          code
          count
        }
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
  }
`);
