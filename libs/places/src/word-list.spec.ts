import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeness, SLIP, slips } from './likeness';
import { WordList } from './word-list';

/** Words that are often like each other: few letters, twins, like sounds, digits, letters of other scripts. */
const word = fc.oneof(
  fc.stringMatching(/^[abhsvzcijmn]{0,12}$/),
  fc.stringMatching(/^[a-z]{0,14}$/),
  fc.stringMatching(/^[aeb12]{0,9}$/),
  fc.stringMatching(/^[αβгдес]{0,9}$/),
  fc.stringMatching(/^[ab]{60,70}$/),
);

describe('words near one', () => {
  it('are all that the table of slips calls alike, rising, each once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 40 }),
        word,
        fc.constantFrom(SLIP, 3 * SLIP),
        (words, asked, most) => {
          const near = new WordList(words).near(asked, most);
          expect(near).toEqual([...new Set(near)].sort((a, b) => a - b));
          words.forEach((each, at) => {
            if (asked !== each && likeness(asked, each, most) > 0) expect(near).toContain(at);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are within a slip of each other whichever letter slips', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{4,12}$/),
        fc.nat(),
        fc.constantFrom(...'abchjxz'),
        (name, at, letter) => {
          const i = at % name.length;
          const typed = name.slice(0, i) + letter + name.slice(i + 1);
          expect(slips(name, typed, SLIP)).toBeLessThanOrEqual(SLIP);
          expect(new WordList(['elsewhere', name]).near(typed, SLIP)).toContain(1);
        },
      ),
    );
  });

  it('leave out most others, and all with other digits', () => {
    const names = [
      'chicago',
      'bloomington',
      'nicollet',
      'hennepin',
      'lyndale',
      'portland',
      'route66',
      'route6',
    ];
    const list = new WordList(names);
    expect(list.near('chicgo', 3 * SLIP)).toEqual([0]);
    expect(list.near('bloom', SLIP)).toEqual([1]);
    expect(list.near('route66', SLIP)).toEqual([6]);
    expect(list.near('route7', 3 * SLIP)).toEqual([]);
    expect(list.near('', SLIP)).toEqual([]);
    expect(new WordList([]).near('elm', SLIP)).toEqual([]);
  });
});
