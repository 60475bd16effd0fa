import { balanceCostOf } from '../cost';
import { setTimes } from './clock';
import { type Clocked, type Hours, type Taken } from './hours';
import { NO_LIMIT } from './node';
import { RideClock } from './ride-clock';
import { Pauses } from './pauses';

/** Arrays by position: `Timing`, and what each position's begin costs. */
const NAMES = [
  'service',
  'travel',
  'from',
  'to',
  'pickup',
  'ride',
  'softBy',
  'softRate',
  'coldFrom',
  'coldRate',
  'coldSince',
  'begin',
] as const;

/**
 * One row on the clock: its times by the one convention (earliest end, the latest start that reaches it without making
 * anything later than its soft deadline, then each stop as early as it can) and the points they cost. Breaks are taken
 * where that is cheapest. Both the search and the hand use it, so that a plan costs what the search said.
 */
export class Schedule implements Clocked {
  length = 0;
  service = new Int32Array(64);
  travel = new Int32Array(64);
  from = new Int32Array(64);
  to = new Int32Array(64);
  pickup = new Int32Array(64);
  ride = new Int32Array(64);
  softBy = new Int32Array(64);
  /** `softBy`, or null when no moment of the row costs. */
  soft: Int32Array | null = null;
  softRate = new Int32Array(64);
  /** Position of the load or pickup whose departure starts the time out of the cold; -1: it is `coldSince`. */
  coldFrom = new Int32Array(64);
  coldRate = new Int32Array(64);
  coldSince = new Int32Array(64);
  maxDuration = NO_LIMIT;
  /** Begins by position. */
  begin = new Int32Array(64);
  /** From begin at the start to begin at the end; set by `settle`. */
  duration = 0;
  private coldPoints = 0;
  private readonly pauses = new Pauses();
  private readonly clock = new RideClock();

  /** Makes room; what the arrays held is gone. `priced`: the soft and cold arrays will be filled and count. */
  reserve(length: number, priced: boolean): void {
    this.length = length;
    if (length > this.begin.length) for (const name of NAMES) this[name] = new Int32Array(2 * length);
    this.soft = priced ? this.softBy : null;
  }

  /**
   * Sets times; points for them, or Infinity when there are none. From `limit` points on nobody wants to know: then
   * Infinity may be the answer too, which spares the placing of breaks.
   */
  settle(hours: Hours, limit = Infinity): number {
    this.maxDuration = hours.maxDuration;
    const points = this.plain(hours);
    if (hours.breaks.length === 0 || points === Infinity) return points;
    // A break can make nothing cheaper but the time out of the cold.
    if (points - this.coldPoints >= limit) return Infinity;
    return this.pauses.place(this, hours, points);
  }

  /** Breaks taken between start and end by the last `settle`. */
  taken(hours: Hours): readonly Taken[] {
    return hours.breaks.length === 0 ? [] : this.pauses.taken;
  }

  private plain(hours: Hours): number {
    this.duration = this.soft ? setTimes(this, this.begin) : this.clock.setTimes(this, this.begin);
    return this.duration < 0 ? Infinity : this.pointsOf(hours);
  }

  /** Points of the begins as they stand. */
  pointsOf({ perSecond, balance }: Hours): number {
    const { length, begin, soft, softRate, coldRate } = this;
    let points = perSecond * this.duration;
    let cold = 0;
    if (balance) points += balanceCostOf({ balance }, this.duration);
    this.coldPoints = 0;
    if (!soft) return points;
    for (let k = 0; k < length; k++) {
      if (begin[k]! > soft[k]!) points += softRate[k]! * (begin[k]! - soft[k]!);
      if (coldRate[k]! > 0) cold += coldRate[k]! * (begin[k]! - this.leftCold(k));
    }
    this.coldPoints = cold;
    return points + cold;
  }

  private leftCold(k: number): number {
    const at = this.coldFrom[k]!;
    return at < 0 ? this.coldSince[k]! : this.begin[at]! + this.service[at]!;
  }
}
