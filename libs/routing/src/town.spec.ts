import { describe, expect, it } from '@jest/globals';
import { type Meters, seconds } from '@doorstep/std';
import {
  check,
  createSearch,
  edit,
  faultsOf,
  type Plan,
  type Problem,
  solve,
  stop,
  type Task,
  UNREACHABLE,
  type Vehicle,
} from './index';

// One street, six doors 100 seconds and 100 meters apart: 0 - 1 - 2 - 3 - 4 - 5. Two hubs, at 0 and at 5.
const street = Int32Array.from({ length: 36 }, (_, i) => 100 * Math.abs(Math.floor(i / 6) - (i % 6)));
const span = (from: number, to: number) => ({ from: seconds(from), to: seconds(to) });
const at = (location: number, from = 0, to = 9000) => ({
  location,
  windows: [span(from, to)],
  service: seconds(60),
});
const car: Vehicle = {
  start: 0,
  end: 0,
  shifts: [span(0, 9000)],
  capacity: [3],
  cost: { fixed: 0, perSecond: 0, perMeter: 1 },
};
const box = (location: number, more: object = {}): Task => ({
  kind: 'delivery',
  at: at(location),
  depots: [0],
  load: [1],
  ...more,
});
const aRide = (from: number, to: number, more: object = {}): Task => ({
  kind: 'pair',
  pickup: at(from),
  dropoff: at(to),
  load: [1],
  ...more,
});
const aTown = (
  tasks: readonly Task[],
  vehicles: readonly Vehicle[] = [car],
  more: Partial<Problem> = {},
): Problem => ({
  locations: 6,
  profiles: [{ seconds: street, meters: street }],
  dimensions: 1,
  depots: [0, 5].map((location) => ({ location, windows: [span(0, 9000)], service: seconds(0) })),
  tasks,
  vehicles,
  ...more,
});
const planned = (problem: Problem): Plan => {
  const plan = solve(problem, { seed: 1, stop: stop.afterIterations(256) });
  expect(check(problem, plan)).toEqual([]);
  return plan;
};
const wayOf = (plan: Plan): readonly string[] =>
  plan.routes.flatMap(({ stops }) => stops.map(({ kind, location }) => `${kind} ${location}`));

