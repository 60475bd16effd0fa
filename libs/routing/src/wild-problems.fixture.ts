import { seconds } from '@doorstep/std';
import fc from 'fast-check';
import {
  faultsOf,
  type Link,
  type Plan,
  type Problem,
  solve,
  type Task,
  type TimeWindow,
  type Vehicle,
} from './index';
import { anyMatrix, carParts, LOCATIONS, maybe, nat, planeMatrix, whole } from './any-parts.fixture';
import { afterIterations } from './stop';

// Random problems for the laws: small, of every kind, with every feature at its edge. For tests only.

const window = fc.tuple(nat(3000), fc.integer({ min: 0, max: 3000 })).map(([from, n]): TimeWindow => ({
  from: seconds(from),
  to: seconds(from + n),
}));
const windows = fc.oneof(
  { weight: 3, arbitrary: window.map((one) => [one]) },
  window.map((one) => [one, { from: seconds(one.to + 500), to: seconds(one.to + 900) }]),
);
const place = fc.record({ location: nat(LOCATIONS - 1), windows, service: nat(200).map(seconds) });
const common = {
  skills: maybe(fc.subarray(['lift', 'spanish'])),
  penalty: maybe(fc.integer({ min: 0, max: 20_000 })),
  priority: maybe(nat(3)),
  forbidden: maybe(fc.subarray([0, 1])),
  preferred: maybe(fc.subarray([0, 1])),
  strangerCost: maybe(nat(500)),
};
const personal = {
  knownTo: maybe(fc.subarray([0, 1])),
  disclosureCost: maybe(nat(500)),
  current: maybe(nat(1)),
  changeCost: maybe(nat(500)),
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
const vehicle: fc.Arbitrary<Vehicle> = whole(fc.record(carParts));

interface Size {
  readonly tasks: number;
  readonly matrix: fc.Arbitrary<Int32Array>;
  readonly depotStock: boolean;
}
export const problems = ({ tasks, matrix, depotStock }: Size): fc.Arbitrary<Problem> =>
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

/** Every kind of task, any matrix. */
export const wild = problems({ tasks: 9, matrix: anyMatrix, depotStock: true });

/** Some riders and boxes are in the car already. */
export const underWay = problems({ tasks: 7, matrix: planeMatrix, depotStock: true }).map(
  (problem): Problem => {
    const fits = (t: Task): boolean =>
      t.kind !== 'stay' && t.load.every((n, d) => n <= problem.vehicles[0]!.capacity[d]!);
    const first = problem.tasks.findIndex(fits);
    if (first < 0) return problem;
    const aboard = [{ task: first, since: seconds(0) }];
    return { ...problem, vehicles: problem.vehicles.map((v, i) => (i === 0 ? { ...v, aboard } : v)) };
  },
);

/** What a task may have besides. */
const trimmings = whole<object>(
  fc.record({
    soft: maybe(fc.record({ by: nat(4000).map(seconds), perSecond: nat(3) })),
    cold: maybe(fc.record({ perSecond: nat(2) })),
    onHold: nat(7).map((n) => (n === 0 ? true : undefined)),
    ...personal,
  }),
);
const trim = (
  task: Task,
  { soft, cold, ...rest }: Partial<Task> & { soft?: object; cold?: object },
): Task => {
  const late = soft ? { soft } : {};
  const more = { ...rest, ...(cold && task.kind !== 'stay' ? { cold } : {}) };
  return (
    task.kind === 'pair'
      ? { ...task, ...more, dropoff: { ...task.dropoff, ...late } }
      : { ...task, ...more, at: { ...task.at, ...late } }
  ) as Task;
};

/** What a vehicle may have besides. */
const equipment = whole<object>(
  fc.record({
    later: maybe(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 500, max: 4000 }))),
    alternatives: maybe(fc.array(fc.tuple(nat(8), nat(8)), { minLength: 1, maxLength: 2 })),
    breaks: maybe(
      fc
        .tuple(nat(3000), nat(2000), fc.integer({ min: 1, max: 900 }))
        .map(([from, n, lasting]) => [
          { window: { from: seconds(from), to: seconds(from + n) }, lasting: seconds(lasting) },
        ]),
    ),
    balance: maybe(fc.record({ target: nat(3000).map(seconds), weight: nat(20) })),
    maxNewHomes: maybe(nat(2)),
  }),
);
const equip = (
  vehicle: Vehicle,
  { later, ...rest }: Partial<Vehicle> & { later?: readonly [number, number] },
): Vehicle => {
  const [first] = vehicle.shifts;
  const from = first!.to + (later?.[0] ?? 0);
  const shifts = later ? [first!, { from: seconds(from), to: seconds(from + later[1]) }] : [first!];
  return { ...vehicle, ...rest, shifts };
};

