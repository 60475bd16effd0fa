import { graphql } from '../../gql';

export const MY_CARE_FIELDS = graphql(`
  fragment MyCareFields on MyCare {
    id
    taskId
    state
    version
    children
    adultsNeeded
    startedAt
    adults {
      memberId
      handle
      here
      me
    }
    lacks {
      ...CareLackFields
    }
    locations {
      ...ChildLocationFields
    }
    checks {
      ...CareCheckFields
    }
    sheet {
      ...PhoneBoxFields
    }
  }
`);

export const MY_CARE = graphql(`
  query MyCare {
    myCare {
      ...MyCareFields
    }
  }
`);

export const ARRIVE_FOR_CARE = graphql(`
  mutation ArriveForCare($input: CareMomentInput!) {
    arriveForCare(input: $input) {
      ...MyCareFields
    }
  }
`);

export const MOVE_CHILD = graphql(`
  mutation MoveChild($input: MoveChildInput!) {
    moveChild(input: $input) {
      ...MyCareFields
    }
  }
`);

export const ANSWER_CARE_CHECK = graphql(`
  mutation AnswerCareCheck($input: CareMomentInput!) {
    answerCareCheck(input: $input) {
      ...MyCareFields
    }
  }
`);

export const END_CARE = graphql(`
  mutation EndCare($input: EndCareInput!) {
    endCare(input: $input) {
      ...MyCareFields
    }
  }
`);
