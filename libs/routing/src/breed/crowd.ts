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
  private readonly groups: [Individual[], Individual[]] = [[], []];
  private readonly distances = new Map<Individual, Map<Individual, number>>();

  constructor(
    private readonly size: CrowdSize,
    private readonly weights: Weights,
  ) {}

  get count(): number {
    return this.groups[0].length + this.groups[1].length;
  }

  clear(): void {
    this.groups[0].length = 0;
    this.groups[1].length = 0;
    this.distances.clear();
  }

  add(one: Individual): void {
    const group = this.groups[one.feasible ? 0 : 1];
    const own = new Map<Individual, number>();
    for (const other of group) {
      const distance = apartness(one, other);
      own.set(other, distance);
      this.distances.get(other)!.set(one, distance);
    }
    this.distances.set(one, own);
    group.push(one);
    this.rank(group);
    if (group.length > this.size.least + this.size.generation) this.cut(group);
  }

  /** Prices the infeasible anew after the weights have changed. */
  reprice(): void {
    for (const one of this.groups[1]) one.penalized = this.weights.ofPlan(one);
    this.rank(this.groups[1]);
  }

  /** Two different parents, if there are two; each the better of two drawn. */
  parents(dice: Random): [Individual, Individual] {
    const one = this.draw(dice);
    let other = this.draw(dice);
    for (let again = 0; again < 10 && other === one; again++) other = this.draw(dice);
    return [one, other];
  }

  /** How different an individual is from the rest of its kind: mean distance of the nearest. */
  private diversity(one: Individual): number {
    const near = [...this.distances.get(one)!.values()].sort((a, b) => a - b).slice(0, CLOSE);
    return near.reduce((sum, n) => sum + n, 0) / Math.max(1, near.length);
  }

  private draw(dice: Random): Individual {
    const one = this.at(dice.below(this.count));
    const other = this.at(dice.below(this.count));
    return other.rank < one.rank ? other : one;
  }

  private at(k: number): Individual {
    const [feasible, infeasible] = this.groups;
    return k < feasible.length ? feasible[k]! : infeasible[k - feasible.length]!;
  }

  private rank(group: Individual[]): void {
    group.sort((a, b) => a.penalized - b.penalized);
    const { length } = group;
    const order = group
      .map((one, k) => ({ k, diversity: this.diversity(one) }))
      .sort((a, b) => b.diversity - a.diversity || a.k - b.k);
    order.forEach(({ k }, place) => {
      const share = length > 1 ? (1 - ELITE / length) * (place / (length - 1)) : 0;
      group[k]!.rank = k / Math.max(1, length - 1) + (length > ELITE ? share : 0);
    });
  }

  /** Takes away twins first, then the worst by rank; never the best. */
  private cut(group: Individual[]): void {
    while (group.length > this.size.least) {
      let worst = 1;
      let twin = this.isTwin(group[1]!);
      for (let k = 2; k < group.length; k++) {
        const too = this.isTwin(group[k]!);
        if (too === twin ? group[k]!.rank > group[worst]!.rank : too) [worst, twin] = [k, too];
      }
      this.forget(group, worst);
      this.rank(group);
    }
  }

  private isTwin(one: Individual): boolean {
    for (const distance of this.distances.get(one)!.values()) if (distance === 0) return true;
    return false;
  }

  private forget(group: Individual[], k: number): void {
    const [gone] = group.splice(k, 1);
    this.distances.delete(gone!);
    for (const other of group) this.distances.get(other)!.delete(gone!);
  }
}
