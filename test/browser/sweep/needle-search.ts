import type { Needle } from './needles';

const BYTES = 256;

/**
 * Aho and Corasick's automaton over bytes (Communications of the ACM 18, 1975): all needles in one reading, however
 * many there are.
 */
export class NeedleSearch {
  private readonly next: Int32Array;
  /** First needle that ends in a state, and the nearest shorter state that ends one; -1 for none. */
  private readonly ends: Int32Array;

  constructor(private readonly needles: readonly Needle[]) {
    const most = 1 + needles.reduce((sum, { bytes }) => sum + bytes.length, 0);
    this.next = new Int32Array(most * BYTES).fill(-1);
    this.ends = new Int32Array(most).fill(-1);
    this.link(this.plant());
  }

  /** The needles that stand in `hay`, each once. */
  find(hay: Buffer): Needle[] {
    const { next, ends } = this;
    const found = new Set<number>();
    let state = 0;
    for (let at = 0; at < hay.length; at++) {
      state = next[state * BYTES + (hay[at] ?? 0)] ?? 0;
      const end = ends[state] ?? -1;
      if (end !== -1) found.add(end);
    }
    return [...found].flatMap((index) => this.needles[index] ?? []);
  }

  /** A tree of all needles; returns how many states it has. */
  private plant(): number {
    let states = 1;
    for (const [index, { bytes }] of this.needles.entries()) {
      let state = 0;
      for (const byte of bytes) {
        const edge = state * BYTES + byte;
        const known = this.next[edge] ?? -1;
        state = known === -1 ? states++ : known;
        this.next[edge] = state;
      }
      if (this.ends[state] === -1) this.ends[state] = index;
    }
    return states;
  }

  /** Breadth first: a missing edge goes where the longest proper suffix would go. */
  private link(states: number): void {
    const fail = new Int32Array(states);
    const queue = this.linkRoot();
    for (const state of queue) {
      const suffix = fail[state] ?? 0;
      // A needle that ends inside another ends there too; the longer one is told.
      if (this.ends[state] === -1) this.ends[state] = this.ends[suffix] ?? -1;
      for (let byte = 0; byte < BYTES; byte++) {
        const child = this.next[state * BYTES + byte] ?? -1;
        const fallback = this.next[suffix * BYTES + byte] ?? 0;
        if (child === -1) {
          this.next[state * BYTES + byte] = fallback;
          continue;
        }
        fail[child] = fallback;
        queue.push(child);
      }
    }
  }

  /** The root goes back to itself; returns the states one byte below it. */
  private linkRoot(): number[] {
    const below: number[] = [];
    for (let byte = 0; byte < BYTES; byte++) {
      const child = this.next[byte] ?? -1;
      if (child === -1) this.next[byte] = 0;
      else below.push(child);
    }
    return below;
  }
}
