import { graphql } from '../../gql';

export const PLAN_DAY = graphql(`
  query PlanDay($day: Day!) {
    organizerDay(day: $day) {
      day
      tasks {
        ...TaskFields
        leg {
          pickupFrom
          pickupTo
          childSeats
          shareAgreed
        }
        goal {
          name
          street
          lon
          lat
        }
        place {
          ...BoxFields
        }
      }
      runs {
        ...RunFields
      }
    }
    week(from: $day, days: 1) {
      shifts {
        id
        kind
        state
        startsAt
        endsAt
        signUps {
          id
          state
          member {
            id
          }
        }
      }
    }
    people {
      ...MemberFields
      wishes {
        endsNearCell
      }
      freeOn(day: $day) {
        from
        to
      }
      away {
        fromDay
        toDay
      }
    }
  }
`);

/** Asked for when somebody plans, beside the day itself: who knows which home, and how many each may still learn. */
export const PLAN_STANDINGS = graphql(`
  query PlanStandings($day: Day!) {
    dayStandings(day: $day) {
      tasks {
        taskId
        knownTo
        facesLeft
        together
        declinedBy
      }
      people {
        memberId
        newHomesLeft
      }
    }
  }
`);

export const NOTE_PLANNING = graphql(`
  mutation NotePlanning($requestIds: [ID!]!) {
    noteOpenings(requestIds: $requestIds)
  }
`);

export const REPLAN_RUNS = graphql(`
  mutation ReplanRuns($input: ReplanRunsInput!) {
    replanRuns(input: $input) {
      ...RunFields
    }
  }
`);

export const PUBLISH_PLAN = graphql(`
  mutation PublishPlan($input: PublishPlanInput!) {
    publishPlan(input: $input) {
      ...RunFields
    }
  }
`);
