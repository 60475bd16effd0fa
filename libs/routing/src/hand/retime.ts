import { type Meters, type Seconds, seconds } from '@doorstep/std';
import { type Hours, type Taken } from '../flat/hours';
import { NO_LIMIT } from '../flat/node';
import { Schedule } from '../flat/schedule';
import { type Route, type Stop } from '../plan';
import { type Problem, type TimeWindow, UNREACHABLE, type Vehicle } from '../problem';
import { aboardOf, type Layout } from './layout';
import { loadsOf } from './loads';

/** Begins of all stops, start and end included. `onTime` is false when rules had to be broken to go on. */
export interface Times {
  readonly begin: ArrayLike<number>;
  readonly pauses: readonly Taken[];
  readonly onTime: boolean;
}

/** What a vehicle's time is held to. */
export const hoursOf = ({ maxDuration, cost, balance, breaks }: Vehicle): Hours => ({
  maxDuration: maxDuration ?? NO_LIMIT,
  perSecond: cost.perSecond,
  balance: balance ?? null,
  breaks: (breaks ?? []).map(({ window: { from, to }, lasting }) => ({ from, to, lasting })),
});

/**
 * Times for a layout: the earliest end, the latest start that reaches it (never past a soft deadline that could be
 * kept), every stop as early as that allows. When no times keep the rules, each stop as soon as the car gets there
 * from the shift's start, and only as many rules are let go as must be. `chosen` fixes one window for each stop.
 */
export const timesOf = (problem: Problem, layout: Layout, chosen?: readonly TimeWindow[]): Times =>
  timesWithin(layout, hoursOf(problem.vehicles[layout.vehicle]!), chosen);

/** The same for hours of one's own. */
export function timesWithin(layout: Layout, hours: Hours, chosen?: readonly TimeWindow[]): Times {
  const forward = driveOn(layout);
  // Times past 32 bits: no clock of ours can hold them.
  if (layout.travel.some((way) => way >= UNREACHABLE)) return { begin: forward, pauses: [], onTime: false };
  const picked = chosen ?? layout.windows.map((windows, k) => windows.find(({ to }) => to >= forward[k]!));
  if (picked.every((window) => window !== undefined)) {
    const kept = attempt(layout, hours, picked);
    if (kept) return { ...kept, onTime: true };
  }
  return { ...broken(layout, hours, forward), onTime: false };
}

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Rules let go one after the other until times exist: windows missed, then breaks, the duration, the rides. */
function broken(layout: Layout, hours: Hours, forward: readonly number[]): Omit<Times, 'onTime'> {
  const bounds = layout.windows.map((windows, k): Bounds => {
    const open = windows.find(({ to }) => to >= forward[k]!);
    return open ?? { from: 0, to: forward[k]! };
  });
  const loose = { ...hours, breaks: [] };
  const free = { ...loose, maxDuration: NO_LIMIT };
  const rideless = { ...layout, pickup: layout.pickup.map(() => -1) };
  return (
    attempt(layout, hours, bounds) ??
    attempt(layout, loose, bounds) ??
    attempt(layout, free, bounds) ??
    attempt(rideless, free, bounds) ?? { begin: forward, pauses: [] }
  );
}

export function attempt(
  layout: Layout,
  hours: Hours,
  bounds: readonly Bounds[],
): Omit<Times, 'onTime'> | null {
  const schedule = scheduleOf(layout, bounds);
  if (schedule.settle(hours) === Infinity) return null;
  return { begin: schedule.begin.slice(0, schedule.length), pauses: schedule.taken(hours) };
}

/** A layout on the clock. */
export function scheduleOf(layout: Layout, bounds: readonly Bounds[]): Schedule {
  const schedule = new Schedule();
  const { length } = layout.locations;
  schedule.reserve(length, true);
  for (let k = 0; k < length; k++) {
    schedule.service[k] = layout.service[k]!;
    schedule.travel[k] = layout.travel[k]!;
    schedule.from[k] = bounds[k]!.from;
    schedule.to[k] = bounds[k]!.to;
    schedule.pickup[k] = layout.pickup[k]!;
    schedule.ride[k] = layout.ride[k]!;
    const price = layout.prices[k]!;
    schedule.softBy[k] = price.late > 0 ? price.by : NO_LIMIT;
    schedule.softRate[k] = price.late;
    schedule.coldRate[k] = price.cold;
    schedule.coldFrom[k] = price.coldFrom;
    schedule.coldSince[k] = price.coldSince;
  }
  return schedule;
}

/** As soon as the car gets there, waiting for a window where one is still to come. */
export function driveOn({ locations, service, windows, travel }: Layout): number[] {
  const begin: number[] = [];
  locations.forEach((_, k) => {
    const arrive = k === 0 ? windows[0]![0]!.from : begin[k - 1]! + service[k - 1]! + travel[k]!;
    const open = windows[k]!.find(({ to }) => to >= arrive);
    begin.push(Math.max(arrive, open?.from ?? arrive));
  });
  return begin;
}

/** A route from a layout and its times. */
export function routeOf(problem: Problem, layout: Layout, { begin, pauses }: Times): Route {
  const { vehicle, shift, refs, service, travel, locations } = layout;
  const loads = loadsOf(problem, aboardOf(problem.vehicles[vehicle]!, shift), refs);
  const at = (n: number): Seconds => seconds(n);
  const leave = (k: number): number => {
    const held = pauses.filter(({ after, drivesAfter }) => drivesAfter && after === k);
    return held.reduce((latest, { to }) => Math.max(latest, to), begin[k]! + service[k]!);
  };
  const stops = refs.map((ref, i): Stop => {
    const k = i + 1;
    const arrive = leave(k - 1) + travel[k]!;
    return {
      ...ref,
      location: locations[k]!,
      arriveAt: at(arrive),
      beginAt: at(begin[k]!),
      departAt: at(begin[k]! + service[k]!),
      waiting: at(begin[k]! - arrive),
      load: loads[i]!,
    };
  });
  return {
    vehicle,
    shift,
    startAt: at(begin[0]!),
    endAt: at(begin[locations.length - 1]!),
    stops,
    breaks: pauses.map(({ from, to, after }) => ({ from: at(from), to: at(to), afterStop: after - 1 })),
    seconds: at(travel.reduce((sum, way) => sum + way, 0)),
    meters: layout.meters as Meters,
  };
}
