/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { partsOf, shareOf, withCell, withPart } from './reach';

const NAMES: Readonly<Record<string, string>> = { '01': 'Phillips', '02': 'Corcoran', '03': 'Phillips' };
const parts = partsOf(['01', '02', '03'], (cell) => NAMES[cell] ?? '', 'en');
const [corcoran, phillips] = [parts[0]!, parts[1]!];

describe('where a hub goes', () => {
  it('is told by parts of town, each with its cells', () => {
    expect(parts).toEqual([
      { name: 'Corcoran', cells: ['02'] },
      { name: 'Phillips', cells: ['01', '03'] },
    ]);
  });

  it('takes in a whole part of town, or lets go of it', () => {
    expect(shareOf(phillips, ['01'])).toBe('some');
    const whole = withPart(phillips, ['01', '02']);
    expect(shareOf(phillips, whole)).toBe('all');
    expect(withPart(phillips, whole)).toEqual(['02']);
    expect(shareOf(corcoran, withPart(corcoran, ['02']))).toBe('none');
  });

  it('takes a single cell in or out', () => {
    expect(withCell('01', ['02'])).toEqual(['02', '01']);
    expect(withCell('02', ['02', '01'])).toEqual(['01']);
  });
});
