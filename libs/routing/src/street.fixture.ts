import { seconds } from '@doorstep/std';
import { check, type Plan, type Problem, solve, stop, type Task, type Vehicle } from './index';

// One street, six doors 100 seconds and 100 meters apart: 0 - 1 - 2 - 3 - 4 - 5. The hub is at 0. For tests only.
const street = Int32Array.from({ length: 36 }, (_, i) => 100 * Math.abs(Math.floor(i / 6) - (i % 6)));

export const span = (from: number, to: number) => ({ from: seconds(from), to: seconds(to) });
export const at = (location: number, from = 0, to = 9000) => ({
  location,
  windows: [span(from, to)],
  service: seconds(60),
});
export const car: Vehicle = {
  start: 0,
  end: 0,
  shifts: [span(0, 9000)],
  capacity: [3, 3],
  cost: { fixed: 0, perSecond: 0, perMeter: 1 },
};
export const box = (location: number, more: object = {}): Task => ({
  kind: 'delivery',
  at: at(location),
  depots: [0],
  load: [1, 0],
  ...more,
});
export const visit = (location: number, from: number, to: number, more: object = {}): Task => ({
  kind: 'stay',
  at: at(location, from, to),
  load: [0, 0],
  ...more,
});
export const town = (
  tasks: readonly Task[],
  vehicles: readonly Vehicle[] = [car],
  more: Partial<Problem> = {},
): Problem => ({
  locations: 6,
  profiles: [{ seconds: street, meters: street }],
  dimensions: 2,
  depots: [{ location: 0, windows: [span(0, 9000)], service: seconds(0) }],
  tasks,
  vehicles,
  ...more,
});

/** The engine's plan, which the judge has passed. */
export function planned(problem: Problem): Plan {
  const plan = solve(problem, { seed: 1, stop: stop.afterIterations(256) });
  const [violation] = check(problem, plan);
  if (violation) throw new Error(`the judge found ${violation.code}`);
  return plan;
}
export const wayOf = ({ routes }: Plan): readonly string[] =>
  routes.flatMap(({ stops }) => stops.map(({ kind, location }) => `${kind} ${location}`));
