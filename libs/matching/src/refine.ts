import { sumOf } from './cost';
import { type Reason } from './model';
import { strengthOf, type Strength } from './strength';
import { type Weights, WEIGHTS } from './weights';

/** Somebody's standing as it was ranked where sealed facts are not known. */
export interface Ranked {
  readonly volunteer: string;
  readonly reasons: readonly Reason[];
}

export interface Refined extends Ranked {
  readonly strength: Strength;
}

/**
 * Ranks again with what only the hub's people know: a task's wishes (the language at the door) and what suits each
 * volunteer. Same weights (a hub's own, when it has them), same tie-break as the first ranking; only the reason WISH changes.
 */
export function refine(
  ranked: readonly Ranked[],
  wishes: readonly string[],
  suits: (volunteer: string) => readonly string[],
  weights: Weights = WEIGHTS,
): readonly Refined[] {
  return ranked
    .map(({ volunteer, reasons }) => {
      const known = suits(volunteer);
      const unmet = wishes.filter((wish) => !known.includes(wish)).length;
      const all = [
        ...reasons.filter(({ code }) => code !== 'WISH'),
        { code: 'WISH' as const, value: unmet, weight: unmet * weights.unmetWish },
      ];
      return { volunteer, reasons: all, cost: sumOf(all) };
    })
    .sort((a, b) => a.cost - b.cost || (a.volunteer < b.volunteer ? -1 : 1))
    .map(({ volunteer, reasons, cost }) => ({ volunteer, reasons, strength: strengthOf(cost) }));
}
