import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHandle } from './handle';

describe('a handle', () => {
  it.each([
    ['  Quiet Heron ', 'quiet-heron'],
    ['bo', 'bo'],
    ['desk-4', 'desk-4'],
  ])('%j is kept as %j', (text, handle) => {
    expect(readHandle(text)).toEqual({ ok: true, value: handle });
  });

  it.each([
    ['ana@example.org', 'email'],
    ['612-555-0142', 'phone'],
    ['ana19870412', 'phone'],
    ['６１２５５５', 'phone'],
    ['Ana María', 'letters'],
    ['аna', 'letters'],
    ['a--b', 'letters'],
    ['-', 'short'],
    ['a-name-that-goes-on-and-on', 'long'],
  ])('%j is turned away: %s', (text, fault) => {
    expect(readHandle(text)).toEqual({ ok: false, error: fault });
  });

  it('read again is the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const once = readHandle(text);
        if (once.ok) expect(readHandle(once.value)).toEqual(once);
      }),
    );
  });
});
