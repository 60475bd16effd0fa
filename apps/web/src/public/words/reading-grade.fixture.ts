/** Words of a text; placeholders count as one short word. */
export const wordsIn = (text: string): string[] =>
  text.replace(/\{\w+\}/g, 'it').match(/[\p{L}\d'’]+/gu) ?? [];

/** Syllables by the usual rule of thumb: groups of one or two vowels, without a silent ending. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, '').replace(/^y/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/**
 * Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
export function gradeOf(text: string): number {
  const words = wordsIn(text);
  const sentences = Math.max(1, (text.match(/[.?:](?:\s|”|$)/g) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
