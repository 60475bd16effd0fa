import { BEFORE, POSITION, ROW, STEP } from './cells';
import { Choice } from './choice';
import { type Form } from './form';
import { type Rows } from './rows';
import { Sift } from './sift';

/** All moves that would put one task right after another, the best of which can be taken. */
export class Arc {
  readonly choice: Choice;
  private readonly sift: Sift;
  private readonly form: Form;

  constructor(private readonly rows: Rows) {
    this.form = rows.form;
    this.choice = new Choice(rows);
    this.sift = new Sift(rows, this.choice);
  }

  /** Takes the best move that puts u right after v, if it saves anything. Both are in rows. */
  improve(v: number, u: number): boolean {
    const { cell } = this.rows;
    if (cell[(u << STEP) + BEFORE] === v) return false;
    this.choice.clear();
    const r = cell[(u << STEP) + ROW]!;
    const w = cell[(v << STEP) + ROW]!;
    const { tariffOf, typeOf, picky } = this.form;
    if (tariffOf[r] !== tariffOf[w] || (picky && typeOf[r] !== typeOf[w])) this.tryAll(v, u);
    else this.sift.look(v, u);
    return this.choice.take();
  }

  /** Everything, without a quick look first: rows that pay differently. */
  private tryAll(v: number, u: number): void {
    const { cell, count } = this.rows;
    const p = cell[(u << STEP) + BEFORE]!;
    const here = cell[(u << STEP) + POSITION]!;
    const there = cell[(v << STEP) + POSITION]!;
    const onward = count[cell[(u << STEP) + ROW]!]! - here + 1;
    const beyond = count[cell[(v << STEP) + ROW]!]! - there;
    for (let i = 1; i <= 3 && i <= onward; i++) {
      const most = Math.min(2, 3 - i, beyond);
      for (let j = 0; j <= most; j++) this.choice.tryFrom(false, p, i, v, j);
    }
    let s = v;
    for (let i = 1; i <= 3 && i <= there; i++) {
      s = cell[(s << STEP) + BEFORE]!;
      this.tryBack(s, i, p, Math.min(2, 3 - i, here - 1));
    }
  }

  /** The i tasks after s go before u; or for up to `most` tasks up to p, which comes before u. */
  private tryBack(s: number, i: number, p: number, most: number): void {
    let t = p;
    for (let j = 0; j <= most; j++) {
      this.choice.tryFrom(false, s, i, t, j);
      t = this.rows.cell[(t << STEP) + BEFORE]!;
    }
  }
}
