import { describe, expect, it } from '@jest/globals';
import { seeded } from '@doorstep/std';
import fc from 'fast-check';
import { wild } from '../breed/single-stops.fixture';
import { Appraiser } from '../flat/appraise';
import { compile, NODE } from '../flat/kernel';
import { Near } from '../flat/near';
import { noSpot, place } from '../flat/spot';
import { Tours } from '../flat/tours';
import { type Problem } from '../problem';
import { wild as ofAllKinds } from '../wild-problems.fixture';
import { Beside } from './beside';
import { Inserter } from './insert';
import { NearScan } from './near-scan';
import { Scan } from './scan';

/** A plan with all but the last tasks in that fit, and what looks for places in it. */
function filled(problem: Problem, left: number, overlooks: () => boolean = () => false) {
  const kernel = compile(problem);
  const tours = new Tours(kernel);
  const appraiser = new Appraiser(tours);
  const near = new Near(kernel);
  tours.begin(appraiser);
  const inserter = new Inserter(tours, appraiser, near, seeded(1));
  inserter.blinks = false;
  for (let task = 0; task < kernel.taskCount - left; task++) {
    const spot = inserter.find(task, kernel.leftOut[task]!);
    if (spot.vehicle >= 0) place(tours, task, spot);
  }
  const spot = noSpot();
  const beside = new Beside(kernel, near, kernel.taskCount);
  const scan = new Scan(tours, appraiser);
  return {
    kernel,
    tours,
    appraiser,
    spot,
    scan,
    nearScan: new NearScan(tours, appraiser, beside, spot, overlooks),
  };
}

/** Deliveries alone or stays alone, by the roads that nearness is told by. */
const simple = fc
  .tuple(wild, fc.constantFrom('delivery', 'stay'))
  .map(([{ tasks, vehicles, ...rest }, kind]) => ({
    ...rest,
    tasks: tasks.filter((task) => task.kind === kind),
    vehicles: vehicles.map((vehicle) => ({ ...vehicle, profile: 0 })),
  }))
  .filter((problem) => problem.tasks.length > 1 && NearScan.suits(compile(problem)));

describe('places beside what is near', () => {
  it('law: with everything near they are the best places of all rows in use, at the price that is then paid', () => {
    let found = 0;
    fc.assert(
      fc.property(simple, fc.integer({ min: 1, max: 3 }), (problem, left) => {
        const { kernel, tours, spot, scan, nearScan } = filled(problem, left);
        const task = kernel.taskCount - 1;
        let best = kernel.leftOut[task]!;
        scan.begin(task);
        for (let v = 0; v < kernel.vehicleCount; v++) {
          if (tours.length[v] === 2 || kernel.may[task * kernel.vehicleCount + v] === 0) continue;
          scan.look(v, best);
          best = scan.spot.delta;
        }
        spot.delta = kernel.leftOut[task]!;
        nearScan.look(task);
        expect(spot.delta).toBe(best);
        if (spot.vehicle < 0) return;
        found += 1;
        const before = tours.total;
        place(tours, task, spot);
        expect(tours.sound(spot.vehicle)).toBe(true);
        expect(tours.total).toBe(before + spot.delta - kernel.leftOut[task]!);
      }),
      { numRuns: 500, seed: 20261122 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('law: a place that is overlooked is not taken', () => {
    fc.assert(
      fc.property(simple, (problem) => {
        const { kernel, spot, scan, nearScan } = filled(problem, 1, () => true);
        const task = kernel.taskCount - 1;
        scan.begin(task);
        spot.delta = kernel.leftOut[task]!;
        nearScan.look(task);
        expect(spot.vehicle).toBe(-1);
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });

  it('are for single stops alone', () => {
    fc.assert(
      fc.property(ofAllKinds, (problem) => {
        const kernel = compile(problem);
        const single = problem.tasks.every((task) => task.kind !== 'pair' && task.at.windows.length === 1);
        expect(!single && NearScan.suits(kernel)).toBe(false);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('law: what comes beside a stop comes in time, and what is never in time does not', () => {
    fc.assert(
      fc.property(simple, (problem) => {
        const kernel = compile(problem);
        const beside = new Beside(kernel, new Near(kernel), kernel.taskCount);
        const { seconds } = problem.profiles[0]!;
        const { first, windowAt, windowFrom, windowTo, service, location, kind } = kernel;
        const inTime = (a: number, b: number): boolean => {
          const way = seconds[location[a]! * problem.locations + location[b]!]!;
          return windowFrom[windowAt[a]!]! + service[a]! + way <= windowTo[windowAt[b]!]!;
        };
        first.forEach((own, task) => {
          const list = beside.of(task);
          const others = [...first]
            .filter((node) => node !== own && kind[node] !== NODE.load)
            .sort((a, b) => a - b);
          const side = (from: number): number[] =>
            [...list.subarray(from, from + kernel.taskCount)]
              .filter((node) => node >= 0)
              .sort((a, b) => a - b);
          expect(side(0)).toEqual(others.filter((other) => inTime(other, own)));
          expect(side(kernel.taskCount)).toEqual(others.filter((other) => inTime(own, other)));
        });
      }),
      { numRuns: 100, seed: 20261122 },
    );
  });
});
