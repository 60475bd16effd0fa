import { type Random } from '@doorstep/std';
import { apartness, type Individual } from './individual';
import { type Weights } from './weights';

export interface CrowdSize {
  /** Individuals a subpopulation is cut down to, and how many more it may grow before. */
  readonly least: number;
  readonly generation: number;
}

const ELITE = 4;
const CLOSE = 5;

/**
 * A feasible and an infeasible subpopulation. Who stays and who breeds is ranked by points and by how different they
 * are from their nearest (biased fitness; Vidal et al. 2012, 2013).
 */
export class Crowd {
  private readonly feasible: Group;
  private readonly infeasible: Group;

  constructor(
    size: CrowdSize,
    private readonly weights: Weights,
  ) {
    this.feasible = new Group(size);
    this.infeasible = new Group(size);
  }

  get count(): number {
    return this.feasible.members.length + this.infeasible.members.length;
  }

  clear(): void {
    this.feasible.members.length = 0;
    this.infeasible.members.length = 0;
  }

  /** The best of the feasible. */
  bestOnes(count: number): Individual[] {
    return this.feasible.members.slice(0, count);
  }

  add(one: Individual): void {
    (one.feasible ? this.feasible : this.infeasible).add(one);
  }

  /** Prices the infeasible anew after the weights have changed. */
  reprice(): void {
    for (const one of this.infeasible.members) one.penalized = this.weights.ofPlan(one);
    this.infeasible.rank();
  }

  /** Two different parents, if there are two; each the better of two drawn. */
  parents(dice: Random): [Individual, Individual] {
    const one = this.draw(dice);
    let other = this.draw(dice);
    for (let again = 0; again < 10 && other === one; again++) other = this.draw(dice);
    return [one, other];
  }

  private draw(dice: Random): Individual {
    const one = this.at(dice.below(this.count));
    const other = this.at(dice.below(this.count));
    return other.rank < one.rank ? other : one;
  }

  private at(k: number): Individual {
    const { members } = this.feasible;
    return k < members.length ? members[k]! : this.infeasible.members[k - members.length]!;
  }
}

class Group {
  readonly members: Individual[] = [];
  /** How different two are, by the slots they hold: `slot * slots + slot`. */
  private readonly distance: Float64Array;
  private readonly slots: number;
  private readonly free: number[];

  constructor(private readonly size: CrowdSize) {
    this.slots = size.least + size.generation + 1;
    this.distance = new Float64Array(this.slots * this.slots);
    this.free = Array.from({ length: this.slots }, (_, k) => k);
  }

  add(one: Individual): void {
    if (this.members.length === 0) this.reset();
    one.slot = this.free.pop()!;
    for (const other of this.members) {
      const distance = apartness(one, other);
      this.distance[one.slot * this.slots + other.slot] = distance;
      this.distance[other.slot * this.slots + one.slot] = distance;
    }
    this.members.push(one);
    this.rank();
    if (this.members.length >= this.slots) this.cut();
  }

  rank(): void {
    const { members } = this;
    members.sort((a, b) => a.penalized - b.penalized);
    const { length } = members;
    members.forEach((one, k) => {
      one.place = k;
      one.diversity = this.diversityOf(one);
    });
    const order = members.toSorted((a, b) => b.diversity - a.diversity || a.place - b.place);
    const weight = length > ELITE ? 1 - ELITE / length : 0;
    const steps = Math.max(1, length - 1);
    order.forEach((one, k) => (one.rank = (one.place + weight * k) / steps));
  }

  private reset(): void {
    this.free.length = 0;
    for (let slot = 0; slot < this.slots; slot++) this.free.push(slot);
  }

  /** Mean distance of the nearest. */
  private diversityOf(one: Individual): number {
    const { distance, nearest } = this;
    nearest.fill(2);
    for (const other of this.members) {
      if (other === one) continue;
      let d = distance[one.slot * this.slots + other.slot]!;
      for (let k = 0; k < CLOSE && d < 2; k++) {
        const kept = nearest[k]!;
        if (d >= kept) continue;
        nearest[k] = d;
        d = kept;
      }
    }
    const count = Math.min(CLOSE, this.members.length - 1);
    let sum = 0;
    for (let k = 0; k < count; k++) sum += nearest[k]!;
    one.twin = count > 0 && nearest[0] === 0;
    return count > 0 ? sum / count : 0;
  }

  private readonly nearest = new Float64Array(CLOSE);

  /** Takes away twins first, then the worst by rank; never the best. */
  private cut(): void {
    const { members } = this;
    while (members.length > this.size.least) {
      let worst = members[1]!;
      for (let k = 2; k < members.length; k++) {
        const one = members[k]!;
        if (one.twin === worst.twin ? one.rank > worst.rank : one.twin) worst = one;
      }
      members.splice(members.indexOf(worst), 1);
      this.free.push(worst.slot);
      this.rank();
    }
  }
}
