/* Corners are numbered along the streets: most of a chain are those that come next, and are written as nothing. */

/** Chains of corners in short, and what their corners are told from. */
export interface Steps {
  readonly chains: readonly (readonly number[])[];
  /** For each corner one that comes before it and is near, -1 for none: a place is told as the way from that one. */
  readonly near: Int32Array;
}

/** Goes along chains in their order, counting the corners that no chain before has come by. */
class Walk {
  readonly near: Int32Array;
  private next = 0;
  private last = -1;

  constructor(corners: number) {
    this.near = Int32Array.from({ length: corners }, (_, corner) => corner - 1);
  }

  begin(): void {
    this.last = -1;
  }

  /** How far a corner lies behind the one that comes next. */
  stepTo(corner: number): number {
    const step = this.next - corner;
    this.reach(corner);
    return step;
  }

  /** The corner that lies so far behind the one that comes next. */
  cornerAt(step: number): number {
    const corner = this.next - step;
    this.reach(corner);
    return corner;
  }

  private reach(corner: number): void {
    if (corner === this.next) {
      if (this.last >= 0 && this.last < corner && corner < this.near.length) this.near[corner] = this.last;
      this.next++;
    }
    this.last = corner;
  }
}

function along(
  chains: readonly (readonly number[])[],
  corners: number,
  take: (walk: Walk, value: number) => number,
): Steps {
  const walk = new Walk(corners);
  const taken = chains.map((chain) => {
    walk.begin();
    return chain.map((value) => take(walk, value));
  });
  return { chains: taken, near: walk.near };
}

/** Chains of corners as steps: 0 for the corner that comes next, else how far a corner lies behind it. */
export const stepsOf = (chains: readonly (readonly number[])[], corners: number): Steps =>
  along(chains, corners, (walk, corner) => walk.stepTo(corner));

/** Chains of corners from their steps. */
export const cornersFrom = (steps: readonly (readonly number[])[], corners: number): Steps =>
  along(steps, corners, (walk, step) => walk.cornerAt(step));

/** Values of corners, each minus that of the corner it is told from. */
export const ways = (values: readonly number[], near: Int32Array): number[] =>
  values.map((value, corner) => value - (values[near[corner] ?? -1] ?? 0));

/** Values from what `ways` made of them. */
export function atWays(told: readonly number[], near: Int32Array): number[] {
  const values: number[] = [];
  told.forEach((way, corner) => values.push(way + (values[near[corner] ?? -1] ?? 0)));
  return values;
}
