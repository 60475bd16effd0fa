import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { edit, faultsOf, type Link, type Problem, type StopRef, type Vehicle } from './index';
import { at, box, car, planned, span, town, visit, wayOf } from './street.fixture';

const stay = (task: number): StopRef => ({ kind: 'stay', task, depot: null });
const codesOf = (problem: Problem): readonly string[] =>
  faultsOf(problem).map(({ code, where }) => `${code} at ${where}`);

describe('shifts and breaks', () => {
  it('has a route for each shift', () => {
    const twice = { ...car, shifts: [span(0, 1000), span(5000, 6000)] };
    const { routes } = planned(town([visit(1, 100, 300), visit(2, 5300, 5400)], [twice]));
    expect(routes.map(({ vehicle, shift, startAt }) => [vehicle, shift, startAt])).toEqual([
      [0, 0, 0],
      [0, 1, 5100],
    ]);
  });

  it('pauses between two visits, before driving on when the break would begin too late after it', () => {
    const breaks = [{ window: span(950, 1100), lasting: seconds(500) }];
    const tasks = [visit(1, 1000, 1000), visit(5, 1300, 3000)];
    const [route] = planned(town(tasks, [{ ...car, breaks }])).routes;
    // Done at 1 at 1,060; the break may begin until 1,100, and the way to 5 takes 400.
    expect(route!.breaks).toEqual([{ from: 1060, to: 1560, afterStop: 0 }]);
    expect(route!.stops[1]).toMatchObject({ arriveAt: 1960, beginAt: 1960 });
  });

  it('takes waiting, or leaving late, for a break', () => {
    const breaks = [{ window: span(0, 600), lasting: seconds(300) }];
    const alone = planned(town([visit(1, 1000, 1000)], [{ ...car, breaks }]));
    expect(alone.routes[0]).toMatchObject({ startAt: 900, breaks: [] });
  });

  it('says so when a break leaves no time', () => {
    const breaks = [{ window: span(900, 1100), lasting: seconds(300) }];
    const tasks = [visit(2, 1000, 1000), visit(3, 1160, 1200)];
    const { unserved } = planned(town(tasks, [{ ...car, breaks }]));
    expect(unserved).toHaveLength(1);
    const none = planned(
      town([visit(2, 1000, 1000)], [{ ...car, breaks: [{ window: span(950, 990), lasting: seconds(300) }] }]),
    );
    expect(none.unserved).toMatchObject([{ reason: 'BREAK', fix: 'MOVE_BREAK' }]);
  });
});

describe('set-ups', () => {
  it('folds the seats for one thing or the other, never for both at once', () => {
    const folding: Vehicle = { ...car, capacity: [2, 0], alternatives: [[0, 1]] };
    const chair = { kind: 'pair', pickup: at(1), dropoff: at(2), load: [0, 1] } as const;
    const { routes, unserved } = planned(town([box(3), chair], [folding]));
    expect(unserved).toEqual([]);
    for (const { load } of routes.flatMap(({ stops }) => stops)) expect(load[0]! * load[1]!).toBe(0);
  });
});

describe('what the moment costs', () => {
  const late = (by: number) => ({ at: { ...at(2), soft: { by: seconds(by), perSecond: 2 } } });

  it('counts the seconds after a soft deadline', () => {
    expect(planned(town([box(2, late(150))])).cost).toMatchObject({ lateness: 100, distance: 400 });
  });

  it('does not leave so late that a deadline it could keep is missed', () => {
    const dear = { ...car, cost: { ...car.cost, perSecond: 1 } };
    const [route] = planned(town([box(2, late(500)), visit(3, 2000, 2100)], [dear])).routes;
    expect(route!.stops.find(({ kind }) => kind === 'deliver')!.beginAt).toBeLessThanOrEqual(500);
  });

  it('counts the time out of the cold from the shelf to the door', () => {
    const cold = { cold: { perSecond: 3 } };
    expect(planned(town([box(2, cold)])).cost.cold).toBe(600);
  });

  it('shares out long days: convex, so that two shorter ones cost less', () => {
    const fair = { ...car, balance: { target: seconds(500), weight: 36 } };
    const long = visit(1, 0, 9000, { at: { ...at(1), service: seconds(1000) } });
    const one = planned(town([long, long], [fair]));
    // Out to 1 and back with two stops: 2,200 s, 1,700 over: 36 * 1,700 * 1,700 / 3600.
    expect(one.cost.balance).toBe(28_900);
    const two = planned(town([long, long], [fair, fair]));
    expect(two.routes).toHaveLength(2);
    expect(two.cost.balance).toBe(2 * 4900);
  });
});

