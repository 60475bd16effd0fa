import { check, solve, stop } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { plansOf, stepsOf } from './parts';
import type { PlanQuestion } from './plan-question';
import { placesOf, problemOf } from './problem-of';
import { whyUnserved } from './why-unserved';
import { aDriver, aQuestion, aTask, everythingApart } from './question.fixture';

const sitting = { requestId: 'r', kind: 'sitting', tier: 4, service: 3_600, loadUnits: 0 } as const;
const one = aTask({ id: 'one', ...sitting });
const two = aTask({ id: 'two', ...sitting, part: 2 });

function solved(question: PlanQuestion) {
  const laid = placesOf(question);
  const problem = problemOf(question, laid, everythingApart(laid.points.length));
  const plan = solve(problem, { seed: 1, stop: stop.afterIterations(200) });
  expect(check(problem, plan)).toEqual([]);
  return plan;
}

describe('two parts of one task', () => {
  it('begin together, with two people, whoever they are', () => {
    // Both of even place in the list: halves by place could not have taken them.
    const drivers = ['ana', 'bo', 'cy'].map((id) => aDriver({ id, ...(id === 'bo' ? { roles: [] } : {}) }));
    const plan = solved(aQuestion({ tasks: [one, two], drivers }));
    expect(plan.unserved).toEqual([]);
    const stays = plan.routes.flatMap(({ vehicle, stops }) => stops.map(({ beginAt }) => [vehicle, beginAt]));
    expect(stays.map(([vehicle]) => vehicle)).toEqual([0, 2]);
    expect(new Set(stays.map(([, beginAt]) => beginAt)).size).toBe(1);
  });

  it('stay out when only one person could come', () => {
    const question = aQuestion({ tasks: [one, two], drivers: [aDriver()] });
    const plan = solved(question);
    const said = plan.unserved.map((unserved) => whyUnserved(unserved, question, plan).reason.key);
    expect(said).toEqual(['unserved.LINK', 'unserved.LINK']);
  });

  it('of which one is promised: the other goes to somebody else, without waiting for it', () => {
    const holds = [
      { driverId: 'ana', hold: 'order', stops: [{ taskId: 'one', kind: 'stay' }] },
    ] as const satisfies PlanQuestion['holds'];
    const pinned = { ...one, pinnedTo: 'ana' };
    const question = aQuestion({
      tasks: [pinned, two],
      drivers: [aDriver({ id: 'ana' }), aDriver({ id: 'bo' })],
      holds,
    });
    expect(stepsOf(question)).toEqual([]);
    const plan = solved(question);
    expect(plan.routes.map(({ stops }) => stops.map(({ task }) => task))).toEqual([[0], [1]]);
  });
});

describe('a plan of one household', () => {
  const ride = {
    kind: 'ride_out',
    tier: 3,
    seats: 2,
    loadUnits: 0,
    destination: { lon: -93.2, lat: 44.9 },
  } as const;
  const there = aTask({ id: 'there', requestId: 'clinic', together: 'plan', ...ride });
  const home = aTask({ ...there, id: 'home', kind: 'ride_back', from: 46_800, to: 50_400 });
  const bag = aTask({ id: 'bag', requestId: 'food', together: 'plan', from: 46_800, to: 57_600 });
  const served = (question: PlanQuestion): (number | null)[] =>
    solved(question).routes.flatMap(({ stops }) =>
      stops.flatMap(({ task }) => (task === null ? [] : [task])),
    );

  it('is planned whole where it can be, the way back after the way there', () => {
    const question = aQuestion({ tasks: [home, bag, there], drivers: [aDriver()] });
    expect(new Set(served(question))).toEqual(new Set([0, 1, 2]));
  });

  it('falls whole where a part of it finds nobody, and says so', () => {
    const alone = aTask({ id: 'alone', requestId: 'else' });
    const noOne = { ...bag, flags: ['cooled'] as const };
    const question = aQuestion({
      tasks: [there, home, noOne, alone],
      drivers: [aDriver({ capabilities: [] })],
    });
    expect(served(question)).toEqual([3]);
    const plan = solved(question);
    const said = plan.unserved.map((one) => [one.task, whyUnserved(one, question, plan).reason.key]);
    expect(said.filter(([task]) => task !== 2)).toEqual([
      [0, 'unserved.TOGETHER'],
      [1, 'unserved.TOGETHER'],
    ]);
  });

  it('of which a part is held already leaves the rest to be found', () => {
    const held = { ...there, heldBy: 'driver' };
    const question = aQuestion({ tasks: [held, home], drivers: [aDriver()] });
    expect(stepsOf(question)).toEqual([]);
    expect(plansOf(question)).toEqual([]);
  });
});
