import { type Random } from '@doorstep/std';
import { type Form } from './form';
import { type Individual } from './individual';
import { type Neighbors } from './neighbors';
import { type Rows } from './rows';

/**
 * Selective route exchange (Nagata & Braysy 2009): some neighboring rows of one parent give way to the rows of the
 * other that cover most of the same tasks. Of the two ways to settle doubles the cheaper child is kept; tasks in
 * neither are left out, for the education to place.
 */
export class Crossing {
  private readonly form: Form;
  /** By task: 1 in the rows that go, 2 in the rows that come, 3 both. */
  private readonly side: Uint8Array;
  private readonly scratch: Int32Array;
  private readonly rowOfTask: Int32Array;

  constructor(
    private readonly rows: Rows,
    private readonly neighbors: Neighbors,
    private readonly dice: Random,
  ) {
    this.form = rows.form;
    this.side = new Uint8Array(this.form.tasks);
    this.scratch = new Int32Array(this.form.tasks);
    this.rowOfTask = new Int32Array(this.form.tasks);
  }

  /** Writes the child into the rows. */
  cross(mother: Individual, father: Individual): void {
    const most = Math.min(mother.ends.length, father.ends.length);
    const wanted = 1 + this.dice.below(Math.max(1, most - 1));
    const going = this.group(mother, wanted);
    this.side.fill(0);
    for (const k of going) each(mother, k, (task) => (this.side[task]! |= 1));
    const coming = this.counterparts(father, wanted);
    for (const k of coming) each(father, k, (task) => (this.side[task]! |= 2));
    this.write(mother, going, father, coming, true);
    const first = this.rows.total;
    this.write(mother, going, father, coming, false);
    if (first < this.rows.total) this.write(mother, going, father, coming, true);
  }

  /** Rows of the mother around a random task. */
  private group(mother: Individual, wanted: number): Set<number> {
    const { rowOfTask, dice, neighbors } = this;
    rowOfTask.fill(-1);
    for (let k = 0; k < mother.ends.length; k++) each(mother, k, (task) => (rowOfTask[task] = k));
    const seed = mother.tasks[dice.below(mother.tasks.length)]!;
    const found = new Set([rowOfTask[seed]!]);
    for (let k = seed * neighbors.most; k < (seed + 1) * neighbors.most && found.size < wanted; k++) {
      for (const list of [neighbors.before, neighbors.after]) {
        const row = rowOfTask[list[k]!]!;
        if (row >= 0 && found.size < wanted) found.add(row);
      }
    }
    return found;
  }

  /** Rows of the father with most tasks of those that go. */
  private counterparts(father: Individual, wanted: number): number[] {
    const shared = Array.from(father.ends, (_, k) => {
      let count = 0;
      each(father, k, (task) => (count += this.side[task]! & 1));
      return { k, count };
    });
    shared.sort((a, b) => b.count - a.count || a.k - b.k);
    return shared
      .slice(0, wanted)
      .filter(({ count }) => count > 0)
      .map(({ k }) => k);
  }

  /** `lean`: doubles stay where they are in the mother; else they come with the father's rows. */
  private write(
    mother: Individual,
    going: Set<number>,
    father: Individual,
    coming: readonly number[],
    lean: boolean,
  ): void {
    const { rows, scratch, side } = this;
    rows.clear();
    for (let k = 0; k < mother.ends.length; k++) {
      if (going.has(k)) continue;
      let n = 0;
      each(mother, k, (task) => {
        if (lean || side[task] === 0) scratch[n++] = task;
      });
      if (n > 0) rows.write(mother.vehicles[k]!, mother.heads[k]!, scratch, n);
    }
    for (const k of coming) {
      let n = 0;
      each(father, k, (task) => {
        if (!lean || side[task] === 3) scratch[n++] = task;
      });
      const r = this.freeRow(father.vehicles[k]!);
      if (n > 0 && r >= 0) rows.write(r, father.heads[k]!, scratch, n);
    }
  }

  private freeRow(wanted: number): number {
    const { count, empty } = this.rows;
    return count[wanted] === 0 ? wanted : empty[this.form.typeOf[wanted]!]!;
  }
}

function each({ tasks, ends }: Individual, k: number, visit: (task: number) => void): void {
  for (let at = k === 0 ? 0 : ends[k - 1]!; at < ends[k]!; at++) visit(tasks[at]!);
}
