import { check, faultsOf, solve, stop, type Plan } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { reopenedRuns } from './asked-again';
import { lifted, NO_LOCKS, restOf, withRoute } from './locks';
import type { PlanQuestion, QuestionTask } from './plan-question';
import { placesOf, problemOf } from './problem-of';
import { aDriver, aQuestion, aTask, everythingApart } from './question.fixture';
import { restOfDay } from './rest-of-day';
import { withRuns, type DayRun } from './under-way';

const MIDNIGHT = Date.parse('2026-11-21T06:00:00Z');
const at = (second: number): string => new Date(MIDNIGHT + second * 1000).toISOString();
const NOW = 37_000;

type Stop = DayRun['stops'][number];
const aStop = (taskId: string, position: number, more: Partial<Stop> = {}): Stop => ({
  id: `${taskId} ${position}`,
  taskId,
  position,
  kind: 'deliver',
  state: 'loaded',
  arriveAt: at(36_000 + 600 * position),
  departAt: at(36_240 + 600 * position),
  reason: null,
  deviceTime: null,
  reported: null,
  ...more,
});
const aRun = (id: string, memberId: string, stops: readonly Stop[], more: Partial<DayRun> = {}): DayRun =>
  ({
    id,
    letter: id,
    day: '2026-11-21',
    state: 'departed',
    version: 7,
    startsAt: at(35_000),
    endsAt: at(43_200),
    meters: 1,
    seconds: 1,
    reason: null,
    meetings: [],
    member: { id: memberId },
    stops,
    ...more,
  }) as DayRun;

const tasks = (...ids: string[]): QuestionTask[] =>
  ids.map((id) => aTask({ id, requestId: id, current: null }));
const two = [aDriver({ id: 'ana' }), aDriver({ id: 'bo' })];
const withAll = (question: PlanQuestion, runs: readonly DayRun[]): PlanQuestion =>
  withRuns(question, runs, { midnight: MIDNIGHT, now: NOW });

function solved(question: PlanQuestion): Plan {
  const laid = placesOf(question);
  const problem = problemOf(question, laid, everythingApart(laid.points.length));
  expect(faultsOf(problem)).toEqual([]);
  const plan = solve(problem, { seed: 1, stop: stop.afterIterations(300) });
  expect(check(problem, plan)).toEqual([]);
  return plan;
}

const idsOf = (plan: Plan, question: PlanQuestion, driver: string): readonly string[] =>
  plan.routes
    .filter(({ vehicle }) => question.drivers[vehicle]?.id === driver)
    .flatMap(({ stops }) =>
      stops.flatMap(({ task }) => (task === null ? [] : present(question.tasks[task]).id)),
    );

