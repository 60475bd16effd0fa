import { rideLimit } from '@doorstep/lifecycle';
import type { Place, TimeWindow } from '@doorstep/routing';
import { seconds } from '@doorstep/std';
import type { QuestionTask } from './plan-question';

/** As many households as could ever ride at once. */
export const COMPANY = 16;

const LONGEST_RIDE = 3600;
/** Nobody stands at an appointment longer than this before it. */
const EARLIEST = 2700;

/** Where a task happens, as indexes of locations; 0 is the hub. */
export interface TaskPlaces {
  readonly home: number;
  readonly destination: number | null;
}

interface RideGround {
  readonly at: TaskPlaces;
  readonly window: TimeWindow;
  readonly direct: (from: number, to: number) => number;
  readonly place: (location: number) => Place;
}

/** From where somebody is fetched to where they are brought. */
export function rideOf(task: QuestionTask, { at, window, direct, place }: RideGround) {
  const goal = at.destination ?? at.home;
  const [start, end] = task.kind === 'ride_out' ? [at.home, goal] : [goal, at.home];
  const way = direct(start, end);
  const times = rideTimes(task, { window, way, started: window.to > task.to });
  return {
    kind: 'pair' as const,
    pickup: { ...place(start), windows: [times.pickup] },
    dropoff: {
      location: end,
      windows: [times.dropoff],
      service: seconds(Math.round(task.service / 2)),
    },
    load: [0, task.seats, childSeatsOf(task), task.ride?.shares === true ? 1 : COMPANY] as const,
    // Who sits in a car already is brought there, however long it has taken so far.
    ...(task.aboard ? {} : { maxRide: seconds(longestRide(way)) }),
  };
}

/** Twenty minutes beyond the direct way, never over an hour unless the way alone is longer (domain.md 3.2). */
const longestRide = (way: number): number => rideLimit(way / 60) * 60;

interface RideSpan {
  readonly window: TimeWindow;
  /** Seconds of the direct way. */
  readonly way: number;
  readonly started: boolean;
}

/**
 * An appointment is planned backward: there by then, and not long before. A pickup time is planned forward: fetched while
 * the rider waits, there within the hour. What is under way already is done however late.
 */
function rideTimes(
  { ride, service }: QuestionTask,
  { window, way, started }: RideSpan,
): { readonly pickup: TimeWindow; readonly dropoff: TimeWindow } {
  const after = { from: window.from, to: seconds(Math.min(86_400, window.to + LONGEST_RIDE)) };
  if (!ride || started) return { pickup: window, dropoff: after };
  if (ride.thereBy === undefined) {
    const pickup = { from: seconds(ride.from), to: seconds(ride.to) };
    return { pickup, dropoff: { from: pickup.from, to: after.to } };
  }
  const unload = Math.round(service / 2);
  const last = Math.max(window.from, ride.thereBy - way - service - unload);
  return {
    pickup: { from: window.from, to: seconds(Math.min(window.to, last)) },
    dropoff: {
      from: seconds(Math.max(window.from, ride.thereBy - EARLIEST)),
      to: seconds(Math.max(window.from, ride.thereBy - unload)),
    },
  };
}

/** As many as were counted where the ages are; a ride without a leg that asks for a child seat asks for one. */
export const childSeatsOf = ({ ride, flags }: QuestionTask): number =>
  ride?.childSeats ?? (flags.includes('car_seat') ? 1 : 0);
