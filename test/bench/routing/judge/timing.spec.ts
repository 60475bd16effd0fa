import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bond, canBeTimed, type Timeline } from './timing';

const MOST = 7;

/** Whether whole times of 0 to 7 keep everything: with whole limits, if any times do then whole ones do. */
function somehow({ from, to, gap }: Timeline, bonds: readonly Bond[]): boolean {
  const n = from.length;
  const begin = new Array<number>(n).fill(0);
  const fits = (): boolean =>
    begin.every((time, k) => time >= (from[k] ?? 0) && time <= (to[k] ?? 0)) &&
    gap.every((least, k) => (begin[k + 1] ?? 0) - (begin[k] ?? 0) >= least) &&
    bonds.every(({ earlier, later, most }) => (begin[later] ?? 0) - (begin[earlier] ?? 0) <= most);
  for (let code = 0; code < (MOST + 1) ** n; code++) {
    for (let k = 0; k < n; k++) begin[k] = Math.floor(code / (MOST + 1) ** k) % (MOST + 1);
    if (fits()) return true;
  }
  return false;
}

const time = fc.integer({ min: 0, max: MOST });
const timeline = fc
  .tuple(
    fc.array(fc.tuple(time, time), { minLength: 4, maxLength: 4 }),
    fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
  )
  .map(([windows, gap]) => ({
    from: windows.map(([a, b]) => Math.min(a, b)),
    to: windows.map(([a, b]) => Math.max(a, b)),
    gap,
  }));
const bond = fc
  .tuple(fc.nat(2), fc.nat(3), time)
  .filter(([earlier, later]) => earlier < later)
  .map(([earlier, later, most]) => ({ earlier, later, most }));

describe('a schedule', () => {
  it('is found exactly when there is one', () => {
    fc.assert(
      fc.property(timeline, fc.array(bond, { maxLength: 3 }), (line, bonds) => {
        expect(canBeTimed(line, bonds, 0)).toBe(somehow(line, bonds));
      }),
      { numRuns: 300 },
    );
  });
});
