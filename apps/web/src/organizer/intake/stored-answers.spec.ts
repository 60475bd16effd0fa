import { describe, expect, it } from '@jest/globals';
import { readHousehold } from './household-text';
import { needOf, storedOf, withStored } from './stored-answers';

const care = { adults: 2, children: [1, 0, 2, 1], avoid: [] } as const;
const opened = {
  requestId: 'r',
  contact: { name: 'Ana', how: 'call', mayLeaveMessage: false, language: 'es', askingFor: 'family' },
  place: { address: '34th St E & Chicago Ave S', word: 'Lantern', sign: { picture: 'kite', number: 12 } },
  care,
} as const;

describe('what an earlier request says', () => {
  it('is put into the words of a call', () => {
    const stored = storedOf(opened);
    expect(stored).toEqual({
      name: 'Ana',
      language: 'es',
      household: '2a 3k 1b',
      where: '34th St E & Chicago Ave S',
    });
    expect(readHousehold(stored.household ?? '')).toEqual({ adults: 2, children: 3, babies: 1 });
  });

  it('goes into the call only where it was chosen, and a place is looked up again', () => {
    const stored = storedOf(opened);
    expect(withStored(stored, ['name'])).toEqual({ name: 'Ana' });
    expect(withStored(stored, ['where'])).toEqual({ where: stored.where, place: null, part: '' });
  });

  it('knows a school run by its sealed purpose', () => {
    const ride = { riders: 1, comesBack: false, purpose: 'school' } as const;
    expect(needOf('ride', { ...opened, care: { ...care, ride } })).toBe('school');
    expect(needOf('ride', opened)).toBe('ride');
  });
});
