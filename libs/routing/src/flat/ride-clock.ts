import { Asked } from './asked';
import { type Timing } from './clock';

/**
 * The times of one row with longest rides, in two walks. Let W be the waiting summed up to a stop, the begin less the
 * driving and service before it. Then W never falls, every window bounds it from both sides, and a ride says
 * W(dropoff) <= W(pickup) + slack with a slack that is never negative in a possible row. What asks for much waiting
 * reaches later stops for nothing and earlier ones only through rides, so the least solution is
 *
 *   W(k) = max(greatest lower bound up to k, W(d) - slack(d) for each ride with pickup <= k < dropoff d),
 *
 * one walk from the back to the front. Two things follow. The least W at the end is the greatest lower bound of all,
 * and the greatest W at the start the least upper bound of all: rides decide whether a row is possible and never how
 * long it takes, which is `driving and service + max(0, greatest lower - least upper bound)`.
 *
 * Linear but for the riders in the car at once (exact linear tests: Hunsaker & Savelsbergh 2002 as corrected by
 * Tang et al. 2010; Firat & Woeginger 2011). Agrees with `setTimes` of the clock in every number.
 */
export class RideClock {
  /** By position: driving and service before it; greatest lower bound of W up to it; upper bound of W. */
  private passed = new Int32Array(64);
  private least = new Int32Array(64);
  private most = new Int32Array(64);
  private readonly asked = new Asked();
  private longestWait = 0;
  private latestStart = 0;

  /**
   * Writes begins with the earliest end, the latest start that reaches it, and then each stop as early as that start
   * allows. Answers the duration, the shortest there is, or -1 when no times are possible.
   */
  setTimes(timing: Timing, begin: Int32Array): number {
    const duration = this.duration(timing);
    if (duration < 0) return -1;
    for (let k = 0; k < timing.length; k++) begin[k] = this.passed[k]! + this.least[k]!;
    return duration;
  }

  /** The shortest duration, or -1 when no times are possible. */
  duration(timing: Timing): number {
    if (!this.drive(timing)) return -1;
    const last = timing.length - 1;
    const duration = this.passed[last]! + this.longestWait - this.latestStart;
    if (duration > timing.maxDuration) return -1;
    return this.ride(timing) ? duration : -1;
  }

  /** Forward: windows without rides, and the latest start that costs nothing at the end. */
  private drive({ length, service, travel, from, to }: Timing): boolean {
    if (this.passed.length < length) this.grow(2 * length);
    const { passed, least, most } = this;
    let sum = 0;
    let lower = from[0]!;
    let upper = to[0]!;
    if (lower > upper) return false;
    passed[0] = 0;
    least[0] = lower;
    most[0] = upper;
    for (let k = 1; k < length; k++) {
      sum += service[k - 1]! + travel[k]!;
      const ready = from[k]! - sum;
      const due = to[k]! - sum;
      if (ready > lower) lower = ready;
      if (lower > due) return false;
      if (due < upper) upper = due;
      passed[k] = sum;
      least[k] = lower;
      most[k] = due;
    }
    this.longestWait = lower;
    this.latestStart = Math.min(lower, upper);
    return true;
  }

  /** Backward: each dropoff asks its pickup for waiting; what it asks counts from there up to itself. */
  private ride({ length, service, pickup, ride }: Timing): boolean {
    const { passed, least, most, asked, latestStart } = this;
    asked.clear();
    for (let k = length - 1; k >= 0; k--) {
      const wait = Math.max(least[k]!, latestStart, asked.at(k));
      if (wait > most[k]!) return false;
      least[k] = wait;
      const p = pickup[k]!;
      if (p < 0) continue;
      const slack = ride[k]! - (passed[k]! - passed[p]! - service[p]!);
      if (slack < 0) return false;
      const need = wait - slack;
      if (need > least[p]!) asked.put(p, need);
    }
    return true;
  }

  private grow(size: number): void {
    this.passed = new Int32Array(size);
    this.least = new Int32Array(size);
    this.most = new Int32Array(size);
  }
}
