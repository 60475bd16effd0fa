import { NeedleSearch } from './needle-search';
import { needlesFor } from './needles';
import { unpacked } from './unpack';

/** Something that is searched, under a name a person understands. */
export interface Haystack {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Looks for words in every encoding, and inside whatever is packed. */
export class Sweep {
  private readonly search: NeedleSearch;

  constructor(words: readonly string[]) {
    this.search = new NeedleSearch(needlesFor(words));
  }

  /** A line for each hit: where, which word, in which encoding. */
  hits(stacks: Iterable<Haystack>): string[] {
    return [...stacks].flatMap(({ name, bytes }) => [
      ...this.in(name, bytes),
      ...unpacked(bytes).flatMap((inner) => this.in(`${name}, unpacked`, inner)),
    ]);
  }

  private in(name: string, bytes: Buffer): string[] {
    const found = this.search.find(bytes).map(({ word, encoding }) => `${name}: ${word} (${encoding})`);
    return [...new Set(found)];
  }
}
