import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHandle } from '@doorstep/lifecycle';
import { passphraseFault } from '../../platform/session/passphrase-fault';
import { proposeHandle, proposePassphrase } from './proposals';
import { PASSPHRASE_WORDS } from './words-for-passphrases';
import { FIRST_WORDS, SECOND_WORDS } from './words-for-names';

const bytes = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map((drawn) => (count: number) => new Uint8Array(drawn.slice(0, count)));

describe('a proposed handle', () => {
  it('is always one that may be kept', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const handle = proposeHandle(random);
        expect(readHandle(handle)).toEqual({ ok: true, value: handle });
      }),
    );
  });
});

describe('a proposed passphrase', () => {
  it('is good enough in both languages', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('en', 'es'), (random, language) => {
        fc.pre(new Set(random(6)).size > 2);
        expect(passphraseFault(proposePassphrase(random, language), 'quiet-heron')).toBeNull();
      }),
    );
  });

  it.each([
    ['names', FIRST_WORDS, 64],
    ['names', SECOND_WORDS, 64],
    ['English', PASSPHRASE_WORDS.en, 256],
    ['Spanish', PASSPHRASE_WORDS.es, 256],
  ])('draws evenly: %s', (_name, list: readonly string[], size) => {
    expect(new Set(list).size).toBe(size);
    expect(list.every((word) => /^[a-z]{2,10}$/.test(word))).toBe(true);
  });
});
