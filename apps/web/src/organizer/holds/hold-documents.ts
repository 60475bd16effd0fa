import { graphql } from '../../gql';

export const HOLD_FIELDS = graphql(`
  fragment HoldFields on Hold {
    id
    kind
    reason
    memberId
    handle
    fromAt
    untilAt
    madeBy
    liftedAt
    version
    box {
      ...BoxFields
    }
    tasks {
      taskId
      requestId
      kind
      state
      cell
      windowFrom
      windowTo
      warned
      handle
    }
  }
`);

export const HOLDS = graphql(`
  query Holds {
    holds {
      ...HoldFields
    }
    people {
      ...MemberFields
    }
  }
`);

/** Cells of the tasks of a day: to tell, in this browser, what lies inside an area. */
export const HOLD_DAY = graphql(`
  query HoldDay($day: Day!) {
    organizerDay(day: $day) {
      tasks {
        id
        state
        cell
        destinationCell
      }
    }
  }
`);

export const LAY_HOLD = graphql(`
  mutation LayHold($input: LayHoldInput!) {
    layHold(input: $input) {
      ...HoldFields
    }
  }
`);

export const HOLD_MORE = graphql(`
  mutation HoldMore($input: HoldMoreInput!) {
    holdMore(input: $input) {
      ...HoldFields
    }
  }
`);

export const LIFT_HOLD = graphql(`
  mutation LiftHold($id: ID!, $key: ID!) {
    liftHold(id: $id, key: $key) {
      ...HoldFields
    }
  }
`);

export const OFFER_TIMES = graphql(`
  mutation OfferTimes($input: OfferTimesInput!) {
    offerTimes(input: $input) {
      ...HoldFields
    }
  }
`);
