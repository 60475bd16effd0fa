import { describe, expect, it } from '@jest/globals';
import { engineRandom } from './engine';
import { fingerprint, memberNumber } from './fingerprint';

describe('a member’s number', () => {
  const known = { hubRoot: engineRandom(32), publicKey: engineRandom(32), signKey: engineRandom(32) };

  it('is four groups of five digits, the same wherever it is worked out', async () => {
    expect(await memberNumber(known)).toMatch(/^\d{5}( \d{5}){3}$/);
    expect(await memberNumber({ ...known })).toBe(await memberNumber(known));
  });

  it('is another one when either key or the hub differs, or the keys change places', async () => {
    const { hubRoot, publicKey, signKey } = known;
    const others = [
      { ...known, hubRoot: engineRandom(32) },
      { ...known, publicKey: engineRandom(32) },
      { ...known, signKey: engineRandom(32) },
      { hubRoot, publicKey: signKey, signKey: publicKey },
    ];
    const numbers = await Promise.all([known, ...others].map(memberNumber));
    expect(new Set(numbers).size).toBe(5);
  });

  it('has another shape than the number of a flyer', async () => {
    expect(await fingerprint(known.hubRoot)).toMatch(/^\d{5}( \d{5}){4}$/);
  });
});
