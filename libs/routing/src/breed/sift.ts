import { BEFORE, NEXT, PLACE, POSITION, ROW, STEP } from './cells';
import { type Choice } from './choice';
import { type Form } from './form';
import { type Rows } from './rows';

/** Without symmetric ways, turning around is priced arc by arc; only this far. */
const SHORT_FLIP = 10;

/** The quick look at all moves that would put one task right after another, in rows that pay alike. */
export class Sift {
  private readonly form: Form;

  constructor(
    private readonly rows: Rows,
    private readonly choice: Choice,
  ) {
    this.form = rows.form;
  }

  /**
   * Each move is looked at by the ways it changes first, and exactly only if those, with everything the rows pay
   * beyond their ways, could save more than the best so far. One function, because the ways are shared: split up it
   * ran at half the speed.
   */
  // eslint-disable-next-line complexity
  look(v: number, u: number): void {
    const { cell, count, soft } = this.rows;
    const { form } = this;
    const n = form.size;
    const cu = u << STEP;
    const cv = v << STEP;
    const r = cell[cu + ROW]!;
    const w = cell[cv + ROW]!;
    const F = form.tariffs[form.tariffOf[r]!]!.bound;
    const p = cell[cu + BEFORE]!;
    const y = cell[cv + NEXT]!;
    const cp = p << STEP;
    const cy = y << STEP;
    const fp = cell[cp + PLACE]! * n;
    const fu = u * n;
    const fv = v * n;
    const my = cell[cy + PLACE]!;
    const fy = my * n;
    const same = r === w;
    const slack = same ? soft[r]! : soft[r]! + soft[w]!;
    const base = F[fv + u]! - F[fp + u]! - F[fv + my]!;
    let limit = slack + this.choice.best;
    if (base >= limit) return;
    const here = cell[cu + POSITION]!;
    const there = cell[cv + POSITION]!;
    const onward = count[r]! - here + 1;
    const beyond = count[w]! - there;
    const x = cell[cu + NEXT]!;
    const cx = x << STEP;
    const mx = cell[cx + PLACE]!;
    const fx = mx * n;
    const xx = cell[cx + NEXT]!;
    const mxx = cell[(xx << STEP) + PLACE]!;
    const yy = cell[cy + NEXT]!;
    const myy = cell[(yy << STEP) + PLACE]!;
    const o = cell[cv + BEFORE]!;
    const co = o << STEP;
    const fo = cell[co + PLACE]! * n;
    const oo = cell[co + BEFORE]!;
    const foo = cell[(oo << STEP) + PLACE]! * n;
    const pp = cell[cp + BEFORE]!;
    const fpp = cell[(pp << STEP) + PLACE]! * n;
    const mp = cell[cp + PLACE]!;
    const mo = cell[co + PLACE]!;
    // How many tasks from u on may go; how many after v may come back; the same backwards from v and before u.
    let i3 = onward < 3 ? onward : 3;
    let j2 = beyond < 2 ? beyond : 2;
    let k3 = there < 3 ? there : 3;
    let l2 = here - 1 < 2 ? here - 1 : 2;
    let bonus = 0;
    let bonusBack = 0;
    if (same) {
      if (there > here) {
        if (i3 > there - here) i3 = there - here;
        if (k3 > there - here) k3 = there - here;
      } else {
        const room = here - there - 2;
        if (j2 > room) j2 = room;
        if (l2 > room) l2 = room;
      }
    } else {
      if (onward + here - 1 <= 3) bonus = this.bonusOf(r);
      if (beyond + there <= 3) bonusBack = this.bonusOf(w);
    }
    limit += bonus;
    // One, two or three tasks from u on go after v; or change places with one or two after v.
    let d = base - F[fu + mx]!;
    if (d + F[fp + mx]! + F[fu + my]! < limit) this.choice.tryFrom(same, p, 1, v, 0);
    if (j2 >= 1) {
      const e = d - F[fy + myy]! + F[fp + my]!;
      if (e + F[fy + mx]! + F[fu + myy]! < limit) this.choice.tryFrom(same, p, 1, v, 1);
      if (j2 >= 2) {
        const fyy = myy * n;
        const myyy = cell[(cell[(yy << STEP) + NEXT]! << STEP) + PLACE]!;
        if (d - F[fyy + myyy]! + F[fp + my]! + F[fyy + mx]! + F[fu + myyy]! < limit)
          this.choice.tryFrom(same, p, 1, v, 2);
      }
    }
    if (i3 >= 2) {
      d = base - F[fx + mxx]!;
      if (d + F[fp + mxx]! + F[fx + my]! < limit) this.choice.tryFrom(same, p, 2, v, 0);
      if (j2 >= 1) {
        const e = d + F[fp + my]!;
        if (e - F[fy + myy]! + F[fy + mxx]! + F[fx + myy]! < limit) this.choice.tryFrom(same, p, 2, v, 1);
      }
      if (j2 >= 2) {
        const fyy = myy * n;
        const myyy = cell[(cell[(yy << STEP) + NEXT]! << STEP) + PLACE]!;
        if (d + F[fp + my]! - F[fyy + myyy]! + F[fyy + mxx]! + F[fx + myyy]! < limit)
          this.choice.tryFrom(same, p, 2, v, 2);
      }
      if (i3 >= 3) {
        const fxx = mxx * n;
        const mxxx = cell[(cell[(xx << STEP) + NEXT]! << STEP) + PLACE]!;
        if (base - F[fxx + mxxx]! + F[fp + mxxx]! + F[fxx + my]! < limit)
          this.choice.tryFrom(same, p, 3, v, 0);
      }
    }
    limit = slack + this.choice.best + bonusBack;
    // The same backwards: tasks up to v go before u; or change places with one or two before u.
    d = base - F[fo + v]!;
    if (d + F[fo + my]! + F[fp + v]! < limit) this.choice.tryFrom(same, o, 1, p, 0);
    if (l2 >= 1) {
      const e = d - F[fpp + mp]! + F[fp + my]!;
      if (e + F[fo + mp]! + F[fpp + v]! < limit) this.choice.tryFrom(same, o, 1, pp, 1);
      if (l2 >= 2) {
        const ppp = cell[(pp << STEP) + BEFORE]!;
        const fppp = cell[(ppp << STEP) + PLACE]! * n;
        const mpp = cell[(pp << STEP) + PLACE]!;
        if (d - F[fppp + mpp]! + F[fp + my]! + F[fo + mpp]! + F[fppp + v]! < limit)
          this.choice.tryFrom(same, o, 1, ppp, 2);
      }
    }
    if (k3 >= 2) {
      d = base - F[foo + mo]!;
      if (d + F[foo + my]! + F[fp + mo]! < limit) this.choice.tryFrom(same, oo, 2, p, 0);
      if (l2 >= 1) {
        if (d + F[fp + my]! - F[fpp + mp]! + F[foo + mp]! + F[fpp + mo]! < limit)
          this.choice.tryFrom(same, oo, 2, pp, 1);
      }
      if (l2 >= 2) {
        const ppp = cell[(pp << STEP) + BEFORE]!;
        const fppp = cell[(ppp << STEP) + PLACE]! * n;
        const mpp = cell[(pp << STEP) + PLACE]!;
        if (d + F[fp + my]! - F[fppp + mpp]! + F[foo + mpp]! + F[fppp + mo]! < limit)
          this.choice.tryFrom(same, oo, 2, ppp, 2);
      }
      if (k3 >= 3) {
        const ooo = cell[(oo << STEP) + BEFORE]!;
        const fooo = cell[(ooo << STEP) + PLACE]! * n;
        const moo = cell[(oo << STEP) + PLACE]!;
        if (base - F[fooo + moo]! + F[fooo + my]! + F[fp + moo]! < limit)
          this.choice.tryFrom(same, ooo, 3, p, 0);
      }
    }
    if (same) this.siftTurn(v, u, base);
    else this.siftTails(v, u, base + slack * 0 + F[fp + my]!, slack);
  }

