import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { soundAlike, soundsOf } from './name-sound';

const alike = (one: string, other: string): boolean => soundAlike(soundsOf(one), soundsOf(other));

describe('how names sound', () => {
  it.each([
    ['Pérez', 'peres'],
    ['Yusra', 'Iusra'],
    ['Khadija', 'Cadija'],
    ['Jorge', 'Horhe'],
    ['Vesna', 'Bessna'],
    ['Ana María', 'maria'],
    ['Mohamed', 'Mohammad'],
  ])('%s may be %s', (one, other) => expect(alike(one, other)).toBe(true));

  it.each([
    ['Ana', 'Hodan'],
    ['Rosa', 'Rita'],
    ['Ana María', 'Ana Lucía'],
    ['', 'Ana'],
    ['123', '456'],
  ])('%s is not %s', (one, other) => expect(alike(one, other)).toBe(false));

  it('reads other scripts as they are written', () => {
    expect(alike('ليلى', 'ليلى')).toBe(true);
    expect(alike('ليلى', 'سارة')).toBe(false);
  });

  it('never depends on who is asked about whom, nor on accents and capitals', () => {
    const name = fc.stringMatching(/^[A-Za-z]{2,8}( [A-Za-z]{2,8})?$/);
    fc.assert(fc.property(name, name, (one, other) => alike(one, other) === alike(other, one)));
    fc.assert(
      fc.property(name, (one) => soundsOf(one.toUpperCase()).join() === soundsOf(one.toLowerCase()).join()),
    );
  });
});
