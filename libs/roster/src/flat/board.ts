import { CLEARED, LEADS } from './cells';
import { meet } from './clashes';
import { companyDelta } from './company';
import { type Layout } from './layout';
import { spread, unfilled } from './steps';

/**
 * A roster while it is sought: who holds which cell, what it costs, and what one more or one fewer would change. It
 * guards the rules that one cell can break by coming (`room`, `goes`); a shift left with one cleared adult or with more
 * newcomers than others is the caller's to mend (`Mender`).
 */
export class Board {
  total: number;
  /** Cells held by each place, and by each volunteer; in no order. */
  readonly ofPlace: number[][];
  readonly ofVolunteer: number[][];
  readonly held: Uint8Array;
  /** By cell: how many held cells of its volunteer forbid it, itself among them (`Clashes`). */
  private readonly blocked: Uint16Array;
  readonly quarters: Int32Array;
  readonly leaders: Int32Array;
  readonly cleared: Int32Array;
  readonly newcomers: Int32Array;
  readonly people: Int32Array;
  /** By volunteer and week. */
  readonly weekQuarters: Int32Array;

  constructor(readonly layout: Layout) {
    const { problem, places, shifts, cells } = layout;
    const count = problem.shifts.length;
    this.ofPlace = Array.from({ length: places.shift.length }, () => []);
    this.ofVolunteer = problem.volunteers.map(() => []);
    this.held = new Uint8Array(cells.count);
    this.blocked = new Uint16Array(cells.count);
    this.quarters = new Int32Array(problem.volunteers.length);
    this.weekQuarters = new Int32Array(problem.volunteers.length * shifts.weeks);
    this.leaders = new Int32Array(count);
    this.cleared = new Int32Array(count);
    this.newcomers = new Int32Array(count);
    this.people = new Int32Array(count);
    this.total = layout.allDropped;
    for (let p = 0; p < places.shift.length; p++) this.total += unfilled(places, p, 0);
    for (let s = 0; s < count; s++) this.total += shifts.noLeader[s]!;
  }

  /** What the roster would cost more with this cell too. Adding must be allowed. */
  deltaAdd(cell: number): number {
    const { cells, fairness, shifts, places, newcomer, social } = this.layout;
    const v = cells.volunteer[cell]!;
    const s = cells.shift[cell]!;
    const p = cells.place[cell]!;
    const at = fairness.at[v]! + this.quarters[v]!;
    const filled = this.ofPlace[p]!.length;
    let delta = cells.cost[cell]! + fairness.points[at + shifts.quarters[s]!]! - fairness.points[at]!;
    delta -= filled < places.least[p]! ? places.first[p]! : places.rest[p]!;
    if (this.leaders[s] === 0 && (cells.is[cell]! & LEADS) !== 0) delta -= shifts.noLeader[s]!;
    if (newcomer[v] === 1) delta += spread(this.newcomers[s]! + 1) - spread(this.newcomers[s]!);
    return social[v] === 1 ? delta + companyDelta(this, v, s) : delta;
  }

  /** Whether the place can take one more. */
  room(place: number): boolean {
    return this.ofPlace[place]!.length < this.layout.places.most[place]!;
  }

  /** Whether no rule stops the cell, given all others; the place's room is `room`'s affair. A held cell does not go. */
  goes(cell: number): boolean {
    if (this.blocked[cell]! > 0) return false;
    const { cells, newcomer, perDay, apart } = this.layout;
    const v = cells.volunteer[cell]!;
    const s = cells.shift[cell]!;
    if (newcomer[v] === 1 && this.newcomers[s]! * 2 >= this.people[s]!) return false;
    if (!this.hasHours(v, s)) return false;
    return (perDay[v] === 1 || this.hasDay(v, s)) && (apart[v]!.length === 0 || this.nobodyApart(v, s));
  }

  /** Whether the shift has its two cleared adults, or asks for none, or nobody comes at all. */
  stands(shift: number): boolean {
    return this.layout.shifts.wantsTwo[shift] === 0 || this.cleared[shift]! >= 2 || this.people[shift] === 0;
  }

  add(cell: number): void {
    this.total += this.deltaAdd(cell);
    this.count(cell, 1);
    this.held[cell] = 1;
    const { cells } = this.layout;
    this.ofPlace[cells.place[cell]!]!.push(cell);
    this.ofVolunteer[cells.volunteer[cell]!]!.push(cell);
  }

  remove(cell: number): void {
    const { cells } = this.layout;
    this.held[cell] = 0;
    drop(this.ofPlace[cells.place[cell]!]!, cell);
    drop(this.ofVolunteer[cells.volunteer[cell]!]!, cell);
    this.count(cell, -1);
    this.total -= this.deltaAdd(cell);
  }

  private count(cell: number, by: 1 | -1): void {
    const { cells, clashes, shifts, newcomer } = this.layout;
    const v = cells.volunteer[cell]!;
    const s = cells.shift[cell]!;
    const quarters = by * shifts.quarters[s]!;
    this.quarters[v]! += quarters;
    const { at, cell: others } = clashes;
    for (let i = at[cell]!; i < at[cell + 1]!; i++) this.blocked[others[i]!]! += by;
    this.weekQuarters[v * shifts.weeks + shifts.week[s]!]! += quarters;
    this.people[s]! += by;
    if (newcomer[v] === 1) this.newcomers[s]! += by;
    if ((cells.is[cell]! & LEADS) !== 0) this.leaders[s]! += by;
    if ((cells.is[cell]! & CLEARED) !== 0) this.cleared[s]! += by;
  }

  private hasHours(v: number, s: number): boolean {
    const { shifts, fairness, weekCap } = this.layout;
    const more = shifts.quarters[s]!;
    if (this.quarters[v]! + more > fairness.cap[v]!) return false;
    return this.weekQuarters[v * shifts.weeks + shifts.week[s]!]! + more <= weekCap[v]!;
  }

  /** Whether one more shift of that day is allowed. */
  private hasDay(v: number, s: number): boolean {
    const { cells, shifts, perDay } = this.layout;
    let today = 1;
    for (const cell of this.ofVolunteer[v]!) if (shifts.day[cells.shift[cell]!] === shifts.day[s]) today++;
    return today <= perDay[v]!;
  }

  private nobodyApart(v: number, s: number): boolean {
    const { apart, cells } = this.layout;
    for (const other of apart[v]!) {
      for (const cell of this.ofVolunteer[other]!) {
        if (meet(this.layout, s, cells.shift[cell]!)) return false;
      }
    }
    return true;
  }
}

function drop(list: number[], cell: number): void {
  const at = list.indexOf(cell);
  const last = list.pop()!;
  if (at < list.length) list[at] = last;
}
