/** Which states are joined, with the shortcuts that taking states out in order of rank will need. */
export interface Pattern {
  /** Every rank joined to a lower one lies on the way from parent to parent; -1 at a top. */
  readonly parent: Int32Array;
  /** Higher ranks joined to rank r, rising: head[first[r]..first[r+1]]. */
  readonly first: Int32Array;
  readonly head: Int32Array;
  /** Lower ranks joined to rank r: tail[below[r]..below[r+1]], and where in `head` the arc lies. */
  readonly below: Int32Array;
  readonly tail: Int32Array;
  readonly arc: Int32Array;
}

/** Pairs (low, high) of joined ranks as lists of the lower ones by the higher. */
export interface Joined {
  readonly first: Int32Array;
  readonly low: Int32Array;
}

/** Hangs the top of the tree that `at` is in below `rank`. */
function hang(at: number, rank: number, parent: Int32Array, jump: Int32Array): void {
  for (let below = at; below !== rank;) {
    const above = jump[below]!;
    jump[below] = rank;
    if (above < 0) parent[below] = rank;
    below = above < 0 ? rank : above;
  }
}

/** The elimination tree (Liu 1986): the parent of a rank is the lowest that it is joined to when it goes. */
function treeOf(ranks: number, { first, low }: Joined): Int32Array {
  const parent = new Int32Array(ranks).fill(-1);
  // Nearest known ancestor, shortened as we go.
  const jump = new Int32Array(ranks).fill(-1);
  for (let rank = 0; rank < ranks; rank++) {
    for (let i = first[rank]!; i < first[rank + 1]!; i++) hang(low[i]!, rank, parent, jump);
  }
  return parent;
}

/**
 * All arcs that taking out the ranks in order will leave: rank r is joined to whatever lies between a lower
 * neighbour and r in the tree.
 */
export function patternOf(ranks: number, joined: Joined): Pattern {
  const parent = treeOf(ranks, joined);
  const first = new Int32Array(ranks + 1);
  const below = new Int32Array(ranks + 1);
  const seen = new Int32Array(ranks).fill(-1);
  for (let rank = 0; rank < ranks; rank++) {
    seen[rank] = rank;
    let count = 0;
    for (let i = joined.first[rank]!; i < joined.first[rank + 1]!; i++) {
      for (let at = joined.low[i]!; seen[at] !== rank; at = parent[at]!) {
        seen[at] = rank;
        first[at + 1]!++;
        count++;
      }
    }
    below[rank + 1] = below[rank]! + count;
  }
  for (let rank = 0; rank < ranks; rank++) first[rank + 1]! += first[rank]!;
  const arcs = first[ranks]!;
  const [head, tail, arc] = [new Int32Array(arcs), new Int32Array(arcs), new Int32Array(arcs)];
  const fill = first.slice(0, ranks);
  seen.fill(-1);
  let row = 0;
  for (let rank = 0; rank < ranks; rank++) {
    seen[rank] = rank;
    for (let i = joined.first[rank]!; i < joined.first[rank + 1]!; i++) {
      for (let at = joined.low[i]!; seen[at] !== rank; at = parent[at]!) {
        seen[at] = rank;
        tail[row] = at;
        arc[row++] = fill[at]!;
        head[fill[at]!++] = rank;
      }
    }
  }
  return { parent, first, head, below, tail, arc };
}
