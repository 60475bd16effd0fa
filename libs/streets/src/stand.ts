import type { ArcGraph } from './arc-graph';
import type { Snap } from './snap';
import { dmOf, msOf, weigh } from './weight';

/** Whether a place is reached on its own side of the street, or on either. */
export type Kerb = 'any' | 'same';

/** A place on an arc that leads past it. */
export interface Standing {
  readonly arc: number;
  /** Weight from the beginning of the arc to the place. */
  readonly before: number;
}

/** On which arcs a place is passed: two, one, or none where its segment is closed. */
export function standAt(graph: ArcGraph, snap: Snap, kerb: Kerb): readonly Standing[] {
  const [along, against] = [snap.segment * 2, snap.segment * 2 + 1];
  const whole = graph.weight[along] as number;
  if (whole === 0) return [];
  // Rounded once: the parts before and after a place always add up to the whole.
  const before = weigh(Math.round(msOf(whole) * snap.along), Math.round(dmOf(whole) * snap.along));
  const there = { arc: along, before };
  if (graph.weight[against] === 0) return [there];
  const back = { arc: against, before: whole - before };
  if (kerb === 'any') return [there, back];
  return [(snap.side === 'right') === !graph.file.keepsLeft ? there : back];
}

/** Travel that stays on one arc; null where the goal lies behind or on another. */
export function straightOn(from: readonly Standing[], to: readonly Standing[]): number | null {
  let best: number | null = null;
  for (const a of from) {
    for (const b of to) {
      const weight = b.before - a.before;
      if (a.arc === b.arc && weight >= 0 && (best === null || weight < best)) best = weight;
    }
  }
  return best;
}
