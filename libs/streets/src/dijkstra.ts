import type { ArcGraph } from './arc-graph';
import { Heap } from './heap';
import { straightOn, type Standing } from './stand';
import { NEVER } from './weight';

/** Where each goal is reached: states with the weight from the beginning of their arc to the place. */
export function goalStates(graph: ArcGraph, goal: readonly Standing[]): { state: number; before: number }[] {
  return goal.flatMap(({ arc, before }) => {
    const states = graph.goal.subarray(graph.goals[arc], graph.goals[arc + 1]);
    return [...states].map((state) => ({ state, before }));
  });
}

/**
 * Dijkstra over the graph of arcs, with memory that is kept between runs. What answers where no hierarchy is at hand,
 * and what the hierarchy is held to.
 */
export class Dijkstra {
  /** Weight from the place to the beginning of the arc of each state. */
  readonly weight: Float64Array;
  /** State before each state on the best way; -1 where it follows the first arc. */
  private readonly from: Int32Array;
  /** Arc of the start that the best way to a state began on. */
  private readonly origin: Int32Array;
  private readonly heap = new Heap();

  constructor(private readonly graph: ArcGraph) {
    const states = graph.arcOf.length;
    this.weight = new Float64Array(states);
    this.from = new Int32Array(states);
    this.origin = new Int32Array(states);
  }

  /** Weights from a place to every state; ends early when `until` says that nothing better can come. */
  run(start: readonly Standing[], until: (weight: number) => boolean = () => false): void {
    const { graph, heap, weight } = this;
    weight.fill(NEVER);
    heap.clear();
    // What follows the arc of the start, not that arc itself: a way round may lead back to it.
    for (const { arc, before } of start) this.relax(graph.startOf[arc] as number, -before, -1, arc);
    while (heap.size > 0 && !until(heap.least)) {
      const state = heap.pop();
      if (heap.key === weight[state]) this.relax(state, heap.key, state, this.origin[state]!);
    }
  }

  /** Weight to a goal; `NEVER` where no way leads. */
  to(start: readonly Standing[], goal: readonly Standing[]): number {
    let best = straightOn(start, goal) ?? NEVER;
    for (const { state, before } of goalStates(this.graph, goal)) {
      best = Math.min(best, this.weight[state]! + before);
    }
    return best;
  }

  /** Arcs of the best way to a goal, first and last included; null where no way leads. */
  arcsTo(start: readonly Standing[], goal: readonly Standing[]): number[] | null {
    const best = this.to(start, goal);
    if (best >= NEVER) return null;
    const last = goalStates(this.graph, goal).find(
      ({ state, before }) => this.weight[state]! + before === best,
    );
    const straight = straightOn(start, goal);
    if (straight === best || last === undefined) return straightArc(start, goal, best);
    const arcs: number[] = [];
    for (let state = last.state; state >= 0; state = this.from[state]!) arcs.push(this.graph.arcOf[state]!);
    arcs.push(this.origin[last.state]!);
    return arcs.reverse();
  }

  private relax(state: number, here: number, from: number, origin: number): void {
    const { first, next, cost } = this.graph;
    const { weight } = this;
    const end = first[state + 1]!;
    for (let i = first[state]!; i < end; i++) {
      const to = next[i]!;
      const there = here + cost[i]!;
      if (there >= weight[to]!) continue;
      weight[to] = there;
      this.from[to] = from;
      this.origin[to] = origin;
      this.heap.push(there, to);
    }
  }
}

/** The one arc of a trip that stays on it. */
export function straightArc(
  start: readonly Standing[],
  goal: readonly Standing[],
  weight: number,
): number[] | null {
  for (const a of start) {
    if (goal.some((b) => a.arc === b.arc && b.before - a.before === weight)) return [a.arc];
  }
  return null;
}
