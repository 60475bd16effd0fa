import { readBans } from './ban-rules';
import { isEnds, isOneWay, type GraphFile } from './graph-file';
import { planeAt } from './plane';
import { listStates, type States } from './arc-states';
import { segmentTimes, type Profile } from './travel-speed';
import { turnCosts } from './turn-cost';
import { weigh } from './weight';

/*
 * The graph that is searched. A state is an arc that is being driven, from its first junction on, with what must be
 * remembered: the arcs before it where they begin a longer ban, and, on segments for the ends of trips, whether this
 * is the beginning (no arc of another kind was driven yet) or the end (none will be). Going from one state to the
 * next costs the whole arc and the turn at its end.
 */
export interface ArcGraph extends States {
  readonly file: GraphFile;
  /** Weight of a whole arc; 0 where it cannot be driven. */
  readonly weight: Float64Array;
  /** States after state q: first[q]..first[q+1]. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Weight of the whole arc of q and the turn. */
  readonly cost: Float64Array;
}

/** What makes one network of streets into different graphs. */
export interface GraphTerms {
  readonly profile: Profile;
  /** Segments that cannot be driven today. */
  readonly closed: ReadonlySet<number>;
}

function arcWeights(file: GraphFile, { profile, closed }: GraphTerms): Float64Array {
  const times = segmentTimes(file, profile);
  const weight = new Float64Array(file.segments * 2);
  for (let s = 0; s < file.segments; s++) {
    const ms = times[s] as number;
    if (ms === 0 || closed.has(s)) continue;
    weight[2 * s] = weigh(ms, file.length[s] as number);
    if (!isOneWay(file, s)) weight[2 * s + 1] = weight[2 * s] as number;
  }
  return weight;
}

/** Junction where an arc ends. */
export const headOf = (file: GraphFile, arc: number): number =>
  (arc & 1 ? file.from : file.to)[arc >> 1] as number;

/** Junction where an arc begins. */
export const tailOf = (file: GraphFile, arc: number): number => headOf(file, arc ^ 1);

/** Builds the graph: a few passes over typed arrays. */
export function buildArcGraph(file: GraphFile, terms: GraphTerms): ArcGraph {
  const weight = arcWeights(file, terms);
  const drivable = (arc: number): boolean => (weight[arc] as number) > 0;
  const states = listStates(file, drivable, (arc) => isEnds(file, arc >> 1), readBans(file));
  const turn = turnCosts(file, planeAt(middleLatitude(file)));
  const { arcOf, first, next } = states;
  const cost = new Float64Array(next.length);
  for (let q = 0; q < arcOf.length; q++) {
    const arc = arcOf[q] as number;
    const node = headOf(file, arc);
    const whole = weight[arc] as number;
    const end = first[q + 1] as number;
    for (let i = first[q] as number; i < end; i++) {
      cost[i] = whole + weigh(turn(arc, arcOf[next[i] as number] as number, node), 0);
    }
  }
  return { ...states, file, weight, cost };
}

/** Where the flat ground of a region touches the earth. */
export function middleLatitude(file: GraphFile): number {
  let sum = 0;
  for (let n = 0; n < file.nodes; n++) sum += file.lat[n] as number;
  return sum / Math.max(1, file.nodes) / 1e6;
}
