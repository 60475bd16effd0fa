import { describe, expect, it } from '@jest/globals';
import { seconds, seeded } from '@doorstep/std';
import fc from 'fast-check';
import { Appraiser } from '../../flat/appraise';
import { Inserter } from '../insert';
import { Journal } from '../../flat/journal';
import { compile } from '../../flat/kernel';
import { type Problem, type Task, type Vehicle } from '../../problem';
import { Near } from '../../flat/near';
import { place } from '../../flat/spot';
import { Tours } from '../../flat/tours';
import { Bench } from './bench';
import { Exchange } from './exchange';
import { Relocate } from './relocate';
import { Swap } from './swap';
import { TwoOpt } from './two-opt';

const LOCATIONS = 8;
const at = (location: number, from: number) => ({
  location,
  windows: [{ from: seconds(from), to: seconds(from + 4000) }],
  service: seconds(60),
});
const spots = fc.tuple(fc.nat(LOCATIONS - 1), fc.nat(3000));
const tasks: fc.Arbitrary<Task> = fc.oneof(
  {
    weight: 3,
    arbitrary: spots.map(([l, from]): Task => ({
      kind: 'delivery',
      at: at(l, from),
      depots: [0],
      load: [1],
    })),
  },
  spots.map(([l, from]): Task => ({ kind: 'stay', at: at(l, from), load: [0] })),
  fc.tuple(spots, spots).map(([[a, from], [b]]): Task => ({
    kind: 'pair',
    pickup: at(a, from),
    dropoff: at(b, from),
    load: [1],
    maxRide: seconds(2500),
  })),
);
const vehicles = fc
  .tuple(fc.nat(LOCATIONS - 1), fc.nat(1), fc.option(fc.nat(LOCATIONS - 1), { nil: null }))
  .map(([start, perSecond, end]): Vehicle => ({
    start,
    end,
    shifts: [{ from: seconds(0), to: seconds(12_000) }],
    capacity: [5],
    cost: { fixed: 300, perSecond, perMeter: 1 },
  }));
const problems = fc
  .record({
    points: fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { minLength: LOCATIONS, maxLength: LOCATIONS }),
    tasks: fc.array(tasks, { minLength: 4, maxLength: 12 }),
    vehicles: fc.array(vehicles, { minLength: 2, maxLength: 3 }),
  })
  .map(({ points, ...rest }): Problem => {
    const ways = Int32Array.from(
      points.flatMap(([x, y]) => points.map(([u, v]) => Math.abs(x - u) + Math.abs(y - v))),
    );
    const depot = { location: 0, windows: [{ from: seconds(0), to: seconds(12_000) }], service: seconds(30) };
    return {
      locations: LOCATIONS,
      profiles: [{ seconds: ways, meters: ways }],
      dimensions: 1,
      depots: [depot],
      ...rest,
    };
  });

/** A plan with everything in that fits, and the law of inserting checked on the way. */
function filled(problem: Problem, seed: number) {
  const tours = new Tours(compile(problem));
  const appraiser = new Appraiser(tours);
  tours.begin(appraiser);
  const inserter = new Inserter(tours, appraiser, new Near(tours.kernel), seeded(seed));
  const { leftOut } = tours.kernel;
  for (let task = 0; task < problem.tasks.length; task++) {
    const before = tours.total;
    const spot = inserter.find(task, leftOut[task]!);
    if (spot.vehicle < 0) continue;
    const { delta } = spot;
    place(tours, task, spot);
    expect(tours.total).toBe(before + delta - leftOut[task]!);
  }
  return { tours, appraiser };
}

describe('a move evaluates what it does', () => {
  it('law: after applying it the plan costs what was said, and every row is what the exact test says', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        problems,
        fc.nat(99),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(4)), { maxLength: 30 }),
        (problem, seed, tries) => {
          const { tours, appraiser } = filled(problem, seed);
          const journal = new Journal(tours);
          journal.open();
          const start = tours.total;
          const bench = new Bench(tours, appraiser, (v) => journal.touch(v));
          const moves = [
            new Relocate(bench, 1),
            new Relocate(bench, 2),
            new Relocate(bench, 3),
            new Swap(bench),
            new TwoOpt(bench),
          ];
          for (const [i, j, kind] of tries) {
            const nodes = [i, j].map((t) => tours.kernel.first[t % problem.tasks.length]!);
            if (nodes[0] === nodes[1] || nodes.some((node) => tours.vehicle[node]! < 0)) continue;
            const before = tours.total;
            const delta = moves[kind]!.evaluate(nodes[0]!, nodes[1]!);
            if (delta >= 0) continue;
            moves[kind]!.apply();
            seen.add(moves[kind]!.constructor.name);
            expect(tours.total).toBe(before + delta);
            problem.vehicles.forEach((_, v) =>
              expect(appraiser.cost(v, tours.row[v]!, tours.length[v]!)).toBe(tours.cost[v]),
            );
          }
          journal.undo();
          expect(tours.total).toBe(start);
        },
      ),
      // One seed: the last line asks that every kind of move was met, which chance alone does not promise.
      { numRuns: 400, seed: 20261121 },
    );
    expect([...seen].sort()).toEqual(['Relocate', 'Swap', 'TwoOpt']);
  });

  it('law: two cars that change what they do cost what was said, and changing back is as before', () => {
    let changed = 0;
    fc.assert(
      fc.property(problems, fc.nat(99), fc.nat(2), fc.nat(2), (problem, seed, i, j) => {
        const { tours, appraiser } = filled(problem, seed);
        const journal = new Journal(tours);
        journal.open();
        const exchange = new Exchange(new Bench(tours, appraiser, (v) => journal.touch(v)));
        const [v, w] = [i % problem.vehicles.length, j % problem.vehicles.length];
        const before = tours.total;
        const delta = exchange.evaluate(v, w);
        if (delta === Infinity) return;
        exchange.apply();
        changed += 1;
        expect(tours.total).toBe(before + delta);
        for (const row of [v, w]) {
          expect(appraiser.cost(row, tours.row[row]!, tours.length[row]!)).toBe(tours.cost[row]);
        }
        expect(exchange.evaluate(v, w) + delta).toBe(0);
        exchange.apply();
        expect(tours.total).toBe(before);
      }),
      { numRuns: 300, seed: 20261121 },
    );
    expect(changed).toBeGreaterThan(50);
  });
});
