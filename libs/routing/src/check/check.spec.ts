import { describe, expect, it } from '@jest/globals';
import { type Meters, seconds } from '@doorstep/std';
import {
  check,
  type Link,
  type Plan,
  type Problem,
  solve,
  type Stop,
  type Task,
  UNREACHABLE,
  type Unserved,
  type Vehicle,
  type ViolationCode,
  VIOLATION_CODES,
} from '../index';
import { afterIterations } from '../stop';

// One street, six doors 100 seconds and 100 meters apart: 0 - 1 - 2 - 3 - 4 - 5. The hub is at 0.
const street = Int32Array.from({ length: 36 }, (_, i) => 100 * Math.abs(Math.floor(i / 6) - (i % 6)));
const all = [{ from: seconds(0), to: seconds(9000) }];
const at = (location: number, from = 0, to = 9000) => ({
  location,
  windows: [{ from: seconds(from), to: seconds(to) }],
  service: seconds(60),
});
const car: Vehicle = {
  start: 0,
  end: 0,
  shifts: [{ from: seconds(0), to: seconds(9000) }],
  capacity: [3],
  skills: ['lift'],
  cost: { fixed: 1000, perSecond: 1, perMeter: 1 },
};
const groceries: Task = {
  kind: 'delivery',
  at: at(2),
  depots: [0],
  load: [2],
  skills: ['lift'],
  preferred: [0],
  strangerCost: 5,
};
const ride: Task = { kind: 'pair', pickup: at(3), dropoff: at(5), load: [1], maxRide: seconds(300) };
const visit: Task = { kind: 'stay', at: at(4, 0, 2000), load: [0] };
const town: Problem = {
  locations: 6,
  profiles: [{ seconds: street, meters: street }],
  dimensions: 1,
  depots: [
    { location: 0, windows: all, service: seconds(30), stock: [2] },
    { location: 1, windows: all, service: seconds(30) },
  ],
  tasks: [groceries, ride, visit],
  vehicles: [car, { ...car, skills: [] }],
};
const good = solve(town, { seed: 1, stop: afterIterations(320) });

const withRoute = (change: (route: Plan['routes'][number]) => Partial<Plan['routes'][number]>): Plan => ({
  ...good,
  routes: good.routes.map((route) => ({ ...route, ...change(route) })),
});
const withStop = (kind: Stop['kind'], change: Partial<Stop>): Plan =>
  withRoute(({ stops }) => ({
    stops: stops.map((stop) => (stop.kind === kind ? { ...stop, ...change } : stop)),
  }));
const withTask = (t: number, change: object): Problem => ({
  ...town,
  tasks: town.tasks.map((task, i) => (i === t ? ({ ...task, ...change } as Task) : task)),
});
const withCar = (change: Partial<Vehicle>): Problem => ({ ...town, vehicles: [{ ...car, ...change }, car] });

const leftOut: Unserved = {
  task: 2,
  reason: 'WINDOW',
  vehicles: {},
  missing: 0,
  fix: 'WIDEN_WINDOW',
  facts: { vehicle: null, dimension: null, short: 0, skills: [], earliest: null, latest: null },
};

describe('the good plan', () => {
  it('is one car, out and back: load, deliver, pick up, visit on the way, drop off', () => {
    // 10 legs of 100 s on the road, 30 s at the hub, four stops of 60 s: 1,270 s and 1,000 m.
    expect(good.routes).toHaveLength(1);
    expect(good.routes[0]).toMatchObject({ vehicle: 0, seconds: 1000, meters: 1000 });
    expect(good.routes[0]!.stops[0]).toMatchObject({ kind: 'load', depot: 0, load: [2] });
    expect(good.cost).toEqual({
      fixed: 1000,
      time: 1270,
      distance: 1000,
      strangers: 0,
      changes: 0,
      disclosures: 0,
      lateness: 0,
      cold: 0,
      balance: 0,
      unserved: 0,
      total: 3270,
    });
    expect(check(town, good)).toEqual([]);
  });
});

