import { solve, stop } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import type { PlanQuestion } from './plan-question';
import { placesOf, problemOf } from './problem-of';
import { aDriver, aQuestion, aTask, everythingApart } from './question.fixture';
import { whyUnserved } from './why-unserved';

/** The reason of the only task that a plan of this question leaves out. */
function whyOf(question: PlanQuestion, seconds = 600) {
  const laid = placesOf(question);
  const problem = problemOf(question, laid, everythingApart(laid.points.length, seconds));
  const plan = solve(problem, { seed: 1, stop: stop.afterIterations(200) });
  expect(plan.unserved).toHaveLength(1);
  return whyUnserved(present(plan.unserved[0]), question, plan);
}

describe('why a task has no place', () => {
  it('names the role, the trust and the equipment that the nearest person lacks', () => {
    const sitting = aTask({ kind: 'sitting', tier: 4, loadUnits: 0 });
    const drivers = [
      aDriver({ roles: ['driver_to_homes'] }),
      aDriver({ roles: ['driver_to_homes'], tier: 2 }),
    ];
    const { reason, tally } = whyOf(aQuestion({ tasks: [sitting], drivers }));
    expect(reason).toMatchObject({ key: 'unserved.SKILL', needs: ['role carer'] });
    expect(tally).toEqual([]);
  });

  it('says how much too much it is for the largest car', () => {
    const drivers = [aDriver({ loadUnits: 2 }), aDriver({ loadUnits: 3 })];
    const why = whyOf(aQuestion({ tasks: [aTask({ loadUnits: 4 })], drivers }));
    expect(why.reason).toMatchObject({ key: 'unserved.CAPACITY.boxes', values: { need: 4, most: 3 } });
    const strangers = [aDriver({ loadUnits: 3 }), aDriver({ loadUnits: 9, tier: 0 })];
    const trusted = whyOf(aQuestion({ tasks: [aTask({ loadUnits: 4 })], drivers: strangers }));
    expect(trusted.reason.values).toEqual({ need: 4, most: 3 });
    const ride = aTask({ kind: 'ride_out', loadUnits: 0, seats: 3, destination: { lon: -93.2, lat: 44.9 } });
    const { help } = whyOf(aQuestion({ tasks: [ride], drivers: [aDriver({ seats: 2 })] }));
    expect(help).toMatchObject({ key: 'unserved.CAPACITY.seats.help', values: { need: 3, most: 2 } });
  });

  it('says until when the window would have to be open', () => {
    const early = aTask({ from: 28_800, to: 32_400 });
    // Free from nine: ten minutes of loading and ten of driving later the window is long shut.
    const { reason } = whyOf(
      aQuestion({ tasks: [early], drivers: [aDriver({ free: [{ from: 32_400, to: 72_000 }] })] }),
    );
    expect(reason).toMatchObject({
      key: 'unserved.WINDOW',
      lengths: { by: 1_200 },
      clocks: { to: 32_400, later: 33_600 },
    });
  });

  it('tells full routes from busy people, and counts who is stopped by what', () => {
    const tasks = [aTask({ id: 'one', requestId: 'a' }), aTask({ id: 'two', requestId: 'b' })];
    const drivers = [aDriver({ id: 'ana' }), aDriver({ id: 'bo', tier: 0 }), aDriver({ id: 'cy', tier: 1 })];
    const { reason, tally } = whyOf(aQuestion({ tasks, drivers, maxStops: 1 }));
    expect(reason).toMatchObject({ key: 'unserved.FLEET_BUSY.full', values: { people: 1, stops: 1 } });
    expect(tally).toEqual([
      { code: 'SKILL', people: 2 },
      { code: 'FLEET_BUSY', people: 1 },
    ]);
  });
});
