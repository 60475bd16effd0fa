import { type Board } from './board';
import { type Standing } from './explain';
import { type Table } from './table';

/** A standing that is brought up to date. */
interface Kept {
  /** For each volunteer the rules of pairs in the way: these never change. */
  readonly pairs: Uint16Array;
  readonly broken: Uint16Array;
  readonly possible: boolean;
  candidates: number;
  /** The look it was last brought up to. */
  at: number;
}

/**
 * Everybody's standing towards tasks that nobody takes, beside what is given. From one look at a board to the next few
 * hands change, and only what stands beside those is asked again.
 */
export class Standings {
  private readonly kept = new Map<number, Kept>();
  private board: Board | null = null;
  /** Who had each task at the last look, -1 for nobody. */
  private holders: Int32Array;
  private looks = 0;
  /** At which look a hand, and who goes to a home, was last another one. */
  private readonly handAt: Int32Array;
  private readonly homeAt: Int32Array;

  constructor(private readonly table: Table) {
    this.holders = new Int32Array(table.tasks.length).fill(-1);
    this.handAt = new Int32Array(table.volunteers.length);
    this.homeAt = new Int32Array(table.facts.tasksOfHome.length);
  }

  /** Takes in what is given now. */
  look(board: Board): void {
    const { arcs, facts } = board.table;
    this.board = board;
    this.looks += 1;
    this.holders = this.holders.map((before, task) => {
      const arc = board.choice[task]!;
      const now = arc < 0 ? -1 : arcs.volunteer[arc]!;
      if (now === before) return now;
      if (before >= 0) this.handAt[before] = this.looks;
      if (now >= 0) this.handAt[now] = this.looks;
      const home = facts.home[task]!;
      if (home >= 0) this.homeAt[home] = this.looks;
      return now;
    });
  }

  of(task: number): Standing {
    const kept = this.kept.get(task) ?? this.first(task);
    if (kept.at < this.looks) this.bringUp(task, kept);
    const { broken, possible, candidates } = kept;
    return { task, broken, possible, candidates };
  }

  private first(task: number): Kept {
    const pairs = this.table.rules.brokenByAll(task);
    const kept = { pairs, broken: pairs.slice(), possible: pairs.includes(0), candidates: 0, at: 0 };
    this.kept.set(task, kept);
    return kept;
  }

  /** Asks again about whoever has other hands than at its last look; about everybody when the home has other faces. */
  private bringUp(task: number, kept: Kept): void {
    const { pairs, broken, at } = kept;
    const home = this.table.facts.home[task]!;
    const all = at === 0 || (home >= 0 && this.homeAt[home]! > at);
    for (let v = 0; v < pairs.length; v++) {
      if (pairs[v] !== 0 || (!all && this.handAt[v]! <= at)) continue;
      if (at > 0 && broken[v] === 0) kept.candidates -= 1;
      broken[v] = this.against(v, task);
      if (broken[v] === 0) kept.candidates += 1;
    }
    kept.at = this.looks;
  }

  private against(volunteer: number, task: number): number {
    const { rules } = this.table;
    const [from, to] = [rules.hours.first(volunteer, task), rules.hours.last(volunteer, task)];
    return this.board!.against({ volunteer, task, from, to, fresh: rules.isNew(volunteer, task) });
  }
}