describe('who', () => {
  const cars = [car, { ...car, start: 5, end: 5 }];

  it('keeps a task with whom it is, up to the price of a change', () => {
    const task = (changeCost: number) => visit(4, 0, 9000, { current: 0, changeCost });
    expect(planned(town([task(599)], cars)).cost).toMatchObject({ changes: 599, distance: 200 });
    expect(planned(town([task(601)], cars)).cost).toMatchObject({ changes: 0, distance: 800 });
  });

  it('tells as few homes as it may', () => {
    const task = (location: number) => visit(location, 0, 9000, { knownTo: [], disclosureCost: 10 });
    const two = planned(
      town(
        [task(1), task(2)],
        [
          { ...car, maxNewHomes: 1 },
          { ...car, maxNewHomes: 1 },
        ],
      ),
    );
    expect(two.cost.disclosures).toBe(20);
    expect(two.routes).toHaveLength(2);
    const none = planned(town([task(1)], [{ ...car, maxNewHomes: 0 }]));
    expect(none.unserved).toMatchObject([{ reason: 'NEW_HOMES', fix: 'MORE_HOMES', missing: 1 }]);
  });

  it('leaves an area on hold alone, at no cost', () => {
    const plan = planned(town([visit(1, 0, 9000, { onHold: true, current: 0, changeCost: 5 })]));
    expect(plan.cost.total).toBe(0);
    expect(plan.unserved).toMatchObject([{ reason: 'ON_HOLD', fix: 'LIFT_HOLD' }]);
  });
});

describe('promised stops', () => {
  const tasks = [visit(5, 0, 9000), visit(1, 0, 9000), visit(2, 0, 9000)];
  const holding = (hold: 'prefix' | 'order' | 'route', stops: readonly StopRef[]): Problem =>
    town(tasks, [{ ...car, fixed: { hold, stops } }]);

  it('come first, in their order, or alone', () => {
    expect(wayOf(planned(holding('prefix', [stay(2), stay(1)])))).toEqual(['stay 2', 'stay 1', 'stay 5']);
    const ordered = wayOf(planned(holding('order', [stay(2), stay(1)])));
    expect(ordered.indexOf('stay 2')).toBeLessThan(ordered.indexOf('stay 1'));
    const closed = planned(holding('route', [stay(2)]));
    expect(wayOf(closed)).toEqual(['stay 2']);
    expect(closed.unserved).toMatchObject([{ reason: 'CLOSED_ROUTE' }, { reason: 'CLOSED_ROUTE' }]);
  });

  it('are refused by name when no car could keep them', () => {
    const late = town([visit(5, 0, 100)], [{ ...car, fixed: { hold: 'prefix', stops: [stay(0)] } }]);
    expect(codesOf(late)).toEqual(['FIXED_WINDOW at task 0']);
    expect(codesOf(holding('order', [stay(7)]))).toEqual(['FIXED_UNKNOWN at vehicle 0']);
    expect(codesOf(holding('order', [stay(1), stay(1)]))).toEqual(['FIXED_TWICE at task 1']);
  });
});

describe('visits that keep step', () => {
  const both = (more: Partial<Link>): Link => ({
    first: { task: 0, at: 'only' },
    then: { task: 1, at: 'only' },
    least: 0,
    most: 0,
    ...more,
  });
  const two = (links: readonly Link[], vehicles: readonly Vehicle[]): Problem =>
    town([visit(3, 0, 2000), visit(3, 1000, 3000)], vehicles, { links });

  it('two people are at one stay at once', () => {
    const { routes } = planned(two([both({ apart: true })], [car, car]));
    const begins = routes.map(({ stops }) => stops[0]!.beginAt);
    expect(begins).toHaveLength(2);
    expect(begins[0]).toBe(begins[1]);
    expect(begins[0]).toBeGreaterThanOrEqual(1000);
  });

  it('all are served or none, and each says why', () => {
    const { unserved, routes } = planned(two([both({ apart: true })], [car]));
    expect(routes).toEqual([]);
    expect(unserved).toHaveLength(2);
    const never = planned(two([both({ least: 5000, most: null })], [car, car]));
    expect(never.unserved.map(({ reason, missing }) => [reason, missing])).toEqual([
      ['LINK', 2000],
      ['LINK', 2000],
    ]);
  });

  it('the sitter is there before the ride leaves', () => {
    const ride = { kind: 'pair', pickup: at(5, 500, 1500), dropoff: at(2), load: [0, 1] } as const;
    const links: readonly Link[] = [
      { first: { task: 0, at: 'only' }, then: { task: 1, at: 'pickup' }, least: 120, most: 900 },
    ];
    const { routes } = planned(town([visit(5, 0, 1400), ride], [car, car], { links }));
    const begin = (kind: string) =>
      routes.flatMap(({ stops }) => stops).find((s) => s.kind === kind)!.beginAt;
    expect(begin('pickup') - begin('stay')).toBeGreaterThanOrEqual(120);
    expect(begin('pickup') - begin('stay')).toBeLessThanOrEqual(900);
  });

  it('a link that goes in a circle is refused', () => {
    const back = both({
      first: { task: 1, at: 'only' },
      then: { task: 0, at: 'only' },
      least: 1,
      most: null,
    });
    expect(codesOf(two([both({}), back], [car, car]))).toEqual(['LINK_CIRCLE at link 0']);
  });

  it('a route changed by hand takes its partner along', () => {
    const problem = town([visit(3, 0, 9000), visit(3, 0, 9000), visit(5, 0, 9000)], [car, car], {
      links: [both({ apart: true })],
    });
    const plan = planned(problem);
    const vehicle = plan.routes.find(({ stops }) => stops.some(({ task }) => task === 0))!.vehicle;
    // To door 5 first (500 s and 60 s there), then 200 s back to 3: the other waits for it.
    const { plan: next, violations } = edit(problem, plan, { kind: 'put', task: 2, vehicle, position: 0 });
    expect(violations).toEqual([]);
    const begins = next.routes.flatMap(({ stops }) => stops.filter(({ location }) => location === 3));
    expect(begins.map(({ beginAt }) => beginAt)).toEqual([760, 760]);
  });
});

