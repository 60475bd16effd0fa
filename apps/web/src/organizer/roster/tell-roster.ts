import {
  check,
  compare,
  explain,
  gapsOf,
  type Assignment,
  type Problem,
  type Progress,
} from '@doorstep/roster';
import { invariant } from '@doorstep/std';
import type { ToldRoster } from './roster-messages';

/** Everything the screen says of a roster. The judge looks first: what breaks a rule is never shown. */
export function tellRoster(
  problem: Problem,
  before: readonly Assignment[],
  { roster, progress }: { readonly roster: readonly Assignment[]; readonly progress: Progress },
): ToldRoster {
  const { violations, cost } = check(problem, roster);
  invariant(violations.length === 0, `a roster that keeps the rules: ${violations[0]?.rule ?? ''}`);
  return {
    roster,
    explained: explain(problem, roster),
    gaps: gapsOf(problem, roster),
    gapsBefore: gapsOf(problem, before),
    comparison: compare(problem, before, roster),
    cost,
    progress,
  };
}

/** Places of the minimum that nobody has. */
export const emptyIn = ({ shifts }: Problem, roster: readonly Assignment[]): number => {
  const held = new Map<string, number>();
  for (const { shift, role } of roster) held.set(`${shift} ${role}`, (held.get(`${shift} ${role}`) ?? 0) + 1);
  return shifts.reduce(
    (sum, { id, places }) =>
      sum +
      places.reduce((n, { role, least }) => n + Math.max(0, least - (held.get(`${id} ${role}`) ?? 0)), 0),
    0,
  );
};
