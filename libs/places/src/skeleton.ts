/*
 * A name by its consonants alone, the same in Arabic and in Latin letters: neither writes the short vowels of the other,
 * and what sounds alike to a stranger ("t" and "ط", "j" and "g", "k" and "q") is one.
 */

const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b', پ: 'b', ت: 't', ط: 't', ث: 't', د: 'd', ض: 'd', ذ: 'd', ظ: 'd', ز: 'd', ژ: 'd', ج: 'g', غ: 'g', گ: 'g', خ: 'x',
  ح: 'h', ه: 'h', ق: 'k', ك: 'k', س: 's', ص: 's', ش: 'c', چ: 'c', ف: 'f', ڤ: 'f', ل: 'l', م: 'm', ن: 'n', ر: 'r',
}; // prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  sh: 'c', ch: 'c', kh: 'x', gh: 'g', dj: 'g', th: 't', dh: 'd', ph: 'f',
  b: 'b', p: 'b', t: 't', d: 'd', z: 'd', g: 'g', j: 'g', h: 'h', k: 'k', q: 'k', c: 'k', s: 's', f: 'f', v: 'f', l: 'l',
  m: 'm', n: 'n', r: 'r', x: 'ks',
}; // prettier-ignore

/** The article as it is heard before each letter, "al-", "ash-", "er-". */
const ARTICLE = /^[aeu](?:l|d|sh|ch|s|r|t|z|n)$/;

/** Whether a folded name has Arabic letters. */
export const isArabic = (folded: string): boolean => /[\u0621-\u064a]/.test(folded);

const lettersOf = (word: string): string =>
  isArabic(word)
    ? [...word.replace(/^(?:[وبل]?ال)(?=.{2})/, '')].map((letter) => ARABIC[letter] ?? '').join('')
    : word.replace(/c(?=[eiy])/g, 's').replace(/[skgdctp]h|dj|[a-z]/g, (sound) => LATIN[sound] ?? '');

/** The consonants of a folded name: twins once, an h at the end of a word silent, articles left out. */
export const skeletonOf = (folded: string): string =>
  folded
    .split(' ')
    .filter((word, i, words) => words.length === 1 || i === words.length - 1 || !ARTICLE.test(word))
    .map((word) =>
      lettersOf(word)
        .replace(/(.)\1+/g, '$1')
        .replace(/h$/, ''),
    )
    .join('')
    .replace(/(.)\1+/g, '$1');

/** Fewer consonants tell no name from another. Who writes in Arabic letters does not do so by a slip. */
const FEWEST = { arabic: 2, latin: 3 } as const;
/** A skeleton that more names have is none of theirs. */
const MOST = 6;

/** Names of one script by their skeletons, for questions in the other. */
export class Skeletons {
  private readonly arabic = new Map<string, number[]>();
  private readonly latin = new Map<string, number[]>();

  constructor(names: readonly string[]) {
    names.forEach((name, at) => {
      const index = isArabic(name) ? this.arabic : this.latin;
      const skeleton = skeletonOf(name);
      const same = index.get(skeleton);
      if (same) same.push(at);
      else index.set(skeleton, [at]);
    });
  }

  /** Positions of names in the other script that have the consonants of this one. */
  like(asked: string): readonly number[] {
    const skeleton = skeletonOf(asked);
    const [fewest, index] = isArabic(asked) ? [FEWEST.arabic, this.latin] : [FEWEST.latin, this.arabic];
    const same = skeleton.length < fewest ? [] : (index.get(skeleton) ?? []);
    return same.length > MOST ? [] : same;
  }
}
