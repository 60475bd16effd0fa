import { type Appraiser } from '../flat/appraise';
import { RideTest } from '../flat/ride-test';
import { Segment } from '../flat/segments';
import { type Tours } from '../flat/tours';

/** A task about to go into a row: one node or two, what using the row costs, and which tests it needs. */
export interface Candidate {
  readonly v: number;
  readonly first: number;
  readonly second: number;
  readonly entry: number;
  /** The best place so far: what is dearer need not be known. */
  readonly spot: { readonly delta: number };
  /** Only the exact test will do. */
  readonly slow: boolean;
  /** Longest rides have to be kept. */
  readonly ridden: boolean;
}

/** The price of a place where distance alone does not tell it: durations, limits, rides. */
export class Price {
  private readonly segment: Segment;
  private readonly rides: RideTest;
  private scratch = new Int32Array(64);

  constructor(
    private readonly tours: Tours,
    private readonly appraiser: Appraiser,
  ) {
    this.segment = new Segment(tours, 0);
    this.rides = new RideTest(tours, tours.ridden);
  }

  /** What sending out an idle row for a task costs at least: no way is shorter than none. */
  leastOfIdle(v: number, task: number): number {
    const { kernel, traits } = this.tours;
    const persons = kernel.strangers ? kernel.strangers[task * kernel.vehicleCount + v]! : 0;
    return traits.fixed[v]! + persons + traits.perSecond[v]! * kernel.service[kernel.first[task]!]!;
  }

  /** Points the candidate adds at these positions, or Infinity when a limit breaks. */
  delta(candidate: Candidate, at: number, then: number, detour: number): number {
    const { tours } = this;
    const { v } = candidate;
    const { perMeter, maxMeters, timed } = tours.traits;
    if (tours.meters[v]! + detour > maxMeters[v]!) return Infinity;
    if (candidate.slow)
      return this.isDearer(candidate, at, then, detour) ? Infinity : this.exact(candidate, at, then);
    const time = timed[v] === 0 ? 0 : this.time(candidate, at, then);
    if (time === Infinity || (candidate.ridden && !this.keepsRides(candidate, at, then))) return Infinity;
    return candidate.entry + perMeter[v]! * detour + time;
  }

  /** Whether way and time alone make a place of the exact test dearer than the best: it need not be tested then. */
  private isDearer(candidate: Candidate, at: number, then: number, detour: number): boolean {
    const { tours } = this;
    const { v, spot } = candidate;
    const { fixed, perMeter, perSecond, timed, maxDuration } = tours.traits;
    if (timed[v] === 0) return false;
    const duration = this.durationWith(candidate, at, then);
    const least = fixed[v]! + perMeter[v]! * (tours.meters[v]! + detour) + perSecond[v]! * duration;
    return duration > maxDuration[v]! || least - tours.cost[v]! >= spot.delta;
  }

  /** Points for the time the candidate takes, or Infinity when it takes too long. */
  private time(candidate: Candidate, at: number, then: number): number {
    const { v } = candidate;
    const { perSecond, maxDuration } = this.tours.traits;
    const duration = this.durationWith(candidate, at, then);
    if (duration > maxDuration[v]!) return Infinity;
    const before = this.tours.length[v] === 2 ? 0 : this.tours.duration(v);
    return perSecond[v]! * (duration - before);
  }

  private keepsRides({ v, first, second }: Candidate, at: number, then: number): boolean {
    return this.rides.keeps(v, first, second, at, then);
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

  private exact({ v, first, second, spot }: Candidate, at: number, then: number): number {
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
    return this.appraiser.cost(v, this.scratch, size, spot.delta + tours.cost[v]!) - tours.cost[v]!;
  }
}
