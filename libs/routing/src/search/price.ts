import { type Appraiser } from '../flat/appraise';
import { Segment } from '../flat/segments';
import { type Tours } from '../flat/tours';

/** A task about to go into a row: one node or two, what using the row costs, and whether only the exact test will do. */
export interface Candidate {
  readonly v: number;
  readonly first: number;
  readonly second: number;
  readonly entry: number;
  readonly slow: boolean;
}

/** The price of a place where distance alone does not tell it: durations, limits, rides. */
export class Price {
  private readonly segment: Segment;
  private scratch = new Int32Array(64);

  constructor(
    private readonly tours: Tours,
    private readonly appraiser: Appraiser,
  ) {
    this.segment = new Segment(tours, 0);
  }

  /** Points the candidate adds at these positions, or Infinity when a limit breaks. */
  delta(candidate: Candidate, at: number, then: number, detour: number): number {
    const { tours } = this;
    const { v, entry, slow } = candidate;
    const { traits } = tours;
    const perMeter = traits.perMeter[v]!;
    if (tours.meters[v]! + detour > traits.maxMeters[v]!) return Infinity;
    if (slow) return this.exact(candidate, at, then);
    if (traits.timed[v] === 0) return entry + perMeter * detour;
    const duration = this.durationWith(candidate, at, then);
    if (duration > traits.maxDuration[v]!) return Infinity;
    const before = tours.length[v] === 2 ? 0 : tours.duration(v);
    return entry + perMeter * detour + traits.perSecond[v]! * (duration - before);
  }

  private durationWith({ v, first, second }: Candidate, at: number, then: number): number {
    const { segment, tours } = this;
    const row = tours.row[v]!;
    const segments = tours.segments[v]!;
    segment.use(v);
    segments.open(segment, row[at - 1]!, at - 1);
    segment.append(first);
    if (second >= 0) {
      for (let k = at; k < then; k++) segment.append(row[k]!);
      segment.append(second);
    }
    segments.close(segment, row[then]!, then);
    return segment.duration;
  }

  private exact({ v, first, second }: Candidate, at: number, then: number): number {
    const { tours } = this;
    const row = tours.row[v]!;
    const length = tours.length[v]!;
    if (this.scratch.length < length + 2) this.scratch = new Int32Array(2 * length + 2);
    let size = 0;
    for (let k = 0; k < length; k++) {
      if (k === at) this.scratch[size++] = first;
      if (k === then && second >= 0) this.scratch[size++] = second;
      this.scratch[size++] = row[k]!;
    }
    return this.appraiser.cost(v, this.scratch, size) - tours.cost[v]!;
  }
}
