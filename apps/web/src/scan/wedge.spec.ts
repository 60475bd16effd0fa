import { describe, expect, it } from '@jest/globals';
import { Wedge } from './wedge';

function typed(text: string, between: number): (string | null)[] {
  const wedge = new Wedge();
  const keys = [...text].map((key) => (key === '\n' ? 'Enter' : key));
  return keys
    .map((key, i) => wedge.press({ key, at: 1000 + i * between })?.scanned ?? null)
    .filter((scanned) => scanned !== null);
}

describe('a scanner that types', () => {
  it('is fast and ends with Enter', () => {
    expect(typed('036000291452\n', 8)).toEqual(['036000291452']);
    expect(typed('036000291452\n4006381333931\n', 30)).toEqual(['036000291452', '4006381333931']);
  });

  it('is no person: slower keys belong to the field', () => {
    expect(typed('036000291452\n', 31)).toEqual([]);
    expect(typed('12\n', 5)).toEqual([]);
  });

  it('a code does not begin with what a person typed before it', () => {
    const wedge = new Wedge();
    wedge.press({ key: '7', at: 0 });
    [...'036000291452'].forEach((key, i) => wedge.press({ key, at: 500 + i }));
    expect(wedge.press({ key: 'Enter', at: 513 })).toEqual({ scanned: '036000291452' });
  });

  it('capital letters are part of the code, the Shift key is not', () => {
    const wedge = new Wedge();
    ['Shift', 'H', ':', 'l', 'o', 't', '1', '2'].forEach((key, i) => wedge.press({ key, at: i }));
    expect(wedge.press({ key: 'Enter', at: 9 })).toEqual({ scanned: 'H:lot12' });
  });
});
