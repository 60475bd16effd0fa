import { clash } from '../flat/clashes';
import { type Layout } from '../flat/layout';

/** A stretch of a volunteer's cells, `from` to `to` in `cells.byVolunteer`, all of one week. */
type Visit = (from: number, to: number, volunteer: number) => void;

/** Which cells of one volunteer and week may come one after the other, looked up once: a bound asks it millions of times. */
export class Follows {
  private readonly may: Uint8Array;
  private readonly rowAt: Int32Array;
  private readonly position: Int32Array;

  constructor(layout: Layout) {
    const { cells } = layout;
    this.position = new Int32Array(cells.count);
    this.rowAt = new Int32Array(cells.count);
    let size = 0;
    eachWeek(layout, (from, to) => (size += (to - from) ** 2));
    this.may = new Uint8Array(size);
    let at = 0;
    eachWeek(layout, (from, to, v) => {
      for (let j = from; j < to; j++, at += to - from) this.lay(layout, v, { from, j, at });
    });
  }

  /** Whether the later cell may come after the earlier one: time, way, rest, and the day where it takes one shift only. */
  after(later: number, earlier: number): boolean {
    return this.may[this.rowAt[later]! + this.position[earlier]!] === 1;
  }

  private lay(layout: Layout, v: number, { from, j, at }: { from: number; j: number; at: number }): void {
    const { cells, shifts, perDay } = layout;
    const cell = cells.byVolunteer[j]!;
    const s = cells.shift[cell]!;
    this.position[cell] = j - from;
    this.rowAt[cell] = at;
    for (let i = from; i < j; i++) {
      const other = cells.shift[cells.byVolunteer[i]!]!;
      const sameDay = perDay[v] === 1 && shifts.day[other] === shifts.day[s];
      this.may[at + i - from] = Number(!sameDay && !clash(layout, v, other, s));
    }
  }
}

function eachWeek({ cells, shifts, problem }: Layout, visit: Visit): void {
  const { volunteerAt, byVolunteer } = cells;
  const week = (i: number): number => shifts.week[cells.shift[byVolunteer[i]!]!]!;
  for (let v = 0; v < problem.volunteers.length; v++) {
    for (let i = volunteerAt[v]!; i < volunteerAt[v + 1]!;) {
      let end = i + 1;
      while (end < volunteerAt[v + 1]! && week(end) === week(i)) end++;
      visit(i, end, v);
      i = end;
    }
  }
}
