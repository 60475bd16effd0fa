import { type Form } from './form';
import { type Ledger } from './ledger';

/** Share of individuals that should come out within all limits. */
const TARGET = 0.4;
const HARDER = 1.25;
/** When none did. */
const FAR_HARDER = 2;
const SOFTER = 0.85;
/** A repair multiplies all weights by this. */
const REPAIR = 10;

/**
 * Points for each unit by which a limit is broken. They rise while too few individuals keep the limit and fall while
 * too many do (Vidal et al. 2013). Multiples of 1/64, so that sums of products are exact.
 */
export class Weights {
  late = 1;
  duration = 1;
  meters = 1;
  /** By dimension. */
  readonly load: Float64Array;
  private readonly kept = new Int32Array(4);
  private seen = 0;
  private readonly base: Float64Array;
  private readonly factor = new Float64Array([1, 1, 1, 1]);

  constructor(private readonly form: Form) {
    this.load = new Float64Array(form.dimensions);
    this.base = baseOf(form);
    this.set(1);
  }

  /** Uses the weights, this many times heavier. */
  set(times: number): void {
    const { base, factor } = this;
    const round = (points: number): number => Math.max(1, Math.round(64 * times * points)) / 64;
    this.late = round(base[0]! * factor[0]!);
    this.duration = round(base[1]! * factor[1]!);
    this.meters = round(base[2]! * factor[2]!);
    for (let d = 0; d < this.load.length; d++) this.load[d] = round(base[3 + d]! * factor[3]!);
  }

  repair(): void {
    this.set(REPAIR);
  }

  /** Breaking any limit by one costs more than leaving out any task. */
  forbid(): void {
    const most = 1 + this.form.leftOut.reduce((sum, points) => Math.max(sum, points), 0);
    this.late = Math.max(this.late, most);
    this.duration = Math.max(this.duration, most);
    this.meters = Math.max(this.meters, most);
    for (let d = 0; d < this.load.length; d++) this.load[d] = Math.max(this.load[d]!, most);
  }

  ofTime(r: number, duration: number, warp: number): number {
    const { form } = this;
    const points = this.late * warp;
    if (form.timed[r] === 0) return points;
    const over = duration - form.maxDuration[r]!;
    return points + form.perSecond[r]! * duration + (over > 0 ? this.duration * over : 0);
  }

  ofMeters(r: number, meters: number): number {
    const over = meters - this.form.maxMeters[r]!;
    return over > 0 ? this.meters * over : 0;
  }

  /** Points for what is too much of `load[r * dimensions + d]`. */
  overload(load: Int32Array, r: number): number {
    const { dimensions, capacity } = this.form;
    let points = 0;
    for (let k = r * dimensions, d = 0; d < dimensions; d++, k++) {
      const over = load[k]! - capacity[k]!;
      if (over > 0) points += this.load[d]! * over;
    }
    return points;
  }

  /** A plan by the weights of now. */
  ofPlan({ cost, late, duration, meters, over }: Ledger): number {
    let points = cost + this.late * late + this.duration * duration + this.meters * meters;
    for (let d = 0; d < over.length; d++) points += this.load[d]! * over[d]!;
    return points;
  }

  /** Notes which limits one individual kept; every `window` of them the weights follow. True when they changed. */
  note(kept: readonly boolean[], window: number): boolean {
    this.seen += 1;
    for (let k = 0; k < 4; k++) if (kept[k]) this.kept[k]! += 1;
    if (this.seen < window) return false;
    for (let k = 0; k < 4; k++) {
      const share = this.kept[k]! / this.seen;
      if (share === 0) this.factor[k] = Math.min(1e6, this.factor[k]! * FAR_HARDER);
      else if (share < TARGET - 0.05) this.factor[k] = Math.min(1e6, this.factor[k]! * HARDER);
      else if (share > TARGET + 0.05) this.factor[k] = Math.max(1e-4, this.factor[k]! * SOFTER);
      this.kept[k] = 0;
    }
    this.seen = 0;
    this.set(1);
    return true;
  }
}

/** A second costs what a second on the road does, a load what the mean way does for the mean load. */
function baseOf({ tariffs, tasks, size, demand, dimensions }: Form): Float64Array {
  const { bound, seconds, meters } = tariffs[0]!;
  let points = 0;
  let time = 0;
  let far = 0;
  for (let a = 0; a < tasks; a++) {
    for (let b = 0; b < tasks; b++) {
      points += bound[a * size + b]!;
      time += seconds[a * size + b]!;
      far += meters[a * size + b]!;
    }
  }
  const base = new Float64Array(3 + dimensions);
  base[0] = base[1] = points / Math.max(1, time);
  base[2] = points / Math.max(1, far);
  for (let d = 0; d < dimensions; d++) {
    let load = 0;
    for (let task = 0; task < tasks; task++) load += demand[task * dimensions + d]!;
    base[3 + d] = points / tasks / Math.max(1, load);
  }
  return base;
}
