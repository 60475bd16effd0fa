import { describe, expect, it } from '@jest/globals';
import { passphraseFault } from './passphrase-fault';

describe('a chosen passphrase', () => {
  it.each([
    ['too short', 'short'],
    ['                        ', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'plain'],
    ['quiet-heron quiet-heron', 'handle'],
    ['quiet-heron 2026 and so on, and more', null],
    ['kite bread river lantern', null],
  ])('%j: %s', (text, fault) => {
    expect(passphraseFault(text, 'quiet-heron')).toBe(fault);
  });
});
