import { graphql } from '../../gql';

/** A day with sealed places and with what matching must know of people, read and not matched: asked for only when somebody wants it. */
export const EXACT_MATCH = graphql(`
  query ExactMatch($day: Day!) {
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
        tasksLeft
        busy {
          from
          to
        }
      }
    }
    organizerDay(day: $day) {
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
    }
    people {
      ...MemberFields
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
