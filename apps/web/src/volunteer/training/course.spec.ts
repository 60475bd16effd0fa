import { describe, expect, it } from '@jest/globals';
import { COURSES, type Course } from '@doorstep/lifecycle';
import { loadCourse, MOST_CARDS, MOST_WORDS, turned } from './course';
import type { CourseText } from './course-text';

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
/** Where the right answer stands, card by card: translations may change words, not what is right. */
const rights = ({ cards }: CourseText): string[] =>
  cards.map(({ answers }) => answers.map(({ right }) => (right ? 'x' : '.')).join(''));

const each = async (name: Course): Promise<readonly CourseText[]> =>
  Promise.all(['en', 'es', 'ar'].map((language) => loadCourse(name, language)));

describe.each(COURSES)('the course %s', (name) => {
  it('has few short cards, each with one question and one right answer', async () => {
    for (const { cards } of await each(name)) {
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

  it('says the same in each language', async () => {
    const [en, ...others] = await each(name);
    if (!en) throw new Error('no English');
    // A sentence that stayed in the other language would be the same twice.
    const said = ({ cards }: CourseText): string[] =>
      cards.flatMap(({ title, text, ask, answers }) => [
        title,
        text,
        ask,
        ...answers.map(({ says }) => says),
      ]);
    for (const other of others) {
      expect(other.cards.map(({ icon }) => icon)).toEqual(en.cards.map(({ icon }) => icon));
      expect(rights(other)).toEqual(rights(en));
      for (const [n, text] of said(en).entries()) expect(said(other)[n]).not.toBe(text);
    }
  });

  it('does not give the answer away by its place', async () => {
    for (const { cards } of await each(name)) {
      const places = cards.map(({ answers }, n) => turned(answers, n).findIndex(({ right }) => right));
      expect(new Set(places).size).toBe(3);
    }
  });
});

it('a language without a translation is shown in English', async () => {
  expect(await loadCourse('packing', 'so')).toBe(await loadCourse('packing', 'en'));
});
