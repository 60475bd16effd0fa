import { describe, expect, it } from '@jest/globals';
import { seeded } from '@doorstep/std';
import fc from 'fast-check';
import { Appraiser } from '../flat/appraise';
import { compile } from '../flat/kernel';
import { Near } from '../flat/near';
import { place } from '../flat/spot';
import { Tours } from '../flat/tours';
import { type Problem } from '../problem';
import { wild } from '../wild-problems.fixture';
import { Inserter } from './insert';
import { Bench } from './moves/bench';
import { Room } from './room';

/** A plan with everything in that fits. */
function filled(problem: Problem) {
  const tours = new Tours(compile(problem));
  const appraiser = new Appraiser(tours);
  tours.begin(appraiser);
  const inserter = new Inserter(tours, appraiser, new Near(tours.kernel), seeded(1));
  for (let task = 0; task < problem.tasks.length; task++) {
    const spot = inserter.find(task, tours.kernel.leftOut[task]!);
    if (spot.vehicle >= 0) place(tours, task, spot);
  }
  const rowOf = (v: number) => tours.row[v]!.slice(0, tours.length[v]);
  const cost = (v: number, nodes: readonly number[]) =>
    appraiser.cost(v, Int32Array.from(nodes), nodes.length);
  const inUse = Array.from(tours.length.keys()).filter((v) => tours.length[v]! > 2);
  return { tours, rowOf, cost, inUse, bench: new Bench(tours, appraiser, () => undefined) };
}

const put = (nodes: Int32Array, k: number, node: number) => [...nodes.slice(0, k), node, ...nodes.slice(k)];

/** All vehicles as the first one is. */
const alike = wild.map((problem) => ({
  ...problem,
  vehicles: problem.vehicles.map(() => problem.vehicles[0]!),
}));

/** Positions where something can be put. */
const gaps = (nodes: Int32Array) => Array.from(nodes.keys()).slice(1);

describe('what a few numbers refuse, the exact test refuses', () => {
  it('law: a row that is full has no place for the task', () => {
    let refused = 0;
    fc.assert(
      fc.property(wild, (problem) => {
        const { tours, rowOf, cost, inUse } = filled(problem);
        const room = new Room(tours);
        const { first, fetched, vehicleCount } = tours.kernel;
        first.forEach((node, task) => {
          for (let v = 0; v < vehicleCount; v++) {
            if (fetched[node] === 0 || tours.vehicle[node] === v || !room.isFull(task, v)) continue;
            refused += Number(inUse.includes(v));
            for (let k = 1; k < tours.length[v]!; k++) expect(cost(v, put(rowOf(v), k, node))).toBe(Infinity);
          }
        });
      }),
      { numRuns: 300, seed: 20261122 },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('law: a stop that makes the rest of a row late has no place', () => {
    let late = 0;
    fc.assert(
      fc.property(wild, (problem) => {
        const { tours, rowOf, cost, inUse, bench } = filled(problem);
        const others = (v: number) =>
          Array.from(tours.kernel.first).filter((one) => tours.vehicle[one] !== v);
        const tries = inUse.flatMap((v) =>
          others(v).flatMap((node) => gaps(rowOf(v)).map((k) => [v, k, node] as const)),
        );
        for (const [v, k, node] of tries) {
          if (bench.inTime(v, k - 1, { row: Int32Array.of(node), at: 0, count: 1 }, v, k)) continue;
          late += 1;
          expect(cost(v, put(rowOf(v), k, node))).toBe(Infinity);
        }
      }),
      { numRuns: 300, seed: 20261122 },
    );
    expect(late).toBeGreaterThan(0);
  });

  it('law: a tail that is late behind the head of another row of the same type has no place there', () => {
    let late = 0;
    fc.assert(
      fc.property(alike, (problem) => {
        const { tours, rowOf, cost, inUse, bench } = filled(problem);
        const { type } = tours.traits;
        const pairs = inUse.flatMap((v) =>
          inUse.filter((w) => w !== v && type[w] === type[v]).map((w) => [v, w] as const),
        );
        const tries = pairs.flatMap(([v, w]) =>
          gaps(rowOf(v)).flatMap((k) => gaps(rowOf(w)).map((q) => ({ v, k, w, q }))),
        );
        for (const { v, k, w, q } of tries) {
          if (bench.inTime(v, k - 1, { row: rowOf(w), at: 0, count: 0 }, w, q)) continue;
          late += 1;
          const tail = [...rowOf(w).slice(q, -1), tours.kernel.endOf[v]!];
          expect(cost(v, [...rowOf(v).slice(0, k), ...tail])).toBe(Infinity);
        }
      }),
      { numRuns: 300, seed: 20261122 },
    );
    expect(late).toBeGreaterThan(0);
  });
});
