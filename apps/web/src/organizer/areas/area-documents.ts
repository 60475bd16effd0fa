import { graphql } from '../../gql';

export const CLOSED_AREAS = graphql(`
  query ClosedAreas($day: Day!) {
    closures(day: $day) {
      id
      day
      box {
        ...BoxFields
      }
    }
  }
`);

export const CLOSE_AREA = graphql(`
  mutation CloseArea($input: CloseAreaInput!) {
    closeArea(input: $input) {
      id
      day
      box {
        ...BoxFields
      }
    }
  }
`);

export const LIFT_CLOSURE = graphql(`
  mutation LiftClosure($id: ID!, $key: ID!) {
    liftClosure(id: $id, key: $key)
  }
`);
