import { describe, expect, it } from '@jest/globals';
import { planWithin } from './budget';
import { toursOf } from './child/tours-of';
import { CORDEAU, DARP, LI_LIM, SOLOMON, VRPLIB } from './examples.fixture';
import { type Objective } from './instance';
import { judge } from './judge/judge';
import { read } from './read/read';

/** A clock that moves by a hundredth each time it is looked at: no test waits for a real one. */
function looks(): () => number {
  let now = 0;
  return () => (now += 0.01);
}

function solved(text: string, objective: Objective) {
  const instance = read(text, objective);
  const { plan } = planWithin(instance.problem, {
    seed: 1,
    budget: 2,
    clock: looks(),
    onProgress: () => undefined,
  });
  return judge(text, objective, toursOf(instance, plan));
}

describe('from file to verdict', () => {
  // The optima, by trying all routes by hand; the sums are in judge.spec.ts.
  it.each([
    ['Solomon', SOLOMON, 'distance-dimacs', 30, 2],
    ['Li & Lim', LI_LIM, 'distance-exact3', 22.87, 1],
    ['dial-a-ride', DARP, 'darp-distance', 25 + Math.sqrt(45), 1],
    ['Cordeau’s depots', CORDEAU, 'distance-exact3', 49.493, 2],
    ['VRPLIB', VRPLIB, 'distance-exact3', 30, 3],
    // 15 to carry and 10 to a car: two it is.
    ['fewest cars', SOLOMON, 'hierarchical', 30, 2],
  ] as const)('%s is solved, and judged feasible', (_, text, objective, distance, vehicles) => {
    const verdict = solved(text, objective);
    expect(verdict.breaches).toEqual([]);
    expect(verdict.distance).toBeCloseTo(distance, 6);
    expect(verdict.vehicles).toBe(vehicles);
  });

  it('takes a car less where that costs distance, when cars come first', () => {
    // There are three cars, and one of 15 can do it all.
    const large = SOLOMON.replace('  2          10', '  3          15');
    expect(solved(large, 'hierarchical').vehicles).toBe(1);
  });
});
