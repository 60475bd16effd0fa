import { type Break, type Route } from '../plan';
import { type Vehicle } from '../problem';

/** Seconds in which nobody drives or serves. */
interface Rest {
  readonly from: number;
  readonly to: number;
}

/** Positions (in the vehicle's list) of breaks for which the route leaves no time. */
export function missedBreaks({ breaks }: Vehicle, route: Route): readonly number[] {
  const rests = restsOf(route);
  return (breaks ?? []).flatMap(({ window, lasting }, b) =>
    rests.some(({ from, to }) => Math.max(from, window.from) <= Math.min(window.to, to - lasting)) ? [] : [b],
  );
}

/** Before the start, after the end, waiting, and what is paused before driving on. */
function restsOf({ startAt, endAt, stops, breaks }: Route): readonly Rest[] {
  const waits = stops.map(({ arriveAt, beginAt }): Rest => ({ from: arriveAt, to: beginAt }));
  const pauses = breaks
    .filter((one) => isPause(one, stops) && one.from >= (stops[one.afterStop]?.departAt ?? startAt))
    .map(({ from, to }): Rest => ({ from, to }));
  return [{ from: -Infinity, to: startAt }, ...waits, ...pauses, { from: endAt, to: Infinity }];
}

/** Whether a break is taken before driving on: it ends before the next stop is reached. */
export const isPause = ({ afterStop, to }: Break, stops: Route['stops']): boolean =>
  to <= (stops[afterStop + 1]?.arriveAt ?? Infinity);

/** Until when the car stands after a stop (-1: the start) it was ready to leave at `ready`. */
export function leavesAt({ breaks, stops }: Route, afterStop: number, ready: number): number {
  return breaks
    .filter((one) => one.afterStop === afterStop && one.from >= ready && isPause(one, stops))
    .reduce((latest, { to }) => Math.max(latest, to), ready);
}
