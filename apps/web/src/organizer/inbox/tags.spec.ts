import { describe, expect, it } from '@jest/globals';
import { addressText, phoneText, tagsOf } from './tags';

describe('what is hashed', () => {
  it('of a phone number is its digits, however it is written', () => {
    for (const text of ['612 555 0100', '(612) 555-0100', '+1 612-555-0100', '1.612.555.0100'])
      expect(phoneText(text)).toBe('6125550100');
    expect(phoneText(undefined)).toBe('');
  });

  it('of an address is one spelling of the same door', () => {
    const one = addressText('1200 Lake Street East', 'Apartment 4');
    expect(one).toBe('1200 lake st e apt 4');
    expect(addressText('1200  lake st. E', 'unit 4')).toBe(one);
    expect(addressText('1200 Lake Street East', 'apt 5')).not.toBe(one);
  });

  it('is nothing for a street without a number: half the town would be one home', () => {
    expect(addressText('Lake Street')).toBe('');
    expect(addressText('12')).toBe('');
    expect(addressText(undefined)).toBe('');
  });

  it('never mixes a phone number with an address', async () => {
    const seen: string[] = [];
    const tagOf = (text: string) => {
      seen.push(text);
      return Promise.resolve(new Uint8Array([seen.length]));
    };
    const sign = { picture: 'kite', number: 42 } as const;
    const tags = await tagsOf(
      { tagOf },
      {
        requestId: 'r',
        contact: {
          how: 'text',
          mayLeaveMessage: false,
          language: 'en',
          askingFor: 'me',
          phone: '612 555 0100',
        },
        place: { address: '12 Oak St', sign },
      },
    );
    expect(seen).toEqual(['6125550100', 'place 12 oak st']);
    expect(tags).toEqual({ householdTag: 'AQ', placeTag: 'Ag' });
    expect(await tagsOf({ tagOf: null }, { requestId: 'r' })).toEqual({ householdTag: null, placeTag: null });
  });
});
