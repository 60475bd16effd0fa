/** The volunteer's feed: a page of ten with sealed cards, as the volunteer's app asks for it. */
export const FEED = `query Feed {
  board(first: 10) {
    next
    cards {
      id version kind cell destinationCell day fromMinute toMinute loadUnits seats flags serviceSeconds travelSeconds clash
      reasons { code value weight }
      card { subjectId compartment version body kid wrap }
    }
  }
}`;

/** An organizer's day: tasks with who holds them, runs with their stops, claims that wait. */
export const DAY = `query Day($day: Day!) {
  organizerDay(day: $day) {
    day
    requests { state count }
    tasks {
      id requestId kind part state version tier cell destinationCell day fromMinute toMinute windowFrom windowTo
      serviceSeconds loadUnits seats flags kitId kitCount
      assignments {
        id taskId state version claimKey expiresAt runId reason granted
        member {
          id handle roles tier state homeCell vehicle seats childSeats loadUnits capabilities
          openClaims
        }
      }
    }
    runs {
      id letter day state version startsAt endsAt meters seconds reason
      member { id handle }
      stops { id taskId position kind state arriveAt departAt reason deviceTime }
    }
    waiting { id taskId }
  }
}`;
