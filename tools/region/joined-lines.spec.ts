import { describe, expect, it } from '@jest/globals';
import type { Point } from '@doorstep/geo';
import fc from 'fast-check';
import { joinedLines } from './joined-lines';

const at = (lon: number): Point => ({ lon, lat: 45 });
const piecesOf = (line: readonly Point[]): string[] =>
  line.slice(1).map((point, i) => [line[i]?.lon, point.lon].sort().join(' '));

describe('joinedLines', () => {
  it('makes one line of the blocks of a street, whatever their order and direction', () => {
    const blocks = fc.shuffledSubarray(
      Array.from({ length: 12 }, (_, i) => i),
      { minLength: 12 },
    );
    fc.assert(
      fc.property(blocks, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (order, turned) => {
        const lines = order.map((i) => (turned[i] ? [at(i + 1), at(i)] : [at(i), at(i + 1)]));
        const joined = joinedLines(lines);
        expect(joined).toHaveLength(1);
        expect(joined.flatMap(piecesOf).sort()).toEqual(lines.flatMap(piecesOf).sort());
      }),
    );
  });

  it('keeps every piece of any tangle, once', () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    const tangle = fc.uniqueArray(
      step.filter(([a, b]) => a < b),
      { selector: ([a, b]) => `${a} ${b}`, maxLength: 15 },
    );
    fc.assert(
      fc.property(tangle, (steps) => {
        const lines = steps.map(([a, b]) => [at(a), at(b)]);
        expect(joinedLines(lines).flatMap(piecesOf).sort()).toEqual(lines.flatMap(piecesOf).sort());
      }),
    );
  });

  it('does not go around in a ring for ever', () => {
    const ring = [
      [at(0), at(1)],
      [at(1), at(2)],
      [at(2), at(0)],
    ];
    expect(joinedLines(ring).flatMap(piecesOf)).toHaveLength(3);
  });
});
