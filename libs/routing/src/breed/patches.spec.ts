import { describe, expect, it } from '@jest/globals';
import { seeded } from '@doorstep/std';
import fc from 'fast-check';
import { assemble } from '../hand/assemble';
import { check } from '../check/check';
import { compile } from '../flat/kernel';
import { Descent } from '../search/descent';
import { type Problem } from '../problem';
import { finish } from '../work';
import { Breeding } from './breeding';
import { formOf } from './form';
import { patchOf } from './patch';
import { Patches } from './patches';
import { Rows, tasksOf } from './rows';
import { nat } from '../any-parts.fixture';
import { scatter, wild } from './single-stops.fixture';
import { Weights } from './weights';

const numbers = fc.array(nat(99), { minLength: 9, maxLength: 9 });

describe('a patch', () => {
  it('says of each of its rows what the whole day says', () => {
    let compared = 0;
    fc.assert(
      fc.property(wild, numbers, numbers, (problem, where, which) => {
        const form = finish(formOf(compile(problem)));
        fc.pre(Array.from(form.typeOf).every((type) => form.headsAt[type + 1]! > form.headsAt[type]!));
        const whole = new Rows(form, new Weights(form));
        scatter(whole, where);
        const rows = Int32Array.from(form.rowIds.filter((r) => which[r]! % 3 > 0));
        fc.pre(rows.length > 0);
        const tasks = Int32Array.from(rows).reduce<number[]>((all, r) => [...all, ...tasksOf(whole, r)], []);
        fc.pre(tasks.length > 0);
        const patch = patchOf(form, Int32Array.from(tasks), rows);
        const some = new Rows(patch, new Weights(patch));
        rows.forEach((r, k) => {
          const own = Int32Array.from(tasksOf(whole, r), (task) => tasks.indexOf(task));
          const type = form.typeOf[r]!;
          const head = patch.headsAt[patch.typeOf[k]!]! + whole.head[r]! - form.headsAt[type]!;
          some.write(k, head, own, own.length);
          compared += own.length;
          expect([some.raw[k], some.bound[k], some.meters[k]]).toEqual([
            whole.raw[r],
            whole.bound[r],
            whole.meters[r],
          ]);
          expect([some.warp[k], some.duration[k]]).toEqual([whole.warp[r], whole.duration[r]]);
          expect(Array.from(own, (u) => patch.may[head * patch.tasks + u])).toEqual(
            tasksOf(whole, r).map((u) => form.may[whole.head[r]! * form.tasks + u]),
          );
        });
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

/** A day's first plan after so many steps of patches: its cost after each better one. */
function patched(problem: Problem, seed: number, steps: number) {
  const kernel = compile(problem);
  const dice = seeded(seed);
  const descent = new Descent(kernel, dice);
  const patches = finish(Patches.on(kernel, dice));
  const costs = [descent.record.total];
  for (let i = 0; i < steps; i++) {
    const better = patches.step(descent.record);
    if (!better) continue;
    descent.adoptStops(better);
    costs.push(descent.record.total);
  }
  return { kernel, descent, costs };
}

describe('patches', () => {
  it('answer nothing but plans that are cheaper, and that the judge finds nothing in', () => {
    let better = 0;
    fc.assert(
      fc.property(wild, nat(9), (problem, seed) => {
        fc.pre(Breeding.suits(compile(problem)));
        const { kernel, descent, costs } = patched(problem, seed, 200);
        costs.slice(1).forEach((cost, k) => expect(cost).toBeLessThan(costs[k]!));
        better += costs.length - 1;
        expect(check(problem, assemble(kernel, descent.record))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(better).toBeGreaterThan(0);
  });

  it('repeat themselves for a seed', () => {
    fc.assert(
      fc.property(wild, nat(9), (problem, seed) => {
        fc.pre(Breeding.suits(compile(problem)));
        expect(patched(problem, seed, 100).descent.record).toEqual(
          patched(problem, seed, 100).descent.record,
        );
      }),
      { numRuns: 20 },
    );
  });
});
