import type { Hierarchy } from './hierarchy';
import { NEVER } from './weight';

/** Arcs in compressed rows: from each rank to the higher ones that a best way may climb to (or fall from). */
export interface Ladder {
  readonly first: Int32Array;
  readonly head: Int32Array;
  readonly weight: Float64Array;
}

/** One triangle row: the arcs of a lower rank from `from` on, whose far ends `place` finds in the list of this rank. */
interface Row {
  readonly side: number;
  readonly to: number;
  readonly head: Int32Array;
  readonly place: Int32Array;
}

/**
 * One direction of the triangles over a row: `mine` are the arcs of the lower rank, which lead to this one (`side`)
 * and further up; `there` and `back` join this rank and those.
 */
function compare(
  row: Row,
  mine: Float64Array,
  there: Float64Array,
  back: Float64Array,
  idle: Uint8Array,
): void {
  const { side, to, head, place } = row;
  let best = mine[side]!;
  for (let k = side + 1; k < to; k++) {
    const at = place[head[k]!]!;
    const straight = mine[k]!;
    const over = mine[side]! + there[at]!;
    if (over <= straight) {
      mine[k] = over;
      idle[k] = 1;
    }
    const round = straight + back[at]!;
    if (round <= best) {
      best = round;
      idle[side] = 1;
    }
  }
  mine[side] = best;
}

/**
 * Drops every arc that is no better than a way over a third, higher rank ("perfect customization" of Dibbelt, Strasser
 * and Wagner 2014): about half of them, and with them half of every search. Weights of dropped arcs become `NEVER`.
 */
export function thinOut(hierarchy: Hierarchy): void {
  const { first, head, below, tail, arc, up, down } = hierarchy;
  const place = new Int32Array(hierarchy.parent.length);
  const [idleUp, idleDown] = [new Uint8Array(head.length), new Uint8Array(head.length)];
  for (let rank = place.length - 1; rank >= 0; rank--) {
    for (let i = first[rank]!, end = first[rank + 1]!; i < end; i++) place[head[i]!] = i;
    for (let b = below[rank]!, last = below[rank + 1]!; b < last; b++) {
      const row = { side: arc[b]!, to: first[tail[b]! + 1]!, head, place };
      compare(row, up, up, down, idleUp);
      compare(row, down, down, up, idleDown);
    }
  }
  for (let i = 0; i < head.length; i++) {
    if (idleUp[i] === 1) up[i] = NEVER;
    if (idleDown[i] === 1) down[i] = NEVER;
  }
}

/** The arcs of one direction that are left. */
export function ladderOf({ first, head }: Hierarchy, weights: Float64Array): Ladder {
  const ranks = first.length - 1;
  const rows = new Int32Array(ranks + 1);
  let count = 0;
  for (let rank = 0; rank < ranks; rank++) {
    for (let i = first[rank]!, end = first[rank + 1]!; i < end; i++) if (weights[i]! < NEVER) count++;
    rows[rank + 1] = count;
  }
  const ladder = { first: rows, head: new Int32Array(count), weight: new Float64Array(count) };
  let at = 0;
  for (let i = 0; i < head.length; i++) {
    if (weights[i]! >= NEVER) continue;
    ladder.head[at] = head[i]!;
    ladder.weight[at++] = weights[i]!;
  }
  return ladder;
}
