import { setTimes } from './clock';
import { type Clocked, type Hours, type Pause, type Taken } from './hours';
import { NO_LIMIT } from './node';

/**
 * Where breaks go. Between two positions there are two slots: before driving on and before serving; besides, a break
 * may lie before the start or after the end. Slots are numbered along the row: 0 before the start, `2g - 1` and `2g`
 * between positions `g - 1` and `g`, `2 * last + 1` after the end. Every choice that keeps the order is timed as a row
 * with the breaks as stops, so with few breaks and stops the cheapest is found by trying all (most end at once: the
 * break's window is over before the car is there).
 */
export class Pauses {
  /** Breaks between start and end. */
  taken: readonly Taken[] = [];
  private readonly slots: number[] = [];
  private best: readonly number[] = [];
  private points = Infinity;
  private end = 0;
  private floor = 0;
  private floorEnd = 0;
  private longer = new Longer(64);
  private early = new Int32Array(64);

  /** Times the row with its breaks; `floor` is what it costs without them. Points, or Infinity. */
  place(row: Clocked, hours: Hours, floor: number): number {
    if (this.early.length < row.length) this.early = new Int32Array(2 * row.length);
    if (this.longer.begin.length < row.length + hours.breaks.length)
      this.longer = new Longer(2 * (row.length + hours.breaks.length));
    this.earliestBegins(row);
    this.floor = floor;
    this.floorEnd = row.begin[row.length - 1]!;
    this.points = Infinity;
    this.slots.length = hours.breaks.length;
    this.attempt(row, hours, 0, 0);
    if (this.points === Infinity) return Infinity;
    for (let b = 0; b < this.best.length; b++) this.slots[b] = this.best[b]!;
    this.time(row, hours);
    this.report(hours.breaks);
    return this.points;
  }

  /** As early as the row can be anywhere, windows alone. */
  private earliestBegins({ length, from, service, travel }: Clocked): void {
    let clock = from[0]!;
    this.early[0] = clock;
    for (let k = 1; k < length; k++) {
      clock = Math.max(clock + service[k - 1]! + travel[k]!, from[k]!);
      this.early[k] = clock;
    }
  }

  private attempt(row: Clocked, hours: Hours, b: number, least: number): void {
    if (b === hours.breaks.length) return this.judge(row, hours);
    const pause = hours.breaks[b]!;
    const last = 2 * row.length - 1;
    // After the end first: where that will do, nothing can be better.
    for (let i = least - 1; i < last; i++) {
      const slot = i < least ? last : i;
      if (!this.open(row, pause, slot)) continue;
      this.slots[b] = slot;
      this.attempt(row, hours, b + 1, slot);
      if (this.points === this.floor && this.end === this.floorEnd) return;
    }
  }

  /** Whether the break could be in a slot at all. At the start leaving later does as well; at the end it is over. */
  private open(row: Clocked, pause: Pause, slot: number): boolean {
    if (slot === 0) return Math.max(row.from[0]!, pause.from + pause.lasting) <= row.to[0]!;
    if (slot === 2 * row.length - 1) return pause.to >= this.early[row.length - 1]!;
    if (slot === 1 || slot === 2 * row.length - 2) return false;
    const k = (slot + 1) >> 1;
    const there = this.early[k - 1]! + row.service[k - 1]! + (slot % 2 === 0 ? row.travel[k]! : 0);
    return there <= pause.to && pause.from + pause.lasting <= row.to[k]!;
  }

  private judge(row: Clocked, hours: Hours): void {
    const points = this.time(row, hours);
    const end = row.begin[row.length - 1]!;
    if (points > this.points || (points === this.points && end >= this.end)) return;
    if (points === Infinity) return;
    this.points = points;
    this.end = end;
    this.best = [...this.slots];
  }

  private time(row: Clocked, hours: Hours): number {
    const { longer } = this;
    longer.lay(row, hours.breaks, this.slots);
    row.duration = setTimes(longer, longer.begin);
    if (row.duration < 0) return Infinity;
    for (let k = 0; k < row.length; k++) row.begin[k] = longer.begin[longer.place[k]!]!;
    return row.pointsOf(hours);
  }

  private report(breaks: readonly Pause[]): void {
    const { longer, slots } = this;
    this.taken = breaks.flatMap(({ lasting }, b) => {
      const at = longer.pauseAt[b]!;
      if (at < 0) return [];
      const from = longer.begin[at]!;
      return [{ from, to: from + lasting, after: (slots[b]! - 1) >> 1, drivesAfter: slots[b]! % 2 === 1 }];
    });
  }
}

/** A row with its breaks as stops. */
class Longer {
  length = 0;
  maxDuration = 0;
  readonly service: Int32Array;
  readonly travel: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly pickup: Int32Array;
  readonly ride: Int32Array;
  readonly soft: Int32Array;
  readonly begin: Int32Array;
  /** Where each position of the row has gone. */
  readonly place: Int32Array;
  /** Where each break is, or -1. */
  readonly pauseAt: Int32Array;

  constructor(size: number) {
    const cells = (): Int32Array => new Int32Array(size);
    this.service = cells();
    this.travel = cells();
    this.from = cells();
    this.to = cells();
    this.pickup = cells();
    this.ride = cells();
    this.soft = cells();
    this.begin = cells();
    this.place = cells();
    this.pauseAt = cells();
  }

  lay(row: Clocked, breaks: readonly Pause[], slots: readonly number[]): void {
    this.length = 0;
    this.maxDuration = row.maxDuration;
    for (let k = 0; k < row.length; k++)
      this.copy(row, k, this.pausesBefore(k, row.travel[k]!, breaks, slots));
    const end = this.length - 1;
    for (let b = 0; b < breaks.length; b++) {
      const { from, to, lasting } = breaks[b]!;
      if (slots[b] === 0) this.from[0] = Math.max(this.from[0]!, from + lasting);
      else if (slots[b] === 2 * row.length - 1) this.to[end] = Math.min(this.to[end]!, to);
      else continue;
      this.pauseAt[b] = -1;
    }
  }

  /** Lays the breaks between a position and the one before; answers what is left to drive after them. */
  private pausesBefore(k: number, way: number, breaks: readonly Pause[], slots: readonly number[]): number {
    let travel = way;
    for (let b = 0; b < breaks.length; b++) {
      if (slots[b] !== 2 * k - 1 && slots[b] !== 2 * k) continue;
      const driven = slots[b] === 2 * k;
      if (k > 0) this.pause(breaks[b]!, b, driven ? travel : 0);
      if (driven) travel = 0;
    }
    return travel;
  }

  private copy(row: Clocked, k: number, travel: number): void {
    const n = this.length++;
    this.place[k] = n;
    this.service[n] = row.service[k]!;
    this.travel[n] = travel;
    this.from[n] = row.from[k]!;
    this.to[n] = row.to[k]!;
    this.soft[n] = row.soft?.[k] ?? NO_LIMIT;
    this.ride[n] = row.ride[k]!;
    this.pickup[n] = row.pickup[k]! < 0 ? -1 : this.place[row.pickup[k]!]!;
  }

  private pause({ from, to, lasting }: Pause, b: number, travel: number): void {
    const n = this.length++;
    this.pauseAt[b] = n;
    this.service[n] = lasting;
    this.travel[n] = travel;
    this.from[n] = from;
    this.to[n] = to;
    this.soft[n] = NO_LIMIT;
    this.ride[n] = NO_LIMIT;
    this.pickup[n] = -1;
  }
}
