import { check, solve, stop } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import { present } from '@doorstep/std';
import { countOf, lifted, NO_LOCKS, restOf, withRoute, withTask } from './locks';
import { placesOf, problemOf } from './problem-of';
import { aDriver, aQuestion, aTask, everythingApart } from './question.fixture';

const question = aQuestion({
  tasks: ['one', 'two', 'three'].map((id) => aTask({ id, requestId: id })),
  drivers: [aDriver({ id: 'ana' }), aDriver({ id: 'bo' })],
});
const laid = placesOf(question);
const problem = problemOf(question, laid, everythingApart(laid.points.length));
const plan = solve(problem, { seed: 1, stop: stop.afterIterations(100) });
const route = present(plan.routes[0]);
const driver = present(question.drivers[route.vehicle]).id;

describe('planning the rest again', () => {
  it('keeps a pinned task with whoever has it, and gives every other its price', () => {
    const rest = restOf(question, plan, withTask(NO_LOCKS, 'two', true));
    expect(rest.tasks.map(({ pinnedTo }) => pinnedTo)).toEqual([null, driver, null]);
    expect(rest.tasks.map(({ current }) => current)).toEqual([driver, driver, driver]);
    expect(rest.holds).toEqual([]);
  });

  it('keeps a route’s stops, its order, or all of it', () => {
    expect(restOf(question, plan, withRoute(NO_LOCKS, driver, 'stops')).holds).toEqual([]);
    const ordered = restOf(question, plan, withRoute(NO_LOCKS, driver, 'order'));
    expect(ordered.tasks.every(({ pinnedTo }) => pinnedTo === driver)).toBe(true);
    expect(ordered.holds).toEqual([
      {
        driverId: driver,
        hold: 'order',
        stops: route.stops.map(({ task, kind }) => ({
          taskId: task === null ? null : present(question.tasks[task]).id,
          kind,
        })),
      },
    ]);
  });

  it('comes out as it was when all of it is held, whatever else there is to do', () => {
    const rest = restOf(question, plan, withRoute(NO_LOCKS, driver, 'route'));
    const more = { ...rest, tasks: [...rest.tasks, aTask({ id: 'four', requestId: 'four' })] };
    const all = placesOf(more);
    const again = problemOf(more, all, everythingApart(all.points.length));
    const found = solve(again, { seed: 1, stop: stop.afterIterations(100) });
    expect(check(again, found)).toEqual([]);
    const kept = present(found.routes.find(({ vehicle }) => vehicle === route.vehicle));
    expect(kept.stops.map(({ task }) => task)).toEqual(route.stops.map(({ task }) => task));
    expect(found.unserved).toEqual([]);
  });

  it('holds nothing that a hand may not take', () => {
    const rest = restOf(question, plan, withRoute(withTask(NO_LOCKS, 'one', true), driver, 'route'));
    expect(lifted(rest).holds).toEqual([]);
    expect(lifted(rest).tasks.every(({ pinnedTo }) => pinnedTo === null)).toBe(true);
  });

  it('lets go again', () => {
    const locks = withRoute(withTask(NO_LOCKS, 'one', true), 'ana', 'route');
    expect(countOf(locks)).toBe(2);
    expect(countOf(withRoute(withTask(locks, 'one', false), 'ana', null))).toBe(0);
  });
});