describe('a street', () => {
  it('loads at the depot that saves the way', () => {
    // From 0 to 4: at hub 0 it is 400 m there; the car lives at 4, so hub 5 is next door: 100 there, 100 back.
    const plan = planned(aTown([box(4, { depots: [0, 1] })], [{ ...car, start: 4, end: 4 }]));
    expect(wayOf(plan)).toEqual(['load 5', 'deliver 4']);
    expect(plan.cost.distance).toBe(200);
  });

  it('goes to the other depot when the shelf is empty', () => {
    const depots = aTown([]).depots.map((depot, d) => (d === 0 ? { ...depot, stock: [1] } : depot));
    const plan = planned(
      aTown([box(1, { depots: [0, 1] }), box(2, { depots: [0, 1] })], [car, car], { depots }),
    );
    expect(plan.unserved).toEqual([]);
    expect(wayOf(plan)).toContain('load 5');
    const alone = planned(aTown([box(1), box(2)], [car, car], { depots }));
    expect(alone.unserved).toMatchObject([{ reason: 'STOCK', missing: 1, fix: 'RESTOCK' }]);
  });

  it('leaves as late as it can and still never waits', () => {
    const [route] = planned(
      aTown(
        [{ kind: 'stay', at: at(3, 1000, 2000), load: [0] }],
        [{ ...car, cost: { ...car.cost, perSecond: 1 } }],
      ),
    ).routes;
    // 300 s there, 60 s inside, 300 s back.
    expect(route).toMatchObject({ startAt: 700, endAt: 1360 });
    expect(route!.stops[0]).toMatchObject({ arriveAt: 1000, beginAt: 1000, waiting: 0 });
  });

  it('keeps a rider no longer than promised', () => {
    // The parcel for 1 and the ride 0 -> 2: calling at 1 first would make the ride 100 + 60 + 100.
    const problem = aTown([aRide(0, 2, { maxRide: seconds(200) }), box(1)]);
    expect(wayOf(planned(problem)).join()).not.toContain('pickup 0,deliver 1');
    expect(wayOf(planned(aTown([aRide(0, 2), box(1)])))).toHaveLength(4);
  });

  it('ends where the last stop is when it need not come home', () => {
    const plan = planned(aTown([box(5)], [{ ...car, end: null }]));
    expect(plan.cost.distance).toBe(500);
  });

  it('takes the second of two windows when the first is gone', () => {
    const twice = { ...at(5), windows: [span(0, 300), span(2000, 2500)] };
    const [route] = planned(aTown([{ kind: 'stay', at: twice, load: [0] }])).routes;
    expect(route!.stops[0]).toMatchObject({ beginAt: 2000 });
  });

  it('prefers a known face up to its price', () => {
    const cars = [car, { ...car, start: 5, end: 5 }];
    const task = (strangerCost: number): Task => ({
      kind: 'stay',
      at: at(4),
      load: [0],
      preferred: [0],
      strangerCost,
    });
    expect(planned(aTown([task(100)], cars)).routes[0]!.vehicle).toBe(1);
    expect(planned(aTown([task(700)], cars)).routes[0]!.vehicle).toBe(0);
  });

  it('goes on from where the car is now, with what is in it', () => {
    const moving: Vehicle = {
      ...car,
      start: 2,
      shifts: [span(500, 9000)],
      aboard: [
        { task: 0, since: seconds(400) },
        { task: 1, since: seconds(0) },
      ],
    };
    const plan = planned(aTown([aRide(1, 4, { maxRide: seconds(300) }), box(3)], [moving, car]));
    // The rider left at 400 and must be out by 700: 200 s from door 2 to 4, so the box at 3 (60 s) may come first only just.
    expect(plan.unserved).toEqual([]);
    expect(wayOf(plan)).toEqual(['dropoff 4', 'deliver 3']);
    expect(plan.routes[0]!.stops[0]!.load).toEqual([1]);
  });
});

describe('what is left out says why', () => {
  const far = { ...car, shifts: [span(0, 500)] };
  const cases: readonly (readonly [string, Task, Vehicle, number])[] = [
    ['NOT_ALLOWED', box(1, { allowed: [] }), car, 0],
    ['SKILL', box(1, { skills: ['lift'] }), car, 1],
    ['CAPACITY', box(1, { load: [5] }), car, 2],
    ['RIDE_TIME', aRide(0, 3, { maxRide: seconds(250) }), car, 50],
    ['WINDOW', box(5, { at: at(5, 0, 400) }), car, 100],
    ['SHIFT', box(3), far, 160],
    ['DURATION', box(3), { ...car, maxDuration: seconds(600) }, 60],
    ['DISTANCE', box(3), { ...car, maxMeters: 500 as Meters }, 100],
    ['TOO_COSTLY', box(3, { penalty: 500 }), car, 100],
  ];
  it.each(cases)('%s', (reason, task, vehicle, missing) => {
    expect(planned(aTown([task], [vehicle])).unserved).toMatchObject([{ task: 0, reason, missing }]);
  });

  it('UNREACHABLE, NO_VEHICLE and FLEET_BUSY', () => {
    const cut = street.map((way, i) => (i % 6 === 5 || Math.floor(i / 6) === 5 ? UNREACHABLE : way));
    expect(
      planned(aTown([box(5)], [car], { profiles: [{ seconds: cut, meters: cut }] })).unserved,
    ).toMatchObject([{ reason: 'UNREACHABLE' }]);
    expect(planned(aTown([box(1)], [])).unserved).toMatchObject([
      { reason: 'NO_VEHICLE', fix: 'ADD_VEHICLE' },
    ]);
    const tight = [aRide(5, 0), aRide(0, 5)].map(
      (task) => ({ ...task, pickup: at(task.kind === 'pair' ? task.pickup.location : 0, 500, 560) }) as Task,
    );
    expect(planned(aTown(tight)).unserved).toMatchObject([
      { reason: 'FLEET_BUSY', vehicles: { FLEET_BUSY: 1 } },
    ]);
  });

  it('the one with more priority is served when one must wait', () => {
    const tasks = [
      box(5, { at: at(5, 500, 520), penalty: 2000 }),
      box(4, { at: at(4, 400, 420), penalty: 2000, priority: 1 }),
    ];
    expect(planned(aTown(tasks)).unserved).toMatchObject([{ task: 0 }]);
  });
});