const withLink = (change: Partial<Link>): Problem => ({
  ...town,
  links: [{ first: { task: 0, at: 'only' }, then: { task: 2, at: 'only' }, least: 0, most: null, ...change }],
});

describe('a planted fault is reported', () => {
  const late = seconds(9500);
  const cases: Readonly<Record<ViolationCode, readonly [Problem, Plan]>> = {
    VEHICLE_UNKNOWN: [town, withRoute(() => ({ vehicle: 7 }))],
    SHIFT_UNKNOWN: [town, withRoute(() => ({ shift: 3 }))],
    VEHICLE_TWICE: [town, { ...good, routes: [...good.routes, ...good.routes] }],
    TASK_UNKNOWN: [town, withStop('stay', { task: 9 })],
    TASK_MISSING: [town, withRoute(({ stops }) => ({ stops: stops.filter(({ kind }) => kind !== 'stay') }))],
    TASK_TWICE: [town, { ...good, unserved: [leftOut] }],
    STOP_WRONG_KIND: [town, withStop('stay', { kind: 'deliver' })],
    STOP_WRONG_PLACE: [town, withStop('stay', { location: 1 })],
    NOT_ALLOWED: [withTask(0, { forbidden: [0] }), good],
    SKILL: [withCar({ skills: [] }), good],
    NOT_LOADED: [withTask(0, { depots: [1] }), good],
    PAIR_BROKEN: [town, withRoute(({ stops }) => ({ stops: stops.filter(({ kind }) => kind !== 'pickup') }))],
    ABOARD_ELSEWHERE: [
      { ...town, vehicles: [car, { ...car, aboard: [{ task: 0, since: seconds(0) }] }] },
      good,
    ],
    UNREACHABLE: [{ ...town, profiles: [{ seconds: street.map(() => UNREACHABLE), meters: street }] }, good],
    TIMES: [town, withRoute(({ startAt }) => ({ startAt: seconds(startAt + 1) }))],
    WINDOW: [withTask(2, { at: at(4, 0, 10) }), good],
    SHIFT: [town, withRoute(() => ({ endAt: late }))],
    DURATION: [withCar({ maxDuration: seconds(1269) }), good],
    RIDE_TIME: [withTask(1, { maxRide: seconds(199) }), good],
    CAPACITY: [withCar({ capacity: [1] }), good],
    LOAD_WRONG: [town, withStop('load', { load: [3] })],
    STOCK: [{ ...town, depots: [{ ...town.depots[0]!, stock: [1] }, town.depots[1]!] }, good],
    DISTANCE: [withCar({ maxMeters: 999 as Meters }), good],
    DISTANCE_WRONG: [town, withRoute(() => ({ meters: 1 as Meters }))],
    STOPS: [withCar({ maxStops: 3 }), good],
    ON_HOLD: [withTask(2, { onHold: true }), good],
    NEW_HOMES: [{ ...withCar({ maxNewHomes: 0 }), tasks: withTask(2, { knownTo: [1] }).tasks }, good],
    BREAK: [
      withCar({ breaks: [{ window: { from: seconds(400), to: seconds(500) }, lasting: seconds(600) }] }),
      good,
    ],
    FIXED: [withCar({ fixed: { stops: [{ kind: 'stay', task: 2, depot: null }], hold: 'prefix' } }), good],
    LINK: [withLink({ least: 5000 }), good],
    LINK_HALF: [
      withLink({}),
      withRoute(({ stops }) => ({ stops: stops.filter(({ kind }) => kind !== 'stay') })),
    ],
    LINK_APART: [withLink({ apart: true }), good],
    COST_WRONG: [town, { ...good, cost: { ...good.cost, fixed: 0, total: 2270 } }],
  };

  it.each(VIOLATION_CODES)('%s', (code) => {
    const [problem, plan] = cases[code];
    expect(check(problem, plan).map((violation) => violation.code)).toContain(code);
  });

  it('with where and by how much', () => {
    const [first] = check(withCar({ maxDuration: seconds(1200) }), good);
    expect(first).toEqual({ code: 'DURATION', vehicle: 0, shift: 0, stop: null, task: null, by: 70 });
  });
});
