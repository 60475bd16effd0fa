import { graphql } from '../../gql';

export const REASON_FIELDS = graphql(`
  fragment ReasonFields on Reason {
    code
    value
    weight
  }
`);

/** Somebody for a task, in the whole of a day or of a household plan. */
export const PAIR_FIELDS = graphql(`
  fragment PairFields on DayPair {
    taskId
    strength
    travelSeconds
    reasons {
      ...ReasonFields
    }
    member {
      ...MemberFields
    }
  }
`);

/** Nobody for a task, and why. */
export const UNMATCHED_FIELDS = graphql(`
  fragment UnmatchedFields on Unmatched {
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
`);

/** Everybody for one task. */
export const SUGGESTIONS = graphql(`
  query Suggestions($taskId: ID!) {
    suggestions(taskId: $taskId) {
      taskId
      ranked {
        strength
        travelSeconds
        reasons {
          ...ReasonFields
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

export const MATCH_WEIGHTS_FIELDS = graphql(`
  fragment MatchWeightsFields on MatchWeights {
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
`);

export const MATCH_WEIGHTS = graphql(`
  query MatchWeights {
    matchWeights {
      ...MatchWeightsFields
    }
  }
`);

export const SAVE_WEIGHTS = graphql(`
  mutation SaveMatchWeights($input: SaveWeightsInput!) {
    saveMatchWeights(input: $input) {
      ...MatchWeightsFields
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