describe('by hand', () => {
  const problem = aTown([box(1), box(4), aRide(2, 3)], [car, car]);
  const plan = planned(problem);

  it('a stop moves to another car and takes its load stop along', () => {
    const {
      plan: moved,
      violations,
      delta,
    } = edit(problem, plan, { kind: 'put', task: 1, vehicle: 1, position: 0 });
    expect(violations).toEqual([]);
    expect(moved.routes).toHaveLength(2);
    expect(moved.routes[1]!.stops.map(({ kind, location }) => `${kind} ${location}`)).toEqual([
      'load 0',
      'deliver 4',
    ]);
    // Car 0 turns at 3 instead of 4 (600 m), car 1 goes to 4 and back (800 m), before it was 800 m.
    expect(delta).toMatchObject({ meters: 600, cost: 600, unserved: 0 });
  });

  it('a removed task is left out with its reason, and put back again costs what it did', () => {
    const without = edit(problem, plan, { kind: 'remove', task: 2 });
    expect(without.plan.unserved).toMatchObject([{ task: 2, reason: 'FLEET_BUSY' }]);
    expect(without.delta.unserved).toBe(1);
    const position = plan.routes[0]!.stops.findIndex(({ kind }) => kind === 'pickup');
    const drop = plan.routes[0]!.stops.findIndex(({ kind }) => kind === 'dropoff') - 1;
    const back = edit(problem, without.plan, {
      kind: 'put',
      task: 2,
      vehicle: 0,
      position,
      dropoffPosition: drop,
    });
    expect(back.plan.cost).toEqual(plan.cost);
  });

  it('what does not fit is shown, not refused', () => {
    const full = { ...problem, vehicles: [car, { ...car, capacity: [0] }] };
    const { violations } = edit(full, plan, { kind: 'put', task: 0, vehicle: 1, position: 0 });
    expect(violations.map(({ code }) => code)).toContain('CAPACITY');
  });
});

describe('the search', () => {
  it('has a plan from the beginning and can be stepped', () => {
    const search = createSearch(aTown([box(1), box(4)]), { seed: 3 });
    expect(check(aTown([box(1), box(4)]), search.best())).toEqual([]);
    expect(search.step(10)).toMatchObject({ iterations: 10, unserved: 0 });
  });

  it("stops by iterations, without gain, by the caller's clock, or by any of them, and tells how it goes", () => {
    let ticks = 0;
    const told: number[] = [];
    const ends = stop.anyOf(
      stop.atReading(() => (ticks += 1), 5),
      stop.withoutGain(1_000_000),
    );
    solve(aTown([box(1)]), { seed: 1, stop: ends, onProgress: ({ iterations }) => told.push(iterations) });
    expect(told).toEqual([0, 64, 128, 192]);
    expect(createSearch(aTown([]), { seed: 1 }).step(5).iterations).toBe(5);
  });

  it('refuses a malformed problem and names the place', () => {
    const broken = aTown([box(1, { at: at(1, 10, 5) }), box(9), box(1, { load: [1, 1] })]);
    expect(faultsOf(broken)).toEqual([
      { code: 'WINDOW_BACKWARD', where: 'task 0' },
      { code: 'LOCATION_UNKNOWN', where: 'task 1' },
      { code: 'VECTOR_LENGTH', where: 'task 2' },
    ]);
    expect(() => createSearch(broken, { seed: 1 })).toThrow('WINDOW_BACKWARD at task 0');
  });
});
