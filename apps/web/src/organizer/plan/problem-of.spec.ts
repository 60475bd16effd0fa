import { check, solve, stop } from '@doorstep/routing';
import { describe, expect, it } from '@jest/globals';
import type { PlanQuestion } from './plan-question';
import { placesOf, problemOf } from './problem-of';
import { publishedRuns } from './published-runs';
import { aDriver as driver, aTask as task, everythingApart } from './question.fixture';

/** Everything ten minutes and five kilometres from everything. */
function plan(question: PlanQuestion) {
  const laid = placesOf(question);
  const problem = problemOf(question, laid, everythingApart(laid.points.length));
  const solved = solve(problem, { seed: 1, stop: stop.afterIterations(400) });
  return { problem, solved };
}

const around = {
  region: 'town',
  hub: { lon: -93.27, lat: 44.96 },
  maxStops: 8,
  shape: 'rounds' as const,
  holds: [],
};
const ride = {
  kind: 'ride_out',
  tier: 3,
  seats: 2,
  loadUnits: 0,
  destination: { lon: -93.2, lat: 44.9 },
} as const;

describe('problemOf', () => {
  it('makes plans that keep every rule, with a stop for each halt of a task', () => {
    const tasks = [
      task({ id: 'bag', requestId: 'a' }),
      task({ id: 'ride', requestId: 'b', ...ride }),
      task({ id: 'sitting', requestId: 'c', kind: 'sitting', tier: 4, service: 7_200, loadUnits: 0 }),
    ];
    const question = { ...around, tasks, drivers: [driver({ id: 'ana' }), driver({ id: 'bo' })] };
    const { problem, solved } = plan(question);
    expect(check(problem, solved)).toEqual([]);
    expect(solved.unserved).toEqual([]);
    const stops = publishedRuns(solved, question, 0).flatMap((run) => run.stops);
    const kinds = (id: string): readonly string[] =>
      stops.filter(({ taskId }) => taskId === id).map(({ kind }) => kind);
    expect(kinds('bag')).toEqual(['deliver']);
    expect(kinds('ride')).toEqual(['pickup', 'dropoff']);
    expect(kinds('sitting')).toEqual(['stay']);
  });

  it('ends a drive near where its driver wants to be, and counts the way there into their hours', () => {
    const end = { lon: -93.2, lat: 44.9 };
    const made = (to: number) => {
      const ana = driver({ id: 'ana', end, free: [{ from: 36_000, to }] });
      return plan({ ...around, tasks: [task()], drivers: [ana] });
    };
    // Loading and ten minutes there, four at the door, ten minutes home.
    const { problem, solved } = made(43_200);
    expect(check(problem, solved)).toEqual([]);
    const [route] = solved.routes;
    expect(route!.endAt - route!.stops.at(-1)!.departAt).toBe(600);
    expect(made(36_000 + 600 + 600 + 240 + 600).solved.unserved).toEqual([]);
    expect(made(36_000 + 600 + 600 + 240 + 599).solved.unserved).toHaveLength(1);
  });

  it('sends to a home whom it knows, nobody new to a full one, and shows nobody more homes than their day allows', () => {
    const drivers = [driver({ id: 'ana' }), driver({ id: 'bo', newHomes: 1 })];
    const runsOf = (tasks: PlanQuestion['tasks'], among = drivers) => {
      const question = { ...around, tasks, drivers: among };
      return publishedRuns(plan(question).solved, question, 0).map(({ memberId, stops }) => [
        memberId,
        stops.length,
      ]);
    };
    const known = task({ knownTo: ['bo'], facesLeft: 3 });
    expect(runsOf([known])).toEqual([['bo', 1]]);
    const full = task({ knownTo: ['cy'], facesLeft: 0 });
    expect(runsOf([full])).toEqual([]);
    const three = ['a', 'b', 'c'].map((id) => task({ id, requestId: id, knownTo: [], facesLeft: 4 }));
    expect(runsOf(three, [driver({ id: 'bo', newHomes: 1 })])).toEqual([['bo', 1]]);
  });

  it('plans an appointment backward and a pickup time forward', () => {
    const asks = { from: 36_000, to: 37_800, childSeats: 0, shares: false };
    const at = (more: object) => {
      const tasks = [
        task({ id: 'ride', ...ride, service: 300, from: 36_000, to: 43_200, ride: { ...asks, ...more } }),
      ];
      const question = { ...around, tasks, drivers: [driver({ id: 'ana' })] };
      const { problem, solved } = plan(question);
      expect(check(problem, solved)).toEqual([]);
      return publishedRuns(solved, question, 0).flatMap(({ stops }) =>
        stops.map(({ arriveAt }) => Date.parse(String(arriveAt)) / 1000),
      );
    };
    // Fetched while they wait, from ten to half past.
    const [fetched = 0] = at({});
    expect(fetched).toBeGreaterThanOrEqual(36_000);
    expect(fetched).toBeLessThanOrEqual(37_800);
    // There by noon with two and a half minutes to get out, and not before a quarter past eleven.
    const [, there = 0] = at({ thereBy: 43_200 });
    expect(there).toBeGreaterThanOrEqual(40_500);
    expect(there).toBeLessThanOrEqual(43_050);
  });

  it('puts two households into one car only where both agreed', () => {
    const two = (shares: readonly [boolean, boolean]) => {
      const tasks = shares.map((yes, i) =>
        task({
          id: `ride ${i}`,
          requestId: `${i}`,
          ...ride,
          seats: 1,
          service: 60,
          from: 36_000,
          to: 37_200,
          ride: { from: 36_000, to: 37_200, childSeats: 0, shares: yes },
        }),
      );
      return plan({ ...around, tasks, drivers: [driver({ id: 'ana' })] }).solved.unserved.length;
    };
    expect(two([true, true])).toBe(0);
    expect(two([true, false])).toBe(1); // one car, one half hour: somebody else must drive
  });

  it('gives the two parts of a sitting to two people', () => {
    const sitting = { kind: 'sitting', tier: 4, service: 3_600, loadUnits: 0 } as const;
    const tasks = [task({ id: 'one', ...sitting }), task({ id: 'two', ...sitting, part: 2 })];
    const drivers = [driver({ id: 'ana' }), driver({ id: 'bo' }), driver({ id: 'cy' })];
    const question = { ...around, tasks, drivers };
    const runs = publishedRuns(plan(question).solved, question, 0);
    expect(runs.map((run) => run.stops.length)).toEqual([1, 1]);
  });

  it('sends nobody who lacks trust, role or equipment', () => {
    const question = {
      ...around,
      tasks: [task({ flags: ['cooled'] })],
      drivers: [
        driver({ tier: 1 }),
        driver({ roles: ['packer'] }),
        driver({ capabilities: [] }),
        driver({ loadUnits: 0 }),
      ],
    };
    expect(plan(question).solved.unserved).toHaveLength(1);
  });

  it('leaves a task with who holds it', () => {
    const drivers = [driver({ id: 'ana' }), driver({ id: 'bo', vehicle: 'none' })];
    const question = { ...around, tasks: [task({ heldBy: 'bo' })], drivers };
    expect(publishedRuns(plan(question).solved, question, 0).map((run) => run.memberId)).toEqual(['bo']);
  });

  it('publishes ids and times and nothing else', () => {
    const question = { ...around, tasks: [task({})], drivers: [driver({})] };
    const sent = JSON.stringify(publishedRuns(plan(question).solved, question, 0));
    expect(sent).not.toMatch(/93\.|44\.|lon|lat|point/);
    expect(sent).toContain('"taskId":"task"');
  });
});