describe('by hand', () => {
  it('what comes too late says by how much, and the car does not leave before it must', () => {
    const problem = town([visit(3, 2000, 2000), visit(5, 0, 2100)]);
    const plan = planned(town([visit(3, 2000, 2000), visit(5, 0, 2100)], [car, car]));
    const one = edit(
      problem,
      { ...plan, routes: plan.routes.slice(0, 0) },
      { kind: 'put', task: 0, vehicle: 0, position: 0 },
    );
    const two = edit(problem, one.plan, { kind: 'put', task: 1, vehicle: 0, position: 1 });
    // From 3 at 2,060, 200 s to 5: 160 late. It leaves at 1,700, not at midnight.
    expect(two.violations).toContainEqual(expect.objectContaining({ code: 'WINDOW', task: 1, by: 160 }));
    expect(two.plan.routes[0]).toMatchObject({ startAt: 1700 });
  });

  it('two people change routes, and a stretch goes the other way round', () => {
    const cars = [car, { ...car, start: 5, end: 5 }];
    const problem = town([visit(1, 0, 9000), visit(2, 0, 9000)], cars);
    const plan = planned(problem);
    expect(plan.routes).toMatchObject([{ vehicle: 0, meters: 400 }]);
    const swapped = edit(problem, plan, { kind: 'swap', one: { vehicle: 0 }, other: { vehicle: 1 } });
    expect(swapped.plan.routes).toMatchObject([{ vehicle: 1, meters: 800 }]);
    expect(swapped.delta.meters).toBe(400);
    const turned = edit(problem, plan, { kind: 'reverse', vehicle: 0, from: 0, to: 1 });
    expect(wayOf(turned.plan)).toEqual([...wayOf(plan)].reverse());
    expect(turned.violations).toEqual([]);
  });
});

describe('facts for a sentence', () => {
  it('names what is short, what is lacking and when it could begin', () => {
    const seats = { kind: 'pair', pickup: at(1), dropoff: at(2), load: [0, 2] } as const;
    const small = { ...car, capacity: [3, 1] };
    const late = { ...car, shifts: [span(5000, 9000)] };
    const early = { ...seats, pickup: at(1, 0, 3000) };
    const { unserved } = planned(town([early], [small, late]));
    // One car has a seat too few, the other comes at 5,100 for a pickup until 3,000.
    expect(unserved).toMatchObject([
      { reason: 'WINDOW', facts: { vehicle: 1, dimension: 1, short: 1, earliest: 5100, latest: 3000 } },
    ]);
    const lift = planned(
      town([visit(1, 0, 9000, { skills: ['lift', 'spanish'] })], [{ ...car, skills: ['lift'] }]),
    );
    expect(lift.unserved).toMatchObject([{ reason: 'SKILL', facts: { vehicle: 0, skills: ['spanish'] } }]);
  });
});

describe('a malformed problem', () => {
  it('is refused with its place', () => {
    const ways = new Float64Array(36).fill(Number.NaN) as unknown as Int32Array;
    expect(codesOf(town([], [car], { profiles: [{ seconds: ways, meters: ways }] }))).toContain(
      'MATRIX_TYPE at profile 0',
    );
    expect(codesOf(town([visit(1, -5, 10)]))).toEqual(['WINDOW_NEGATIVE at task 0']);
    expect(codesOf(town([visit(1, 0, 9, { cold: { perSecond: 1 } })]))).toEqual(['COLD_STAY at task 0']);
    const breaks = [0, 100].map((from) => ({ window: span(from, from + 50), lasting: seconds(60) }));
    expect(codesOf(town([], [{ ...car, breaks }]))).toEqual(['BREAK_ORDER at vehicle 0']);
  });
});
