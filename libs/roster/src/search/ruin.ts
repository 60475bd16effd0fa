import { type Random } from '@doorstep/std';
import { clash } from '../flat/clashes';
import { type Journal } from './journal';

/** Cells looked at for one whose place is short. */
const SHORT_TRIES = 12;
/** Short shifts that one long one may take the place of. */
const MOST_HOURS_OUT = 5;

/** Takes a few cells that have to do with each other off a board. Locked cells stay. */
export class Ruin {
  constructor(
    private readonly journal: Journal,
    private readonly dice: Random,
  ) {}

  strike(): void {
    if (this.journal.field.all.length === 0) return;
    const seed = this.anyCell();
    const which = this.dice.next() % 4;
    if (which === 0) this.aroundPlace(seed);
    else if (which === 1) this.aroundPeople(seed);
    else this.claim(which === 2 ? seed : this.shortSeed(seed));
  }

  /** Puts one to three candidates into a place, whatever they and the place must give up for it. */
  private claim(seed: number): void {
    const { cells } = this.journal.board.layout;
    const place = cells.place[seed]!;
    let cell = seed;
    for (let n = 1 + (this.dice.next() % 3); n > 0; n--) {
      this.force(cell);
      cell = this.candidateOf(place);
    }
  }

  /** A cell of a place below its minimum, if a few tries find one. */
  private shortSeed(seed: number): number {
    const { board } = this.journal;
    const { cells, places } = board.layout;
    for (let n = 0; n < SHORT_TRIES; n++) {
      const cell = this.anyCell();
      const place = cells.place[cell]!;
      if (board.ofPlace[place]!.length < places.least[place]! && board.held[cell] === 0) return cell;
    }
    return seed;
  }

  private force(cell: number): void {
    const { board } = this.journal;
    const { cells } = board.layout;
    const place = cells.place[cell]!;
    if (board.held[cell] === 1) return;
    this.clear(cell);
    if (!board.room(place)) this.takeFromPlace(place);
    if (board.room(place) && board.goes(cell)) this.journal.add(cell);
  }

  /** Takes away what keeps a volunteer from a cell: shifts that clash, or, where hours are short, others. */
  private clear(cell: number): void {
    const { board } = this.journal;
    const { cells, shifts, perDay } = board.layout;
    const v = cells.volunteer[cell]!;
    const s = cells.shift[cell]!;
    const held = board.ofVolunteer[v]!;
    for (let i = held.length - 1; i >= 0; i--) {
      const other = cells.shift[held[i]!]!;
      const sameDay = perDay[v] === 1 && shifts.day[other] === shifts.day[s];
      if (sameDay || clash(board.layout, v, s, other)) this.takeCell(held[i]!);
    }
    for (let n = 0; n < MOST_HOURS_OUT && held.length > 0 && !board.goes(cell); n++)
      this.takeHours(v, shifts.week[s]!);
  }

  /** Takes one of a volunteer's cells, of the week where there is one: that is where hours run out first. */
  private takeHours(v: number, week: number): void {
    const { cells, shifts } = this.journal.board.layout;
    const held = this.journal.board.ofVolunteer[v]!;
    const begin = this.dice.below(held.length);
    for (let i = 0; i < held.length; i++) {
      const cell = held[(begin + i) % held.length]!;
      if (shifts.week[cells.shift[cell]!] !== week) continue;
      this.takeCell(cell);
      return;
    }
    this.takeCell(held[begin]!);
  }

  /** Some people of a shift, and of other shifts that its candidates could do. */
  private aroundPlace(seed: number): void {
    const { cells } = this.journal.board.layout;
    let cell = seed;
    for (let n = 1 + (this.dice.next() % 3); n > 0; n--) {
      const place = cells.place[cell]!;
      this.journal.touchShift(cells.shift[cell]!);
      for (let out = 1 + (this.dice.next() % 2); out > 0; out--) this.takeFromPlace(place);
      cell = this.otherCellOf(cells.volunteer[this.candidateOf(place)]!);
    }
  }

  /** One of a place, and what some of its candidates do elsewhere. */
  private aroundPeople(seed: number): void {
    const { cells } = this.journal.board.layout;
    const place = cells.place[seed]!;
    this.journal.touchShift(cells.shift[seed]!);
    this.takeFromPlace(place);
    let cell = seed;
    for (let n = 1 + (this.dice.next() % 3); n > 0; n--) {
      this.takeFromVolunteer(cells.volunteer[cell]!);
      cell = this.candidateOf(place);
    }
  }

  private anyCell(): number {
    const { all } = this.journal.field;
    return all[this.dice.below(all.length)]!;
  }

  private candidateOf(place: number): number {
    const { placeAt, ofPlace } = this.journal.field;
    return ofPlace[placeAt[place]! + this.dice.below(placeAt[place + 1]! - placeAt[place]!)]!;
  }

  private otherCellOf(v: number): number {
    const { volunteerAt, ofVolunteer } = this.journal.field;
    return ofVolunteer[volunteerAt[v]! + this.dice.below(volunteerAt[v + 1]! - volunteerAt[v]!)]!;
  }

  private takeFromPlace(place: number): void {
    this.take(this.journal.board.ofPlace[place]!);
  }

  private takeFromVolunteer(v: number): void {
    this.take(this.journal.board.ofVolunteer[v]!);
  }

  private take(list: readonly number[]): void {
    if (list.length === 0) return;
    this.takeCell(list[this.dice.below(list.length)]!);
  }

  private takeCell(cell: number): void {
    if (this.journal.board.layout.cells.locked[cell] === 0) this.journal.remove(cell);
  }
}
