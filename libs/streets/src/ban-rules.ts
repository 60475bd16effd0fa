import type { GraphFile } from './graph-file';

/** Forbidden sequences as a tree: one step an arc. */
interface Step {
  readonly next: Map<number, Step>;
  /** A ban ends here. */
  forbidden: boolean;
}

/** What the bans say of going on with one more arc. */
export interface BanRules {
  /** Whether any ban begins with an arc: nothing has to be remembered of the others. */
  begins(arc: number): boolean;
  /**
   * What must be remembered after driving `trail` and then `arc`: the longest end of that which begins a ban,
   * or just the arc. Null when a ban forbids it.
   */
  after(trail: readonly number[], arc: number): readonly number[] | null;
}

const emptyStep = (): Step => ({ next: new Map(), forbidden: false });

function grow(root: Step, arcs: Uint32Array): void {
  let at = root;
  for (const arc of arcs) {
    let next = at.next.get(arc);
    if (next === undefined) at.next.set(arc, (next = emptyStep()));
    at = next;
  }
  at.forbidden = true;
}

function walk(root: Step, trail: readonly number[], from: number): Step | undefined {
  let at: Step | undefined = root;
  for (let i = from; i < trail.length && at !== undefined; i++) at = at.next.get(trail[i] as number);
  return at;
}

/** Reads the bans of a graph (the classic search for many words at once, with arcs for letters). */
export function readBans(file: GraphFile): BanRules {
  const root = emptyStep();
  for (let b = 0; b + 1 < file.ban.length; b++) {
    grow(root, file.banArcs.subarray(file.ban[b], file.ban[b + 1]));
  }
  return {
    begins: (arc) => root.next.has(arc),
    after: (trail, arc) => {
      const driven = [...trail, arc];
      let kept: readonly number[] | null = null;
      for (let i = 0; i < trail.length; i++) {
        const step = walk(root, driven, i);
        if (step?.forbidden) return null;
        if (kept === null && step !== undefined && step.next.size > 0) kept = driven.slice(i);
      }
      return kept ?? [arc];
    },
  };
}
