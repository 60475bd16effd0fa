import { MINNESOTA, seatsFor, type SeatCount } from '@doorstep/care';
import { outWindow, type CareFacts, type RideNeeds, type TaskSource } from '@doorstep/lifecycle';
import { instantOf, minuteOf } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';

const MINUTE = 60_000;

/** The seats that the law asks for; ages stay in this browser. */
export const seatsOfRide = ({ ride }: Pick<CareFacts, 'ride'>): SeatCount =>
  seatsFor(
    (ride?.children ?? []).map(({ ageMonths, outgrown }) => ({
      months: ageMonths,
      outgrew: outgrown ?? null,
    })),
    MINNESOTA,
  );

/** What the tasks of a ride are laid from, its pickup by the clock of that day. Nothing when it is no ride. */
export function rideSource(care: CareFacts | undefined, day: Day, zone: string): Partial<TaskSource> {
  const ride = care?.ride;
  if (!ride) return {};
  const { infant, harness, booster } = seatsOfRide(care);
  const pickup = outWindow(ride, LIMIT, (minute, minutes) => clockBefore({ day, zone, minute, minutes }));
  const childSeats = infant + harness + booster;
  return { ...ride, childSeats, rideLimitMinutes: LIMIT, ...(pickup === null ? {} : { pickup }) };
}

/** Nobody knows the way before the plan: what a ride may come to at most, by the rule of the longest. */
const LIMIT = 60;

interface ClockBefore {
  readonly day: Day;
  readonly zone: string;
  readonly minute: number;
  readonly minutes: number;
}

/** What the wall shows so long before: on the night the clock jumps, half past three is not two hours after half past one. */
function clockBefore({ day, zone, minute, minutes }: ClockBefore): number {
  const at = instant(instantOf(day, minute, zone) - minutes * MINUTE);
  // Before midnight of that day the wall shows the evening before: the ride begins as early as the day does.
  return at < instantOf(day, 0, zone) ? 0 : minuteOf(at, zone);
}

/** What the driver must know of the sealed care: sealed again with the place, to one claim key. */
export function needsOfRide(care: CareFacts): RideNeeds | null {
  const { ride } = care;
  if (!ride) return null;
  const { children = [], purpose, appointmentMinute, mobility, serviceAnimal, luggage, loadMinutes } = ride;
  const called = children.flatMap(({ first }) => (first ? [first] : []));
  const said = { purpose, appointmentMinute, mobility, serviceAnimal, luggage, loadMinutes };
  return {
    adults: ride.adults ?? Math.max(0, ride.riders - children.length),
    seats: seatsOfRide(care),
    ...(called.length > 0 ? { called } : {}),
    // What was not said is left out: a drawer has no empty fields.
    ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Said),
  };
}

type Said = Pick<
  RideNeeds,
  'purpose' | 'appointmentMinute' | 'mobility' | 'serviceAnimal' | 'luggage' | 'loadMinutes'
>;
