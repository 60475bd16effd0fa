import type { BanRules } from './ban-rules';
import type { GraphFile } from './graph-file';

/** States and what can follow each of them. */
export interface States {
  /** Arc of each state. */
  readonly arcOf: Int32Array;
  /** Where a trip that begins on an arc starts; -1 where the arc cannot be driven. */
  readonly startOf: Int32Array;
  /** States in which a trip may end on an arc: goal[goals[arc]..goals[arc+1]]. */
  readonly goals: Int32Array;
  readonly goal: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** On a through street; on a segment for ends before one; on such a segment after one. */
const THROUGH = 0;
const SETTING_OUT = 1;
const COMING_IN = 2;
type Layer = typeof THROUGH | typeof SETTING_OUT | typeof COMING_IN;

/** Where the next arc lies in a trip; null where a trip that has come in would go on. */
function layerAfter(layer: Layer, ends: boolean): Layer | null {
  if (!ends) return layer === COMING_IN ? null : THROUGH;
  return layer === SETTING_OUT ? SETTING_OUT : COMING_IN;
}

/** Arcs leaving each junction: arc[first[n]..first[n+1]]. */
function leaving(
  file: GraphFile,
  drivable: (arc: number) => boolean,
): { first: Int32Array; arc: Int32Array } {
  const first = new Int32Array(file.nodes + 1);
  const tail = (arc: number): number => (arc & 1 ? file.to : file.from)[arc >> 1] as number;
  const arcs = file.segments * 2;
  for (let a = 0; a < arcs; a++) if (drivable(a)) first[tail(a) + 1]!++;
  for (let n = 0; n < file.nodes; n++) first[n + 1]! += first[n]!;
  const arc = new Int32Array(first[file.nodes] as number);
  const fill = first.slice();
  for (let a = 0; a < arcs; a++) if (drivable(a)) arc[fill[tail(a)]!++] = a;
  return { first, arc };
}

/** Finds the states of a graph and what follows each, from the plain ones on. */
class StateList {
  readonly arcOf: number[] = [];
  readonly first: number[] = [0];
  readonly next: number[] = [];
  readonly startOf: Int32Array;
  private readonly layer: Layer[] = [];
  /** What is remembered, where it is more than the arc. */
  private readonly trails = new Map<number, readonly number[]>();
  private readonly known = new Map<string, number>();
  private readonly inOf: Int32Array;
  private readonly out: { first: Int32Array; arc: Int32Array };

  constructor(
    private readonly file: GraphFile,
    private readonly drivable: (arc: number) => boolean,
    private readonly ends: (arc: number) => boolean,
    private readonly bans: BanRules,
  ) {
    const arcs = file.segments * 2;
    this.startOf = new Int32Array(arcs).fill(-1);
    this.inOf = new Int32Array(arcs).fill(-1);
    this.out = leaving(file, drivable);
    for (let arc = 0; arc < arcs; arc++) {
      if (!drivable(arc)) continue;
      this.startOf[arc] = this.add(arc, ends(arc) ? SETTING_OUT : THROUGH);
      if (ends(arc)) this.inOf[arc] = this.add(arc, COMING_IN);
    }
    // States that remember more are found on the way and follow in the same list.
    for (let q = 0; q < this.arcOf.length; q++) {
      this.follow(q);
      this.first.push(this.next.length);
    }
  }

  private add(arc: number, layer: Layer): number {
    this.layer.push(layer);
    return this.arcOf.push(arc) - 1;
  }

  /** What follows `q`: every street but the one back; that one only where there is no other way on. */
  private follow(q: number): void {
    const arc = this.arcOf[q] as number;
    const layer = this.layer[q] as Layer;
    const node = (arc & 1 ? this.file.from : this.file.to)[arc >> 1] as number;
    let onward = 0;
    const end = this.out.first[node + 1] as number;
    for (let i = this.out.first[node] as number; i < end; i++) {
      const to = this.out.arc[i] as number;
      if (to !== (arc ^ 1) && this.go(q, to)) onward += layer === THROUGH && this.ends(to) ? 0 : 1;
    }
    const back = arc ^ 1;
    if (onward === 0 && this.drivable(back)) this.go(q, back);
  }

  /** Adds the step from `q` to `arc` unless a ban or the end of a trip forbids it. */
  private go(q: number, arc: number): boolean {
    const layer = this.layer[q] as Layer;
    const then = layerAfter(layer, this.ends(arc));
    if (then === null) return false;
    const plain = then === COMING_IN ? this.inOf[arc]! : this.startOf[arc]!;
    const trail = this.trails.get(q);
    if (trail === undefined && !this.bans.begins(this.arcOf[q] as number)) {
      this.next.push(plain);
      return true;
    }
    const kept = this.bans.after(trail ?? [this.arcOf[q] as number], arc);
    if (kept === null) return false;
    this.next.push(kept.length === 1 ? plain : this.remembering(kept, then));
    return true;
  }

  private remembering(trail: readonly number[], layer: Layer): number {
    const key = `${layer} ${trail.join()}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const state = this.add(trail.at(-1) as number, layer);
    this.trails.set(state, trail);
    this.known.set(key, state);
    return state;
  }
}

/** All states of each arc, by counting sort. */
function goalsOf(arcs: number, arcOf: Int32Array): { goals: Int32Array; goal: Int32Array } {
  const goals = new Int32Array(arcs + 1);
  for (let q = 0; q < arcOf.length; q++) goals[(arcOf[q] as number) + 1]!++;
  for (let a = 0; a < arcs; a++) goals[a + 1]! += goals[a]!;
  const goal = new Int32Array(arcOf.length);
  const fill = goals.slice();
  for (let q = 0; q < arcOf.length; q++) goal[fill[arcOf[q] as number]!++] = q;
  return { goals, goal };
}

/** Lists the states of a graph and what follows each. */
export function listStates(
  file: GraphFile,
  drivable: (arc: number) => boolean,
  ends: (arc: number) => boolean,
  bans: BanRules,
): States {
  const list = new StateList(file, drivable, ends, bans);
  const arcOf = Int32Array.from(list.arcOf);
  return {
    arcOf,
    startOf: list.startOf,
    first: Int32Array.from(list.first),
    next: Int32Array.from(list.next),
    ...goalsOf(file.segments * 2, arcOf),
  };
}
