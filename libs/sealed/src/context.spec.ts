import { describe, expect, it } from '@jest/globals';
import { InvariantError } from '@doorstep/std';
import fc from 'fast-check';
import { encodeTuple } from './context';
import { COMPARTMENTS, fromBase64Url, toBase64Url, type ContextTuple } from './index';

const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeNat(), fc.uint8Array({ maxLength: 12 }));
const tuple: fc.Arbitrary<ContextTuple> = fc.array(part, { maxLength: 5 });
const text = (purpose: string, parts: ContextTuple) => toBase64Url(encodeTuple(purpose, parts));
const shape = (parts: ContextTuple) =>
  JSON.stringify(parts.map((value) => (value instanceof Uint8Array ? { bytes: [...value] } : value)));

describe('a context tuple', () => {
  it('has bytes of its own: equal bytes mean equal parts', () => {
    fc.assert(
      fc.property(tuple, tuple, (one, two) => {
        expect(text('p', one) === text('p', two)).toBe(shape(one) === shape(two));
      }),
    );
  });

  it('keeps what joined text would lose: where a part ends, of what type it is, and empty parts', () => {
    const variants: readonly ContextTuple[] = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc'],
      ['abc', ''],
      ['', 'abc'],
      [Uint8Array.of(97, 98, 99)],
      [1],
      ['1'],
      [Uint8Array.of(1)],
      [Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1)],
      [],
    ];
    expect(new Set(variants.map((parts) => text('p', parts))).size).toBe(variants.length);
    expect(text('a', ['b'])).not.toBe(text('b', ['a']));
  });

  it('cannot be nested into another by choosing a value cleverly', () => {
    const inner = encodeTuple('p', ['a']);
    expect(text('p', [inner])).not.toBe(text('p', ['doorstep/1', 'p', 'a']));
  });

  it('refuses numbers and texts that have no single form', () => {
    for (const bad of [-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1, '\ud800']) {
      expect(() => encodeTuple('p', [bad])).toThrow(InvariantError);
    }
  });

  it('knows every drawer by one name', () => {
    expect(new Set(COMPARTMENTS).size).toBe(COMPARTMENTS.length);
    expect(COMPARTMENTS).toEqual(
      expect.arrayContaining(['card', 'place', 'contact', 'care', 'consent', 'message']),
    );
  });
});

describe('base64url', () => {
  it('gives back the bytes and agrees with the engine', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('has one spelling per value', () => {
    for (const bad of ['A', 'AA==', 'A A', 'AB', 'AA+', 'AA/', 'AA\n', 'é']) {
      expect(() => fromBase64Url(bad)).toThrow(InvariantError);
    }
  });
});
