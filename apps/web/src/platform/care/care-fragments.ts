import { graphql } from '../../gql';

/** What desk and phone alike are told of a childcare: what it lacks, where each child is, and the calls that all is well. */
export const CARE_LACK_FIELDS = graphql(`
  fragment CareLackFields on CareLack {
    code
    missing
    memberId
  }
`);

export const CHILD_LOCATION_FIELDS = graphql(`
  fragment ChildLocationFields on ChildLocation {
    child
    n
    state
    giverMember
    giverFamily
    receiverMember
    receiverFamily
    at
    deviceTime
  }
`);

export const CARE_CHECK_FIELDS = graphql(`
  fragment CareCheckFields on CareCheck {
    n
    state
    dueAt
    missedAt
    answeredAt
  }
`);