/** Everything a problem may have, but promised stops. */
export const rich = (size: Size): fc.Arbitrary<Problem> =>
  fc
    .tuple(
      problems(size),
      fc.array(trimmings, { minLength: size.tasks, maxLength: size.tasks }),
      fc.array(equipment, { minLength: 3, maxLength: 3 }),
    )
    .map(([problem, tasks, vehicles]) => ({
      ...problem,
      tasks: problem.tasks.map((one, t) => trim(one, tasks[t]!)),
      vehicles: problem.vehicles.map((one, v) => equip(one, vehicles[v]!)),
    }));

/** A plan of the problem, with part of one of its routes promised. */
export const promised = (size: Size): fc.Arbitrary<Problem> =>
  fc
    .tuple(rich(size), fc.constantFrom('prefix' as const, 'order' as const, 'route' as const), nat(5))
    .map(([problem, hold, count]) => {
      const plan = solve(problem, { seed: 1, stop: afterIterations(20) });
      return withPromise(problem, plan, hold, count);
    });

function withPromise(
  problem: Problem,
  { routes }: Plan,
  hold: NonNullable<Vehicle['fixed']>['hold'],
  count: number,
): Problem {
  const route = routes[count % Math.max(1, routes.length)];
  if (!route) return problem;
  const stops = route.stops.map(({ kind, task, depot }) => ({ kind, task, depot }));
  const kept = hold === 'route' ? stops : stops.slice(0, 2 + (count % stops.length));
  const fixed = { stops: kept, hold, shift: route.shift };
  const vehicles = problem.vehicles.map((v, i) => (i === route.vehicle ? { ...v, fixed } : v));
  // A part of a good route need not be good: without the triangle rule leaving stops out can make it longer.
  const next = { ...problem, vehicles };
  return faultsOf(next).length === 0 ? next : problem;
}

/** One or two links between tasks of a problem; some of them can be kept. */
export const linked = (base: fc.Arbitrary<Problem>): fc.Arbitrary<Problem> =>
  fc
    .tuple(
      base,
      fc.array(
        fc.record({
          a: nat(20),
          b: nat(20),
          end: fc.boolean(),
          least: fc.constantFrom(0, 0, 0, -300, 200, 600),
          span: fc.option(fc.constantFrom(0, 0, 300, 1000), { nil: null }),
          apart: maybe(fc.boolean()),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    )
    .map(([problem, drafts]) => {
      const count = problem.tasks.length;
      const links = drafts.flatMap(({ a, b, end, least, span, apart }): Link[] => {
        const [first, then] = [visitOf(problem, a % count, end), visitOf(problem, b % count, !end)];
        if (first.task === then.task) return [];
        const most = span === null ? null : least + span;
        return [{ first, then, least, most, ...(apart === undefined ? {} : { apart }) }];
      });
      const next = { ...problem, links };
      return faultsOf(next).length === 0 ? next : problem;
    });

const visitOf = ({ tasks }: Problem, task: number, end: boolean): Link['first'] => ({
  task,
  at: tasks[task]!.kind !== 'pair' ? 'only' : end ? 'dropoff' : 'pickup',
});
