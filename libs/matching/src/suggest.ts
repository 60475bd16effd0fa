import { type Id } from '@doorstep/std';
import { fairnessOf, reasonsOf, sumOf } from './cost';
import { type Day, type Reason, type Rule } from './model';
import { allBroken } from './rules';
import { WEIGHTS } from './weights';

/** Everybody's standing towards one task: those who can, best first, and those who cannot with every rule. */
export interface Suggestions {
  readonly can: readonly {
    readonly volunteer: Id;
    readonly cost: number;
    readonly reasons: readonly Reason[];
  }[];
  readonly cannot: readonly { readonly volunteer: Id; readonly rules: readonly Rule[] }[];
}

/** Ranks the volunteers of a day for one task, by index. Ties go by id, so the order of the input changes nothing. */
export function suggest(day: Day, taskIndex: number): Suggestions {
  const task = day.tasks[taskIndex];
  if (!task) return { can: [], cannot: [] };
  const weights = day.weights ?? WEIGHTS;
  const standing = day.volunteers.map((volunteer, v) => {
    const travel = day.travel(v, taskIndex);
    const rules = allBroken({ volunteer, task, travel, maxTravel: day.maxTravel });
    const reasons = [...reasonsOf(volunteer, task, { travel, weights }), fairnessOf(volunteer, 0, weights)];
    return { volunteer: volunteer.id, rules, reasons, cost: sumOf(reasons) };
  });
  const order = standing.sort((a, b) => a.cost - b.cost || (a.volunteer < b.volunteer ? -1 : 1));
  return {
    can: order
      .filter(({ rules }) => rules.length === 0)
      .map(({ volunteer, cost, reasons }) => ({ volunteer, cost, reasons })),
    cannot: order
      .filter(({ rules }) => rules.length > 0)
      .map(({ volunteer, rules }) => ({ volunteer, rules })),
  };
}