  private siftTurn(v: number, u: number, base: number): void {
    const { cell, soft } = this.rows;
    const { form } = this;
    const length = cell[(u << STEP) + POSITION]! - cell[(v << STEP) + POSITION]!;
    if (length < 2) return;
    const { bound, symmetric } = form.tariffs[form.tariffOf[cell[(u << STEP) + ROW]!]!]!;
    const y = cell[(v << STEP) + NEXT]!;
    if (!symmetric) {
      if (length <= SHORT_FLIP) this.choice.tryFlip(y, u);
      return;
    }
    const mx = cell[(cell[(u << STEP) + NEXT]! << STEP) + PLACE]!;
    const n = form.size;
    const p = cell[(u << STEP) + BEFORE]!;
    const ahead = bound[cell[(p << STEP) + PLACE]! * n + u]!;
    const delta = base + ahead + bound[y * n + mx]! - bound[u * n + mx]!;
    if (delta < this.choice.best + soft[cell[(u << STEP) + ROW]!]!) this.choice.tryFlip(y, u);
  }

  private siftTails(v: number, u: number, delta: number, slack: number): void {
    const { cell } = this.rows;
    const { form } = this;
    const r = cell[(u << STEP) + ROW]!;
    const w = cell[(v << STEP) + ROW]!;
    const p = cell[(u << STEP) + BEFORE]!;
    const y = cell[(v << STEP) + NEXT]!;
    let bound = delta - slack;
    if (p >= form.tasks && y >= form.tasks) bound -= this.bonusOf(r);
    if (form.endPlace[r] !== form.endPlace[w]) bound += this.ends(r, w, p, y);
    if (bound < this.choice.best) this.choice.tryTails(p, v);
  }

  /** What the ways home change when tails go to rows that end elsewhere. */
  private ends(r: number, w: number, p: number, y: number): number {
    const { cell } = this.rows;
    const { form } = this;
    const { bound } = form.tariffs[form.tariffOf[r]!]!;
    const n = form.size;
    const a = form.endPlace[r]!;
    const b = form.endPlace[w]!;
    const lastBefore = (row: number): number => cell[((form.tasks + form.rows + row) << STEP) + BEFORE]!;
    const mine = lastBefore(r) * n;
    const other = y >= form.tasks ? cell[(p << STEP) + PLACE]! * n : lastBefore(w) * n;
    return bound[mine + b]! - bound[mine + a]! + bound[other + a]! - bound[other + b]!;
  }

  /** What emptying a short row could save beyond its ways. */
  private bonusOf(r: number): number {
    const { form } = this;
    const { bound } = form.tariffs[form.tariffOf[r]!]!;
    const head = form.heads[this.rows.head[r]!]!;
    return form.fixed[r]! + head.bound + bound[head.place * form.size + form.endPlace[r]!]!;
  }
}