describe('the rest of a run on the road', () => {
  const stops = [aStop('a', 1, { state: 'done' }), aStop('b', 2), aStop('c', 3)];
  const question = withAll(aQuestion({ tasks: tasks('b', 'c', 'd'), drivers: two }), [
    aRun('A', 'ana', stops),
  ]);

  it('begins with the stop under way, where the car is expected next', () => {
    expect(question.holds).toEqual([
      { driverId: 'ana', hold: 'prefix', stops: [{ taskId: 'b', kind: 'deliver' }] },
    ]);
    const [ana, bo] = question.drivers;
    expect(ana).toMatchObject({ start: present(question.tasks[0]).home, free: [{ from: 37_200 }] });
    expect(ana?.run).toMatchObject({ id: 'A', version: 7, departed: true });
    expect(bo?.run).toBeUndefined();
    expect(idsOf(solved(question), question, 'ana')[0]).toBe('b');
  });

  it('keeps loaded boxes in their car, and loads no other', () => {
    const plan = solved(question);
    expect(idsOf(plan, question, 'ana').slice().sort()).toEqual(['b', 'c']);
    expect(idsOf(plan, question, 'bo')).toEqual(['d']);
  });

  it('comes late rather than not at all with what is in the car', () => {
    const late = withAll(aQuestion({ tasks: [aTask({ id: 'b', from: 30_000, to: 33_000 })], drivers: two }), [
      aRun('A', 'ana', [aStop('b', 1)]),
    ]);
    const plan = solved(late);
    expect(plan.unserved).toEqual([]);
    expect(plan.cost.lateness).toBeGreaterThan(0);
  });

  it('brings a box that is still to be met only after the meeting', () => {
    const meeting = { taskId: 'c', gives: false, at: at(40_000) };
    const road = aRun('A', 'ana', [aStop('b', 2), aStop('c', 3)], { meetings: [meeting] as never });
    const laid = withAll(aQuestion({ tasks: tasks('b', 'c'), drivers: two }), [road]);
    expect(laid.tasks[1]).toMatchObject({ from: 40_300, aboard: { driverId: 'ana' } });
    const begins = solved(laid).routes.flatMap(({ stops: own }) => own.map(({ beginAt }) => beginAt));
    expect(begins.at(-1)).toBeGreaterThanOrEqual(40_300);
  });

  it('leaves a rider in the car they sit in, and hands over what has not begun', () => {
    const ride = {
      kind: 'ride_out',
      seats: 2,
      loadUnits: 0,
      tier: 3,
      destination: { lon: -93.2, lat: 44.9 },
    } as const;
    const asked = aQuestion({
      tasks: [
        aTask({ id: 'ride', ...ride }),
        aTask({ id: 'v', requestId: 'v', kind: 'visit', loadUnits: 0 }),
      ],
      drivers: [aDriver({ id: 'ana' }), aDriver({ id: 'bo' })],
    });
    const road = aRun('A', 'ana', [
      aStop('ride', 1, { kind: 'pickup', state: 'done', deviceTime: at(36_500) }),
      aStop('ride', 2, { kind: 'dropoff' }),
      aStop('v', 3, { kind: 'stay', state: 'loaded' }),
    ]);
    const laid = withAll(asked, [road]);
    expect(laid.tasks[0]?.aboard).toEqual({ driverId: 'ana', since: 36_500 });
    expect(laid.tasks[1]?.aboard).toBeUndefined();
    const plan = solved(laid);
    const kinds = plan.routes.flatMap((route) => route.stops.filter((one) => one.task === 0));
    expect(kinds.map(({ kind }) => kind)).toEqual(['dropoff']);
  });

  it('goes nowhere into an area on hold, and says what comes out of the run', () => {
    const held = withAll(
      aQuestion({ tasks: tasks('b', 'c').map((one) => ({ ...one, onHold: true as const })), drivers: two }),
      [aRun('A', 'ana', stops)],
    );
    expect(held.holds).toEqual([]);
    const plan = solved(held);
    expect(plan.unserved.map(({ reason }) => reason)).toEqual(['ON_HOLD', 'ON_HOLD']);
    const rest = restOfDay(plan, held, MIDNIGHT);
    expect(rest).toMatchObject({
      release: ['b', 'c'],
      fresh: [],
      runs: [{ runId: 'A', version: 7, stops: [] }],
    });
  });

  it('stays as it is when all of it is held, and keeps its stop under way whatever is held', () => {
    const plan = solved(question);
    expect(restOf(question, plan, NO_LOCKS).holds).toEqual(question.holds);
    const kept = restOf(question, plan, withRoute(NO_LOCKS, 'ana', 'order'));
    expect(kept.holds).toMatchObject([{ driverId: 'ana', hold: 'route' }]);
    expect(lifted(question).holds).toEqual(question.holds);
    expect(idsOf(solved(kept), kept, 'ana')).toEqual(idsOf(plan, question, 'ana'));
  });

  it('is sent with the version it was planned from, and only when its stops differ', () => {
    const plan = solved(question);
    const same = idsOf(plan, question, 'ana').join() === 'b,c';
    const rest = restOfDay(plan, question, MIDNIGHT);
    expect(rest.runs.map(({ runId, version }) => [runId, version])).toEqual(same ? [] : [['A', 7]]);
    expect(rest.fresh.map(({ memberId, stops: own }) => [memberId, own.map(({ taskId }) => taskId)])).toEqual(
      [['bo', ['d']]],
    );
    const swapped = withAll(aQuestion({ tasks: tasks('c', 'b'), drivers: two }), [
      aRun('A', 'ana', [aStop('c', 1), aStop('b', 2)]),
    ]);
    expect(restOfDay(solved(swapped), swapped, MIDNIGHT).release).toEqual([]);
  });
});

describe('a run that has not left', () => {
  it('may give a stop to somebody else when that saves enough', () => {
    const asked = aQuestion({ tasks: tasks('a', 'b'), drivers: two, maxStops: 1 });
    const run = aRun('A', 'ana', [aStop('a', 1, { state: 'planned' }), aStop('b', 2, { state: 'planned' })], {
      state: 'accepted',
    });
    const question = withAll(asked, [run]);
    expect(question.holds).toEqual([]);
    expect(question.tasks.map(({ current, heldBy }) => [current, heldBy])).toEqual([
      ['ana', null],
      ['ana', null],
    ]);
    expect(question.drivers[0]).toMatchObject({ start: null, mostStops: 2 });
    expect(idsOf(solved(question), question, 'ana')).toHaveLength(1);
  });
});

describe('which runs are planned again', () => {
  it('one for each driver, the one on the road first; none that is over', () => {
    const runs = [
      aRun('A', 'ana', [aStop('a', 1)], { state: 'accepted' }),
      aRun('B', 'ana', [aStop('b', 1)]),
      aRun('C', 'bo', [aStop('c', 1, { state: 'done' })]),
      aRun('D', 'bo', [aStop('d', 1)], { state: 'offered' }),
    ];
    expect(reopenedRuns(runs, ['accepted', 'departed']).map(({ id }) => id)).toEqual(['B']);
    expect(reopenedRuns(runs, ['accepted']).map(({ id }) => id)).toEqual(['A']);
    expect(reopenedRuns(runs, [])).toEqual([]);
  });
});
