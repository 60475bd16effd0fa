import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { compile } from '../flat/kernel';
import { restore } from '../flat/restore';
import { snapshot } from '../flat/snapshot';
import { Tours } from '../flat/tours';
import { type Problem } from '../problem';

import { RoutePool } from './route-pool';
import { finish } from '../work';

// Four doors on a street, 100 meters apart, the cars in the middle: 0 - 1 - [2] - 3 - 4.
const meters = Int32Array.from({ length: 25 }, (_, i) => 100 * Math.abs(Math.floor(i / 5) - (i % 5)));
const span = { from: seconds(0), to: seconds(9000) };
const stay = (location: number) => ({
  kind: 'stay' as const,
  at: { location, windows: [span], service: seconds(10) },
  load: [],
});
const street = (more: Partial<Problem> = {}): Problem => ({
  locations: 5,
  profiles: [{ seconds: meters, meters }],
  dimensions: 0,
  depots: [],
  tasks: [0, 1, 3, 4].map(stay),
  vehicles: Array.from({ length: 3 }, () => ({
    start: 2,
    end: 2,
    shifts: [span],
    capacity: [],
    cost: { fixed: 0, perSecond: 0, perMeter: 1 },
  })),
  ...more,
});

/** Puts tasks into rows, in order; everything else is left out. */
function lay(tours: Tours, rows: readonly (readonly number[])[]): void {
  const { kernel } = tours;
  rows.forEach((tasks, v) => {
    tours.clear(v);
    const nodes = [kernel.startOf[v]!, ...tasks.map((task) => kernel.first[task]!), kernel.endOf[v]!];
    tours.replace(v, Int32Array.from(nodes), nodes.length);
    tours.refresh(v);
  });
  const there = new Set(rows.flat());
  kernel.first.forEach((_, task) => (there.has(task) ? tours.take(task) : tours.leave(task)));
}

function poolOf(problem: Problem, plans: readonly (readonly (readonly number[])[])[]) {
  const tours = new Tours(compile(problem));
  const pool = new RoutePool(tours);
  for (const plan of plans) {
    lay(tours, plan);
    plan.forEach((_, v) => pool.note(v));
  }
  return { tours, pool };
}

const tasksOf = (tours: Tours, nodes: Int32Array): number[] =>
  [...nodes.slice(1, -1)].map((node) => tours.kernel.subject[node]!);

describe('RoutePool', () => {
  it('joins rows of different plans, whichever of the same vehicles had them', () => {
    const { tours, pool } = poolOf(street(), [
      [[2], [1, 0], [3]],
      [[2, 3], [0], [1]],
      [[0, 2], [1, 3], []],
    ]);
    expect(pool.size).toBe(8);
    const better = finish(pool.combine(snapshot(tours)))!;
    expect(better.total).toBe(800);
    expect(better.absent).toEqual([]);
    expect(better.rows.map(({ nodes }) => tasksOf(tours, nodes)).sort()).toEqual([
      [1, 0],
      [2, 3],
    ]);
    for (const { vehicle, nodes } of better.rows) {
      expect(nodes[0]).toBe(tours.kernel.startOf[vehicle]);
      expect(nodes.at(-1)).toBe(tours.kernel.endOf[vehicle]);
    }
  });

  it('gives a plan that can be driven on from, and nothing more when asked again', () => {
    const { tours, pool } = poolOf(street(), [
      [[1, 0], [2], [3]],
      [[3, 2], [0], []],
    ]);
    const better = finish(pool.combine(snapshot(tours)))!;
    restore(tours, better);
    expect(snapshot(tours)).toEqual(better);
    expect(tours.total).toBe(800);
    expect(finish(pool.combine(snapshot(tours)))).toBeNull();
  });

  it('keeps the cheaper order of the same tasks', () => {
    const { tours, pool } = poolOf(street(), [
      [[1, 0], [2, 3], []],
      [[1, 2, 0, 3], [], []],
      [[0, 1, 3, 2], [], []],
      [[2, 0, 3, 1], [], []],
    ]);
    expect(pool.size).toBe(3);
    expect(finish(pool.combine(snapshot(tours)))!.total).toBe(800);
    expect(finish(pool.combine(finish(pool.combine(snapshot(tours)))!))).toBeNull();
  });

  it('leaves rows with linked tasks as they are', () => {
    const links = [
      {
        first: { task: 0, at: 'only' as const },
        then: { task: 2, at: 'only' as const },
        least: 0,
        most: null,
      },
    ];
    const { tours, pool } = poolOf(street({ links }), [
      [[1, 0], [2, 3], []],
      [[3, 0], [2], [1]],
    ]);
    expect(finish(pool.combine(snapshot(tours)))).toBeNull();
  });
});
