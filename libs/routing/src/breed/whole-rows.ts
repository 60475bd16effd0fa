import { LEAST } from './choice';
import { type Form } from './form';
import { type Rows, tasksOf } from './rows';
import { type Tails } from './tails';

/** Moves of rows as a whole: another depot to load at, another vehicle. */
export class WholeRows {
  /** The rows of the last improvement. */
  readonly changed: number[] = [];
  private readonly form: Form;

  constructor(
    private readonly rows: Rows,
    private readonly tails: Tails,
  ) {
    this.form = rows.form;
  }

  /** Makes what moves it finds; false when none. No row calls at a depot for nothing afterwards. */
  improve(): boolean {
    this.changed.length = 0;
    for (let r = 0; r < this.form.rows; r++) if (this.betterHead(r)) this.changed.push(r);
    return this.changed.length > 0 || this.trade();
  }

  /** Two rows of different types change everything they do. */
  private trade(): boolean {
    const { form, rows } = this;
    if (form.types < 2) return false;
    for (let r = 0; r < form.rows; r++) {
      if (rows.count[r] === 0) continue;
      for (let w = 0; w < form.rows; w++) if (this.tradeTwo(r, w)) return true;
    }
    return false;
  }

  private tradeTwo(r: number, w: number): boolean {
    const { form, rows, tails } = this;
    const type = form.typeOf[w]!;
    if (type === form.typeOf[r] || (rows.count[w] === 0 && rows.empty[type] !== w)) return false;
    if (tails.swap(form.tasks + r, form.tasks + w) >= LEAST) return false;
    tails.apply(form.tasks + r, form.tasks + w);
    this.changed.push(r, w);
    return true;
  }

  private betterHead(r: number): boolean {
    const { form, rows } = this;
    const type = form.typeOf[r]!;
    if (rows.count[r] === 0 || form.headsAt[type + 1]! - form.headsAt[type]! < 2) return false;
    const tasks = Int32Array.from(tasksOf(rows, r));
    const was = rows.head[r]!;
    // A depot nothing comes from is not called at.
    const fetches = tasks.some((task) => form.fetched[task] === 1);
    let best = form.heads[was]!.depot >= 0 && !fetches ? Infinity : rows.raw[r]! + rows.pains[r]! + LEAST;
    let chosen = was;
    for (let h = form.headsAt[type]!; h < form.headsAt[type + 1]!; h++) {
      if (h === was || !this.fits(h, tasks, fetches)) continue;
      rows.write(r, h, tasks, tasks.length);
      const cost = rows.raw[r]! + rows.pains[r]!;
      if (cost < best) [best, chosen] = [cost, h];
    }
    rows.write(r, chosen, tasks, tasks.length);
    return chosen !== was;
  }

  private fits(h: number, tasks: Int32Array, fetches: boolean): boolean {
    const { may, tasks: count, heads } = this.form;
    const bare = heads[h]!.depot < 0;
    return bare !== fetches && tasks.every((task) => bare || may[h * count + task] === 1);
  }
}
