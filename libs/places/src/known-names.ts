import { fold, keyOf } from './fold';
import { likenessTo, SLIP } from './likeness';
import type { Places } from './places-file';
import { kindWords, placeWords } from './place-words';
import { romanised } from './romanised';
import { wordsOf } from './street-dictionary';
import { WordList } from './word-list';

/** Something known by its name: a public place or a part of town, by its position in its list. */
export interface Named {
  readonly of: 'place' | 'area';
  readonly at: number;
}

export interface NamedMatch extends Named {
  /** 0..1 */
  readonly score: number;
  readonly isSpelled: boolean;
}

interface Entry {
  readonly named: Named;
  /** Words of the name by their position in the vocabulary. */
  readonly words: readonly number[];
  /** Words of the kind: they help, and are not missed. */
  readonly kind: readonly number[];
}

const ALIKE = 0.7;
/** Names less fitting than this are not looked at. */
const WORTH = 0.2;

/** Names of public places and parts of town, by their words. */
export class KnownNames {
  private readonly entries: Entry[] = [];
  private readonly vocabulary: string[] = [];
  private readonly position = new Map<string, number>();
  private readonly holders: number[][] = [];
  private readonly words: WordList;
  private readonly weights: Float64Array;

  constructor({ places, areas }: Places) {
    places.forEach(({ name, otherNames, kind }, at) => {
      for (const each of [name, ...otherNames]) this.add({ of: 'place', at }, each, kindWords(kind));
    });
    areas.forEach(({ name, otherNames }, at) => {
      for (const each of [name, ...otherNames]) this.add({ of: 'area', at }, each, []);
    });
    this.words = new WordList(this.vocabulary);
    // A word that few names have tells more.
    this.weights = Float64Array.from(this.holders, ({ length }) => 1 / (1 + Math.log2(length)));
  }

  private add(named: Named, name: string, kind: readonly string[]): void {
    const folded = fold(name);
    const latin = romanised(folded);
    this.list(named, folded, kind);
    if (latin !== folded) this.list(named, latin, kind);
  }

  private list(named: Named, folded: string, kind: readonly string[]): void {
    const words = [...new Set(placeWords(wordsOf(folded)).map(keyOf))].map((word) => this.word(word));
    if (words.length === 0) return;
    const more = kind.map((word) => this.word(keyOf(word))).filter((word) => !words.includes(word));
    for (const word of [...words, ...more]) this.holders[word]?.push(this.entries.length);
    this.entries.push({ named, words, kind: more });
  }

  private word(word: string): number {
    const known = this.position.get(word);
    if (known !== undefined) return known;
    this.position.set(word, this.vocabulary.length);
    this.holders.push([]);
    return this.vocabulary.push(word) - 1;
  }

  /** Names that have the words, best first, each place once. */
  match(asked: readonly string[], most: number): NamedMatch[] {
    const words = [...new Set(placeWords(asked).map(keyOf))].slice(0, 8);
    const sums = new Map<number, { had: number; own: Set<number>; isSpelled: boolean }>();
    let wanted = 0;
    for (const word of words) {
      const like = this.like(word);
      wanted += like.reduce((sum, [at, alike]) => (alike === 1 ? (this.weights[at] ?? 1) : sum), 1);
      this.count(like, sums);
    }
    const best = new Map<string, NamedMatch>();
    for (const [at, { had, own, isSpelled }] of sums) {
      const entry = this.entries[at];
      if (entry === undefined) continue;
      const score = this.scoreOf(entry, had / Math.max(wanted, 1e-9), own);
      const key = `${entry.named.of}${entry.named.at}`;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { ...entry.named, score, isSpelled });
    }
    const worth = [...best.values()].filter(({ score }) => score >= WORTH);
    return worth.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);
  }

  /** Adds what one asked word gives to each name that has it or one like it, the likest once. */
  private count(
    like: readonly (readonly [number, number])[],
    sums: Map<number, { had: number; own: Set<number>; isSpelled: boolean }>,
  ): void {
    const exact = like.find(([, alike]) => alike === 1);
    const seen = new Set<number>();
    for (const [word, alike] of like) {
      // A misspelt word is worth what the asked word would be.
      const weight = (exact ? (this.weights[exact[0]] ?? 1) : 1) * alike * alike;
      for (const entry of this.holders[word] ?? []) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        const sum = sums.get(entry) ?? { had: 0, own: new Set<number>(), isSpelled: false };
        sums.set(entry, {
          had: sum.had + weight,
          own: sum.own.add(word),
          isSpelled: sum.isSpelled || alike < 1,
        });
      }
    }
  }

  private scoreOf({ words }: Entry, coverage: number, own: ReadonlySet<number>): number {
    const weigh = (list: readonly number[]): number =>
      list.reduce((sum, word) => sum + (this.weights[word] ?? 1), 0);
    const held = weigh(words.filter((word) => own.has(word))) / weigh(words);
    return Math.min(1, coverage) * Math.min(1, coverage) * (0.6 + 0.4 * held);
  }

  /** Words of the vocabulary that one asked word may be, the likest first. */
  private like(word: string): (readonly [at: number, alike: number])[] {
    const exact = this.position.get(word);
    const found: (readonly [number, number])[] = exact === undefined ? [] : [[exact, 1]];
    const most = exact === undefined ? 3 * SLIP : SLIP;
    const likeness = likenessTo(word);
    for (const at of this.words.near(word, most)) {
      if (at === exact) continue;
      const alike = likeness(word, this.vocabulary[at] ?? '', most);
      if (alike >= ALIKE) found.push([at, alike]);
    }
    return found.sort((a, b) => b[1] - a[1]);
  }
}
