import { BEFORE, NEXT, POSITION, STEP } from './cells';
import { Exchange } from './exchange';
import { type Rows } from './rows';
import { Tails } from './tails';

const KINDS = { none: 0, apart: 1, within: 2, tails: 3, flip: 4 } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

/** What a move must save; less could be a sum of weights in another order. */
export const LEAST = -0.01;

/** The best of the moves tried since the last `clear`, each priced exactly. */
export class Choice {
  readonly exchange: Exchange;
  readonly tails: Tails;
  /** Nodes beside the change of the last move taken; -1 none. */
  readonly touched = new Int32Array(8);
  best = LEAST;
  private kind: Kind = KINDS.none;
  private p = 0;
  private i = 0;
  private s = 0;
  private j = 0;

  constructor(private readonly rows: Rows) {
    this.exchange = new Exchange(rows);
    this.tails = new Tails(rows);
  }

  clear(): void {
    this.best = LEAST;
    this.kind = KINDS.none;
  }

  /** Makes the best move; false when none saves anything. */
  take(): boolean {
    const { kind, p, i, s, j } = this;
    if (kind === KINDS.none) return false;
    this.noteTouched();
    if (kind === KINDS.apart) this.exchange.applyApart(p, i, s, j);
    else if (kind === KINDS.within) this.exchange.applyWithin(p, i, s, j);
    else if (kind === KINDS.tails) this.tails.apply(p, s);
    else this.exchange.applyFlip(p, s);
    return true;
  }

  /** The i tasks after p and the j after s change places, in one row or two. */
  tryFrom(same: boolean, p: number, i: number, s: number, j: number): void {
    if (same) this.tryWithin(p, i, s, j);
    else this.tryApart(p, i, s, j);
  }

  tryApart(p: number, i: number, s: number, j: number): void {
    const delta = this.exchange.apart(p, i, s, j);
    if (delta >= this.best) return;
    this.keep(KINDS.apart, delta, p, s);
    this.i = i;
    this.j = j;
  }

  private tryWithin(p: number, i: number, s: number, j: number): void {
    const { cell } = this.rows;
    const earlier = cell[(p << STEP) + POSITION]! < cell[(s << STEP) + POSITION]!;
    const delta = earlier ? this.exchange.within(p, i, s, j) : this.exchange.within(s, j, p, i);
    if (delta >= this.best) return;
    this.keep(KINDS.within, delta, earlier ? p : s, earlier ? s : p);
    this.i = earlier ? i : j;
    this.j = earlier ? j : i;
  }

  tryTails(p: number, s: number): void {
    const delta = this.tails.swap(p, s);
    if (delta < this.best) this.keep(KINDS.tails, delta, p, s);
  }

  tryFlip(y: number, u: number): void {
    const delta = this.exchange.flip(y, u);
    if (delta < this.best) this.keep(KINDS.flip, delta, y, u);
  }

  private keep(kind: Kind, delta: number, p: number, s: number): void {
    this.best = delta;
    this.kind = kind;
    this.p = p;
    this.s = s;
    this.i = 0;
    this.j = 0;
  }

  private noteTouched(): void {
    const { touched, p, s } = this;
    const { cell } = this.rows;
    if (this.kind === KINDS.flip) {
      touched[0] = cell[(p << STEP) + BEFORE]!;
      touched[1] = p;
      touched[2] = s;
      touched[3] = cell[(s << STEP) + NEXT]!;
      touched.fill(-1, 4);
      return;
    }
    this.noteSpan(0, p, this.i);
    this.noteSpan(4, s, this.j);
  }

  /** The four tasks around the ends of a span. */
  private noteSpan(at: number, p: number, i: number): void {
    const { touched } = this;
    const { cell } = this.rows;
    touched[at] = p;
    touched[at + 1] = cell[(p << STEP) + NEXT]!;
    let last = p;
    for (let k = 0; k < i; k++) last = cell[(last << STEP) + NEXT]!;
    touched[at + 2] = last;
    const { tasks } = this.rows.form;
    touched[at + 3] = last >= tasks && last !== p ? -1 : cell[(last << STEP) + NEXT]!;
  }
}
