import { graphql } from '../../gql';

export const FINISH_TRAINING = graphql(`
  mutation FinishTraining($course: Course!, $version: Int!, $key: ID!) {
    finishTraining(course: $course, version: $version, key: $key) {
      courses {
        course
        version
        finishedOn
      }
    }
  }
`);
