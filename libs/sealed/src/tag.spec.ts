/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chained, HOUSEHOLD_TAG, newTagger } from './tag';

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('tags', () => {
  it('are equal for equal input, and differ with the key, the purpose and the input', async () => {
    await fc.assert(
      fc.asyncProperty(secret, secret, fc.uint8Array(), fc.uint8Array(), async (a, b, x, y) => {
        const one = await newTagger(a, HOUSEHOLD_TAG);
        const tag = hex(await one(x));
        expect(hex(await (await newTagger(a, HOUSEHOLD_TAG))(x))).toBe(tag);
        expect(hex(await (await newTagger(a, 'doorstep/1 vouch-tag'))(x))).not.toBe(tag);
        if (hex(a) !== hex(b)) expect(hex(await (await newTagger(b, HOUSEHOLD_TAG))(x))).not.toBe(tag);
        if (hex(x) !== hex(y)) expect(hex(await one(y))).not.toBe(tag);
      }),
      { numRuns: 40 },
    );
  });

  it('are chained on by a new key without knowing what they are tags of', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        secret,
        fc.uint8Array(),
        async (old, add, x) => {
          const before = await Promise.all(old.map((one) => newTagger(one, HOUSEHOLD_TAG)));
          const next = await newTagger(add, HOUSEHOLD_TAG);
          const carriedOver = await next(await chained(before)(x));
          expect(hex(await chained([...before, next])(x))).toBe(hex(carriedOver));
        },
      ),
      { numRuns: 40 },
    );
  });
});
