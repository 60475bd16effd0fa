import { check, solve, stop } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { stepsOf } from './parts';
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
