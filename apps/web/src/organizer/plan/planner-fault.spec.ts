import { solve, stop } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { faultOf, requirePoints, requireSound, vouched } from './planner-fault';
import type { PlanQuestion } from './plan-question';
import { placesOf, problemOf } from './problem-of';
import { aDriver, aQuestion, aTask, everythingApart } from './question.fixture';

function problemFor(question: PlanQuestion) {
  const laid = placesOf(question);
  return problemOf(question, laid, everythingApart(laid.points.length));
}

/** What the screen is told when laying out this question goes wrong. */
function faultIn(question: PlanQuestion) {
  try {
    requirePoints(question);
    requireSound(problemFor(question));
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

const two = (more: Parameters<typeof aTask>[0]): PlanQuestion =>
  aQuestion({
    tasks: [aTask({ id: 'fine', requestId: 'fine' }), aTask({ id: 'bad', requestId: 'bad', ...more })],
  });

describe('a malformed question', () => {
  it('is refused with the task named', () => {
    expect(faultIn(two({ home: { lon: Number.NaN, lat: 44 } }))).toMatchObject({ code: 'POINT', task: 1 });
    expect(faultIn(two({ from: 50_000, to: 40_000 }))).toMatchObject({ kind: 'data', task: 1 });
    expect(faultIn(two({ service: Number.NaN }))).toMatchObject({ kind: 'data', task: 1 });
    expect(faultIn(two({ loadUnits: 0.5 }))).toMatchObject({ kind: 'data', task: 1 });
  });

  it('is refused with the person named', () => {
    const drivers = [aDriver(), aDriver({ id: 'odd', seats: Number.NaN })];
    expect(faultIn(aQuestion({ drivers }))).toMatchObject({ kind: 'data', driver: 1 });
  });

  it('is none when it is only large and hopeless', () => {
    const tasks = Array.from({ length: 1_000 }, (_, i) => aTask({ id: `t${i}`, requestId: `t${i}` }));
    const question = aQuestion({ tasks, drivers: [] });
    expect(faultIn(question)).toBeNull();
    const plan = solve(problemFor(question), { seed: 1, stop: stop.afterIterations(1) });
    expect(plan.unserved).toHaveLength(1_000);
    expect(plan.unserved[0]?.reason).toBe('NO_VEHICLE');
  });
});

describe('a plan that breaks a rule', () => {
  it('is not shown', () => {
    const problem = problemFor(aQuestion());
    const plan = solve(problem, { seed: 1, stop: stop.afterIterations(10) });
    expect(vouched(problem, plan)).toBe(plan);
    expect(() => vouched(problem, { ...plan, routes: [] })).toThrow('unsound');
  });
});
