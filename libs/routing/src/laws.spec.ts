import { describe, expect, it } from '@jest/globals';
import { seconds, type Meters } from '@doorstep/std';
import fc from 'fast-check';
import { bruteForce } from './brute-force';
import { costOf } from './cost';
import {
  check,
  createSearch,
  edit,
  faultsOf,
  type Move,
  type Problem,
  solve,
  type Task,
  type TimeWindow,
  type Vehicle,
} from './index';
import { afterIterations } from './stop';

const nat = (max: number) => fc.integer({ min: 0, max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const window = fc.tuple(nat(3000), fc.integer({ min: 0, max: 3000 })).map(([from, n]): TimeWindow => ({
  from: seconds(from),
  to: seconds(from + n),
}));
const windows = fc.oneof(
  { weight: 3, arbitrary: window.map((one) => [one]) },
  window.map((one) => [one, { from: seconds(one.to + 500), to: seconds(one.to + 900) }]),
);
const LOCATIONS = 6;
const place = fc.record({ location: nat(LOCATIONS - 1), windows, service: nat(200).map(seconds) });
const whole = <T extends object>(record: fc.Arbitrary<T>) =>
  record.map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never,
  );

const common = {
  skills: maybe(fc.subarray(['lift', 'spanish'])),
  penalty: maybe(fc.integer({ min: 0, max: 20_000 })),
  priority: maybe(nat(3)),
  forbidden: maybe(fc.subarray([0, 1])),
  preferred: maybe(fc.subarray([0, 1])),
  strangerCost: maybe(nat(500)),
};
const amount = nat(3);
const task: fc.Arbitrary<Task> = fc.oneof(
  whole(
    fc.record({
      kind: fc.constant('delivery' as const),
      at: place,
      depots: fc.subarray([0, 1], { minLength: 1 }),
      load: fc.tuple(fc.integer({ min: -1, max: 3 }), amount),
      ...common,
    }),
  ),
  whole(
    fc.record({
      kind: fc.constant('pair' as const),
      pickup: place,
      dropoff: place,
      maxRide: maybe(nat(1500).map(seconds)),
      load: fc.tuple(amount, amount),
      ...common,
    }),
  ),
  whole(fc.record({ kind: fc.constant('stay' as const), at: place, load: fc.constant([0, 0]), ...common })),
);
const vehicle: fc.Arbitrary<Vehicle> = whole(
  fc.record({
    start: nat(LOCATIONS - 1),
    end: fc.option(nat(LOCATIONS - 1), { nil: null }),
    shifts: fc
      .tuple(nat(1000), fc.integer({ min: 1000, max: 9000 }))
      .map(([from, n]) => [{ from: seconds(from), to: seconds(from + n) }]),
    maxDuration: maybe(fc.integer({ min: 500, max: 5000 }).map(seconds)),
    maxMeters: maybe(fc.integer({ min: 500, max: 9000 }).map((n) => n as Meters)),
    maxStops: maybe(fc.integer({ min: 1, max: 5 })),
    capacity: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
    skills: maybe(fc.subarray(['lift', 'spanish'])),
    cost: fc.record({ fixed: nat(500), perSecond: nat(2), perMeter: nat(3) }),
  }),
);
/** Any matrix at all, or one that keeps the triangle rule: points on a plane. */
const anyMatrix = fc
  .array(nat(1500), { minLength: LOCATIONS ** 2, maxLength: LOCATIONS ** 2 })
  .map((cells) => Int32Array.from(cells));
const planeMatrix = fc
  .array(fc.tuple(nat(600), nat(600)), { minLength: LOCATIONS, maxLength: LOCATIONS })
  .map((points) =>
    Int32Array.from(points.flatMap(([x, y]) => points.map(([u, v]) => Math.abs(x - u) + Math.abs(y - v)))),
  );
interface Size {
  readonly tasks: number;
  readonly matrix: fc.Arbitrary<Int32Array>;
  readonly depotStock: boolean;
}
const problems = ({ tasks, matrix, depotStock }: Size): fc.Arbitrary<Problem> =>
  fc
    .record({
      seconds: matrix,
      meters: matrix,
      depots: fc.array(
        whole(
          fc.record({
            location: nat(LOCATIONS - 1),
            windows: window.map((w) => [{ ...w, to: seconds(w.to + 4000) }]),
            service: nat(100),
            stock: depotStock ? maybe(fc.tuple(nat(6), nat(6))) : fc.constant(undefined),
          }),
        ),
        { minLength: 2, maxLength: 2 },
      ),
      tasks: fc.array(task, { minLength: 1, maxLength: tasks }),
      vehicles: fc.array(vehicle, { minLength: 2, maxLength: 3 }),
    })
    .map(({ seconds: ways, meters, ...rest }) => ({
      locations: LOCATIONS,
      profiles: [{ seconds: ways, meters }],
      dimensions: 2,
      ...rest,
    }));

const wild = problems({ tasks: 9, matrix: anyMatrix, depotStock: true });

/** Some riders and boxes are in the car already. */
const underWay = problems({ tasks: 7, matrix: planeMatrix, depotStock: true }).map((problem): Problem => {
  const fits = (t: Task): boolean =>
    t.kind !== 'stay' && t.load.every((n, d) => n <= problem.vehicles[0]!.capacity[d]!);
  const first = problem.tasks.findIndex(fits);
  if (first < 0) return problem;
  const aboard = [{ task: first, since: seconds(0) }];
  return { ...problem, vehicles: problem.vehicles.map((v, i) => (i === 0 ? { ...v, aboard } : v)) };
});

describe('laws', () => {
  it('the judge finds nothing in what the engine returns', () => {
    fc.assert(
      fc.property(fc.oneof(wild, underWay), nat(9), (problem, seed) => {
        expect(faultsOf(problem)).toEqual([]);
        expect(check(problem, solve(problem, { seed, stop: afterIterations(150) }))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('the reported cost is the cost recomputed, and more time never makes it worse', () => {
    fc.assert(
      fc.property(wild, nat(9), (problem, seed) => {
        const search = createSearch(problem, { seed });
        const first = search.best();
        search.step(100);
        const later = search.best();
        for (const plan of [first, later]) {
          expect(
            costOf(
              problem,
              plan,
              plan.unserved.map((one) => one.task),
            ),
          ).toEqual(plan.cost);
        }
        expect(later.cost.total).toBeLessThanOrEqual(first.cost.total);
        expect(search.progress().cost).toBe(later.cost.total);
      }),
    );
  });

  it('same seed, same plan, however the steps are cut', () => {
    fc.assert(
      fc.property(wild, nat(9), (problem, seed) => {
        const once = createSearch(problem, { seed, horizon: 120 });
        const twice = createSearch(problem, { seed, horizon: 120 });
        once.step(120);
        for (const n of [1, 19, 100]) twice.step(n);
        expect(twice.best()).toEqual(once.best());
      }),
      { numRuns: 50 },
    );
  });

  it('every task left out has a reason that counts each vehicle once', () => {
    fc.assert(
      fc.property(wild, (problem) => {
        for (const { vehicles, reason, missing } of solve(problem, { seed: 1, stop: afterIterations(64) })
          .unserved) {
          const counted = Object.values(vehicles).reduce((sum, n) => sum + n, 0);
          expect(counted).toBe(problem.vehicles.length);
          expect(vehicles[reason]).toBeGreaterThan(0);
          expect(missing).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a move by hand and back again changes nothing but by its delta', () => {
    fc.assert(
      fc.property(wild, nat(8), nat(2), nat(4), (problem, t, v, position) => {
        const plan = solve(problem, { seed: 1, stop: afterIterations(64) });
        const move: Move = {
          kind: 'put',
          task: t % problem.tasks.length,
          vehicle: v % problem.vehicles.length,
          position,
        };
        const moved = edit(problem, plan, move);
        expect(moved.delta.cost).toBe(moved.plan.cost.total - plan.cost.total);
        expect(moved.violations).toEqual(check(problem, moved.plan));
        const structural = [
          'TASK_MISSING',
          'TASK_TWICE',
          'TIMES',
          'LOAD_WRONG',
          'COST_WRONG',
          'DISTANCE_WRONG',
          'STOP_WRONG_KIND',
        ];
        expect(moved.violations.filter(({ code }) => structural.includes(code))).toEqual([]);
      }),
    );
  });
});

describe('the optimum', () => {
  const single = (one: Task): Task => {
    const cut = <P extends { windows: readonly TimeWindow[] }>(p: P): P => ({
      ...p,
      windows: p.windows.slice(0, 1),
    });
    return one.kind === 'pair'
      ? { ...one, pickup: cut(one.pickup), dropoff: cut(one.dropoff) }
      : { ...one, at: cut(one.at) };
  };
  const tiny = problems({ tasks: 3, matrix: planeMatrix, depotStock: false }).map((problem) => ({
    ...problem,
    tasks: problem.tasks.map(single),
    vehicles: problem.vehicles.slice(0, 2),
  }));

  it('equals brute force on tiny problems of all kinds', () => {
    fc.assert(
      fc.property(tiny, (problem) => {
        const plan = solve(problem, { seed: 1, stop: afterIterations(640) });
        expect(plan.cost.total).toBe(bruteForce(problem));
      }),
      { numRuns: 80 },
    );
  });
});
