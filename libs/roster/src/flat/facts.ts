import { type Id } from '@doorstep/std';
import { type Volunteer, type Window } from '../model';
import { QUARTER } from '../points';

/** The position of each id in its list. */
export const indexOf = (list: readonly { readonly id: Id }[]): Map<Id, number> =>
  new Map(list.map(({ id }, i) => [id, i]));

/** Quarters of an hour begun. */
export const quartersOf = ({ from, to }: Window): number => Math.ceil((to - from) / QUARTER);

/** Whether one clearance for the role lasts through the window. */
export const clears = (volunteer: Volunteer, role: string, { from, to }: Window): boolean =>
  volunteer.clearances.some((c) => c.role === role && c.from <= from && to <= c.until);

/** The same moments in order, touching windows as one. */
export function merged(windows: readonly Window[]): readonly Window[] {
  const out: Window[] = [];
  for (const next of [...windows].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (!last || last.to < next.from) out.push(next);
    else if (next.to > last.to) out[out.length - 1] = { from: last.from, to: next.to };
  }
  return out;
}
