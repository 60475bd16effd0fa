/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { publicPages } from '../pages';
import { askPage } from '../pages/ask-page';
import { seePage } from '../pages/see-page';
import { en, type WordKey, type Words } from './en';
import { LANGUAGES } from './languages';
import { gradeOf, wordsIn } from './reading-grade.fixture';

const placesIn = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();
const keys = Object.keys(en) as WordKey[];

describe.each(LANGUAGES.map(({ tag, words }) => [tag, words] as const))('the catalog %s', (_, words) => {
  it('has every sentence and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => words[key].trim() === '')).toEqual([]);
  });

  it('fills the same places as the English one', () => {
    expect(keys.map((key) => placesIn(words[key]))).toEqual(keys.map((key) => placesIn(en[key])));
  });

  it('blames nobody and shouts at nobody', () => {
    const loud = keys.filter((key) =>
      /!|\b(invalid|oops|illegal|undocumented|portal|beneficiary)\b/i.test(words[key]),
    );
    expect(loud).toEqual([]);
  });
});

describe('English', () => {
  const sentences = keys.filter((key) => wordsIn(en[key]).length >= 5);

  it('has sentences to grade, and a grader that tells plain from dense', () => {
    expect(sentences.length).toBeGreaterThan(80);
    expect(gradeOf('The cat sat on the mat.')).toBeLessThan(1);
    const dense =
      'Notwithstanding applicable regulations, beneficiaries acknowledge confidentiality obligations.';
    expect(gradeOf(dense)).toBeGreaterThan(12);
  });

  it('reads at grade 5 or below in every sentence', () => {
    const hard = sentences.map((key) => [key, gradeOf(en[key])] as const).filter(([, grade]) => grade > 5);
    expect(hard).toEqual([]);
  });
});

describe('what is printed', () => {
  const marked = Object.fromEntries(keys.map((key) => [key, `⟦${key}⟧`])) as Words;
  const pseudo = { tag: 'qps', name: '⟦name⟧', dir: 'rtl', words: marked } as const;

  it.each([
    ['ask', askPage(pseudo)],
    ['see', seePage(pseudo)],
  ])('on the page %s every word comes from the catalog', (_, page) => {
    const visible = page
      .replace(/<script[^>]*>.*?<\/script>/gs, '')
      .replace(/<select id="language".*?<\/select>/s, '')
      .replace(/<nav.*?<\/nav>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/⟦[\w.]+⟧/g, ' ');
    const untranslated = (visible.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== 'doctype');
    expect(untranslated).toEqual([]);
    expect(page).toContain('<html lang="qps" dir="rtl">');
  });

  it('uses every sentence of the catalog, or sends it along for the script', () => {
    const all = Object.values(publicPages()).join('');
    const unused = keys.filter((key) => key.startsWith('page.') && !isPrinted(all, en[key]));
    expect(unused).toEqual([]);
  });
});

/** A sentence with places is printed filled, so only its first stretch of text is looked for. */
function isPrinted(pages: string, sentence: string): boolean {
  const stretch = sentence.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? '';
  return pages.includes(stretch.trim());
}
