import { type Assignment, type Lock, type Problem } from './model';
import { type Fill, fill, type FillOptions } from './search/fill';

/** What an organizer decided about a proposed roster, cell by cell. */
export interface Decisions {
  readonly accepted: readonly Assignment[];
  /** Cells that stay empty of this person. */
  readonly refused: readonly Pick<Assignment, 'volunteer' | 'shift'>[];
}

/**
 * The problem with an organizer's decisions as locks; a decision takes the place of an older lock of the same cell. Ask
 * `faultsOf` before filling: cells accepted by hand may not go together.
 */
export function withDecisions(problem: Problem, { accepted, refused }: Decisions): Problem {
  const made: readonly Lock[] = [
    ...accepted.map(({ volunteer, shift, role }) => ({ volunteer, shift, role })),
    ...refused.map(({ volunteer, shift }) => ({ volunteer, shift, role: null })),
  ];
  const key = ({ volunteer, shift }: Lock): string => JSON.stringify([volunteer, shift]);
  const decided = new Set(made.map(key));
  return { ...problem, locks: [...problem.locks.filter((lock) => !decided.has(key(lock))), ...made] };
}

/** Fills the rest around what was decided, beginning with the roster at hand. */
export const refill = (
  problem: Problem,
  roster: readonly Assignment[],
  decisions: Decisions,
  options: FillOptions,
): Fill => fill(withDecisions(problem, decisions), { ...options, start: roster });
