import { graphql } from '../../gql';

/** Everybody for one task. */
export const SUGGESTIONS = graphql(`
  query Suggestions($taskId: ID!) {
    suggestions(taskId: $taskId) {
      taskId
      ranked {
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
      cannot {
        codes
        liftable
        member {
          ...MemberFields
        }
      }
    }
  }
`);

/** Who holds the role, when nothing can be weighed. */
export const SIMPLE_LIST = graphql(`
  query SimpleList($taskId: ID!) {
    simpleList(taskId: $taskId) {
      sameZone
      freeMinutes
      member {
        ...MemberFields
      }
    }
  }
`);

export const MATCH_WEIGHTS = graphql(`
  query MatchWeights {
    matchWeights {
      version
      weights {
        name
        value
        usual
        least
        most
        step
      }
    }
  }
`);

export const SAVE_WEIGHTS = graphql(`
  mutation SaveMatchWeights($input: SaveWeightsInput!) {
    saveMatchWeights(input: $input) {
      version
      weights {
        name
        value
        usual
        least
        most
        step
      }
    }
  }
`);

export const FIGURES = graphql(`
  fragment WeekFiguresFields on WeekFigures {
    tasks
    matched
    travelMinutes
    newHomes
    unwanted
    people
    mostForOne
  }
`);

export const TRY_WEIGHTS = graphql(`
  query TryMatchWeights($input: TryWeightsInput!) {
    tryMatchWeights(input: $input) {
      from
      days
      now {
        ...WeekFiguresFields
      }
      then {
        ...WeekFiguresFields
      }
    }
  }
`);
