import { type Route, type StopRef } from '../plan';
import { type Fixed, type Problem } from '../problem';
import { type Violation } from '../violation';

/** Promised stops are where they were promised. */
export function checkFixed(problem: Problem, routes: readonly Route[]): readonly Violation[] {
  return problem.vehicles.flatMap(({ fixed }, vehicle): Violation[] => {
    if (!fixed) return [];
    const shift = fixed.shift ?? 0;
    const route = routes.find((one) => one.vehicle === vehicle && one.shift === shift);
    const wrong = firstWrong(fixed, route?.stops ?? []);
    return wrong === null
      ? []
      : [{ code: 'FIXED', vehicle, shift, stop: null, task: fixed.stops[wrong]?.task ?? null, by: 0 }];
  });
}

/** The first promised stop that is not kept (past the last: something is there that was not promised), or null. */
function firstWrong({ stops: promised, hold }: Fixed, stops: readonly StopRef[]): number | null {
  let at = 0;
  for (const [i, stop] of promised.entries()) {
    if (hold === 'order') while (at < stops.length && !same(stop, stops[at]!)) at += 1;
    const there = stops[at];
    if (!there || !same(stop, there)) return i;
    at += 1;
  }
  return hold === 'route' && stops.length > promised.length ? promised.length : null;
}

const same = (a: StopRef, b: StopRef): boolean =>
  a.kind === b.kind && a.task === b.task && a.depot === b.depot;
