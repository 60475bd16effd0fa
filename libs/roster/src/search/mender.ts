import { type Random } from '@doorstep/std';
import { CLEARED } from '../flat/cells';
import { Chain } from './chain';
import { type Journal } from './journal';

/** One candidate in so many is passed over, which keeps equal rosters from coming back. */
const BLINK = 64;
const NONE = -1;

/** Fills what a ruin left open: places first, each by its cheapest candidate, then people who have time left. */
export class Mender {
  blinks = true;
  /** What the candidate that was chosen last would change. */
  private delta = 0;
  private readonly open: number[] = [];
  private chain: Chain | null = null;

  constructor(
    private readonly journal: Journal,
    private readonly dice: Random,
  ) {}

  /** Fills the shifts and people the journal names, then takes away what does not stand. */
  mend(): void {
    const { journal, open } = this;
    const { placeAt } = journal.board.layout.shifts;
    open.length = 0;
    for (const s of journal.shifts) for (let p = placeAt[s]!; p < placeAt[s + 1]!; p++) open.push(p);
    this.shuffle(open);
    for (const p of open) this.fillPlace(p);
    if (this.chain) this.pass(this.chain);
    const people = journal.volunteers;
    for (let i = 0; i < people.length; i++) while (this.occupy(people[i]!));
    for (let i = 0; i < journal.shifts.length; i++) this.heal(journal.shifts[i]!);
  }

  /** Goes by prices from now on: `worth` by cell, read at each mending. */
  goBy(worth: Float64Array): void {
    this.chain = new Chain(this.journal, this.dice, worth);
  }

  /** Fills what is still short with people from elsewhere, and their places in turn. */
  private pass(chain: Chain): void {
    const { open } = this;
    chain.begin();
    for (let i = 0; i < open.length; i++) {
      for (let from = open.length; chain.fill(open[i]!, open); from = open.length) {
        for (let k = from; k < open.length; k++) this.fillPlace(open[k]!);
      }
    }
  }

  fillPlace(place: number): void {
    const { board } = this.journal;
    const { shifts, places } = board.layout;
    const s = places.shift[place]!;
    if (shifts.wantsTwo[s] === 1 && board.cleared[s]! < 2 && !this.openPair(s)) return;
    while (board.room(place)) {
      const cell = this.cheapest(place, 0);
      if (cell === NONE || this.delta >= 0) return;
      this.journal.add(cell);
    }
  }

  /** The cheapest candidate of a place, `needs` one who is that too. */
  cheapest(place: number, needs: number): number {
    const { board, field } = this.journal;
    const { placeAt, ofPlace } = field;
    const { is } = board.layout.cells;
    let best = NONE;
    let least = Infinity;
    for (let i = placeAt[place]!; i < placeAt[place + 1]!; i++) {
      const cell = ofPlace[i]!;
      if (board.held[cell] === 1 || (is[cell]! & needs) !== needs) continue;
      if (!this.mayTry() || !board.goes(cell)) continue;
      const delta = board.deltaAdd(cell);
      if (delta >= least) continue;
      least = delta;
      best = cell;
    }
    this.delta = least;
    return best;
  }

  /** Gives a person the cell that saves most; false when none saves. */
  private occupy(v: number): boolean {
    const { board, field } = this.journal;
    const { volunteerAt, ofVolunteer } = field;
    const { place, shift } = board.layout.cells;
    let best = NONE;
    let least = 0;
    for (let i = volunteerAt[v]!; i < volunteerAt[v + 1]!; i++) {
      const cell = ofVolunteer[i]!;
      if (board.held[cell] === 1 || !board.room(place[cell]!) || !this.mayEnter(shift[cell]!)) continue;
      if (!this.mayTry() || !board.goes(cell)) continue;
      const delta = board.deltaAdd(cell);
      if (delta >= least) continue;
      least = delta;
      best = cell;
    }
    if (best !== NONE) this.journal.add(best);
    return best !== NONE;
  }

  private mayEnter(shift: number): boolean {
    const { board } = this.journal;
    return board.layout.shifts.wantsTwo[shift] === 0 || board.cleared[shift]! >= 2;
  }

  /** Brings a shift to two cleared adults at once; false and unchanged when that cannot be or does not pay. */
  private openPair(s: number): boolean {
    const { journal } = this;
    const { board } = journal;
    const mark = journal.length;
    const before = board.total;
    while (board.cleared[s]! < 2) {
      const cell = this.cheapestIn(s);
      if (cell === NONE) break;
      journal.add(cell);
    }
    if (board.cleared[s]! >= 2 && board.total < before) return true;
    journal.undo(mark);
    return false;
  }

  private cheapestIn(s: number): number {
    const { board } = this.journal;
    const { placeAt } = board.layout.shifts;
    let best = NONE;
    let least = Infinity;
    for (let p = placeAt[s]!; p < placeAt[s + 1]!; p++) {
      if (!board.room(p)) continue;
      const cell = this.cheapest(p, CLEARED);
      if (cell === NONE || this.delta >= least) continue;
      least = this.delta;
      best = cell;
    }
    return best;
  }

  /** Takes newcomers away until each has somebody beside them, and everybody where one cleared adult is left. */
  heal(s: number): void {
    const { board } = this.journal;
    while (board.newcomers[s]! * 2 > board.people[s]!) this.send(s, true);
    if (board.stands(s)) return;
    while (board.people[s]! > 0 && this.send(s, false));
  }

  private send(s: number, newcomersOnly: boolean): boolean {
    const { board } = this.journal;
    const { cells, newcomer, shifts } = board.layout;
    for (let p = shifts.placeAt[s]!; p < shifts.placeAt[s + 1]!; p++) {
      for (const cell of board.ofPlace[p]!) {
        if (cells.locked[cell] === 1 || (newcomersOnly && newcomer[cells.volunteer[cell]!] === 0)) continue;
        this.journal.remove(cell);
        return true;
      }
    }
    return false;
  }

  private mayTry(): boolean {
    return !this.blinks || this.dice.next() % BLINK !== 0;
  }

  private shuffle(list: number[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.dice.next() % (i + 1);
      const here = list[i]!;
      list[i] = list[j]!;
      list[j] = here;
    }
  }
}
