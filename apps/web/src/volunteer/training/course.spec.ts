import { describe, expect, it } from '@jest/globals';
import { COURSES, type Course } from '@doorstep/lifecycle';
import { loadCourse, MOST_CARDS, MOST_WORDS, turned } from './course';
import type { Card, CourseText } from './course-text';

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
/** Where the right answer stands, card by card: translations may change words, not what is right. */
const rights = ({ cards }: CourseText): string[] =>
  cards.map(({ answers }) => answers.map(({ right }) => (right ? 'x' : '.')).join(''));

const both = async (name: Course): Promise<readonly CourseText[]> =>
  Promise.all([loadCourse(name, 'en'), loadCourse(name, 'es')]);

describe.each(COURSES)('the course %s', (name) => {
  it('has few short cards, each with one question and one right answer', async () => {
    for (const { cards } of await both(name)) {
      expect(cards.length).toBeGreaterThan(0);
      expect(cards.length).toBeLessThanOrEqual(MOST_CARDS);
      for (const card of cards) {
        expect({ title: card.title, words: wordsIn(card.text) <= MOST_WORDS }).toEqual({
          title: card.title,
          words: true,
        });
        expect(card.answers.filter(({ right }) => right)).toHaveLength(1);
        expect(card.answers.length).toBeGreaterThanOrEqual(2);
        expect(new Set(card.answers.map(({ text }) => text)).size).toBe(card.answers.length);
      }
    }
  });

  it('says the same in both languages', async () => {
    const [en, es] = await both(name);
    expect(es?.cards.map(({ icon }) => icon)).toEqual(en?.cards.map(({ icon }) => icon));
    expect(es && rights(es)).toEqual(en && rights(en));
    // A sentence that stayed in the other language would be the same twice.
    const said = (card: Card): string[] => [card.title, card.text, card.ask];
    for (const [n, card] of (en?.cards ?? []).entries())
      for (const [part, text] of said(card).entries()) expect(said(es!.cards[n]!)[part]).not.toBe(text);
  });

  it('does not give the answer away by its place', async () => {
    for (const { cards } of await both(name)) {
      const places = cards.map(({ answers }, n) => turned(answers, n).findIndex(({ right }) => right));
      expect(new Set(places).size).toBe(3);
    }
  });
});

it('a language without a translation is shown in English', async () => {
  expect(await loadCourse('packing', 'so')).toBe(await loadCourse('packing', 'en'));
});
