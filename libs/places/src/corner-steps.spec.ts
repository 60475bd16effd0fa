import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atWays, cornersFrom, stepsOf, ways } from './corner-steps';

const CORNERS = 12;
const chains = fc.array(fc.array(fc.nat({ max: CORNERS - 1 }), { maxLength: 6 }), { maxLength: 8 });
const values = fc.array(fc.integer(), { minLength: CORNERS, maxLength: CORNERS });

describe('chains as steps', () => {
  it('are the same chains again, in whatever order their corners are numbered', () => {
    fc.assert(
      fc.property(chains, values, (given, told) => {
        const packed = stepsOf(given, CORNERS);
        const read = cornersFrom(packed.chains, CORNERS);
        expect(read.chains).toEqual(given);
        expect(read.near).toEqual(packed.near);
        expect(atWays(ways(told, packed.near), read.near)).toEqual(told);
      }),
    );
  });

  it('are nothing for what comes next, and a place is told from the one before it on its street', () => {
    const { chains: steps, near } = stepsOf(
      [
        [0, 1, 2],
        [1, 3, 4],
      ],
      5,
    );
    expect(steps).toEqual([
      [0, 0, 0],
      [2, 0, 0],
    ]);
    expect([...near]).toEqual([-1, 0, 1, 1, 3]);
    expect(ways([10, 20, 30, 21, 22], near)).toEqual([10, 10, 10, 1, 1]);
  });
});
