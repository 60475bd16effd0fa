/** One sound written in several ways, by the languages of our forms: Pérez and Peres, Yusra and Iusra, Khadija and Cadija. */
const SAME: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/ph/g, 'f'],
  [/kh|ck|qu|q|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])|z|x|ss/g, 's'],
  [/g(?=[ei])|j/g, 'h'],
  [/v/g, 'b'],
  [/ll|y/g, 'i'],
  [/w/g, 'u'],
];
const LATIN = /^[a-z]+$/;

/**
 * How a word sounds: accents folded, one letter a sound, vowels after the first letter left out, so that what is heard
 * on the phone meets what was written once. A word of another script stays as it is written.
 */
function soundOfWord(word: string): string {
  if (!LATIN.test(word)) return word;
  const heard = SAME.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
  return `${heard.charAt(0)}${heard.slice(1).replace(/[aeiouh]/g, '')}`.replace(/(.)\1+/g, '$1');
}

/** The sounds of a name, word by word; empty for a name of no letters. */
export const soundsOf = (name: string): readonly string[] =>
  (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).map(soundOfWord);

/** Whether two names may be one: every word of the shorter sounds like a word of the longer. */
export function soundAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((sound) => sound.length > 1 && long.includes(sound));
}
