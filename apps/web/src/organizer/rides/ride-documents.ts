import { graphql } from '../../gql';

export const RIDE_FIELDS = graphql(`
  fragment RideFields on RideLeg {
    taskId
    requestId
    kind
    state
    version
    day
    pickupFrom
    pickupTo
    plannedAt
    readyAt
    seats
    childSeats
    handover
    shareAgreed
    standby
    returns
    reason
    openWhy
    taskState
    driver {
      id
      handle
    }
  }
`);

export const RIDES = graphql(`
  query Rides($day: Day!, $from: Day!) {
    openRides {
      ...RideFields
    }
    ridesOfDay(day: $day) {
      ...RideFields
    }
    ridesWithoutSeat {
      ...RideFields
    }
    rideCounts(from: $from, days: 28) {
      outcome
      count
    }
    ridePolicy {
      waitMinutes
      version
    }
  }
`);

export const CALL_READY = graphql(`
  mutation CallReady($taskId: ID!, $key: ID!) {
    callReady(taskId: $taskId, key: $key) {
      ...RideFields
    }
  }
`);

export const CLOSE_LEG = graphql(`
  mutation CloseLeg($input: LegDecisionInput!) {
    closeLeg(input: $input) {
      ...RideFields
    }
  }
`);

export const TURN_DOWN_LEG = graphql(`
  mutation TurnDownLeg($input: LegDecisionInput!) {
    turnDownLeg(input: $input) {
      ...RideFields
    }
  }
`);

export const RECORD_MISSED_LEG = graphql(`
  mutation RecordMissedLeg($input: LegDecisionInput!) {
    recordMissedLeg(input: $input) {
      ...RideFields
    }
  }
`);

export const SET_RIDE_POLICY = graphql(`
  mutation SetRidePolicy($input: RidePolicyInput!) {
    setRidePolicy(input: $input) {
      waitMinutes
      version
    }
  }
`);

export const SEAT_FIELDS = graphql(`
  fragment SeatFields on ChildSeat {
    id
    number
    class
    expiresOn
    state
    version
    loan {
      memberId
      handle
      fromDay
      untilDay
    }
  }
`);

export const SEATS = graphql(`
  query Seats {
    childSeats {
      ...SeatFields
    }
    people {
      id
      handle
      state
    }
    ridesWithoutSeat {
      ...RideFields
    }
  }
`);

export const ADD_SEAT = graphql(`
  mutation AddSeat($input: AddSeatInput!) {
    addChildSeat(input: $input) {
      ...SeatFields
    }
  }
`);

export const LEND_SEAT = graphql(`
  mutation LendSeat($input: LendSeatInput!) {
    lendChildSeat(input: $input) {
      ...SeatFields
    }
  }
`);

export const TAKE_BACK_SEAT = graphql(`
  mutation TakeBackSeat($seatId: ID!, $key: ID!) {
    takeBackChildSeat(seatId: $seatId, key: $key) {
      ...SeatFields
    }
  }
`);

export const WITHDRAW_SEAT = graphql(`
  mutation WithdrawSeat($seatId: ID!, $recalled: Boolean!, $key: ID!) {
    withdrawChildSeat(seatId: $seatId, recalled: $recalled, key: $key) {
      ...SeatFields
    }
  }
`);
