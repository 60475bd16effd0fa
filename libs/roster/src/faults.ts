import { type Id } from '@doorstep/std';
import { check } from './judge/check';
import { type Problem, type Rule } from './model';

export type FaultCode =
  'SAME_ID' | 'BACKWARD' | 'SAME_ROLE' | 'COUNT' | 'LOCK_UNKNOWN' | 'LOCK_TWICE' | 'LOCK_BREAKS';

/** Why a problem cannot be filled as it is written. */
export interface Fault {
  readonly code: FaultCode;
  readonly id?: Id;
  readonly shift?: Id;
  /** The rule that a lock breaks, alone or together with other locks. */
  readonly rule?: Rule;
}

/**
 * What a caller must put right first. Locks in are kept whatever they cost, so together they must break no rule: an
 * organizer who locks somebody twice into one hour, or a newcomer alone, hears of it here.
 */
export function faultsOf(problem: Problem): readonly Fault[] {
  const { volunteers, shifts } = problem;
  const faults: Fault[] = [...sameIds(volunteers), ...sameIds(shifts)];
  for (const { id, window, places } of shifts) {
    if (window.to <= window.from) faults.push({ code: 'BACKWARD', shift: id });
    if (new Set(places.map(({ role }) => role)).size < places.length)
      faults.push({ code: 'SAME_ROLE', shift: id });
    if (places.some(({ least, most }) => !isCount(least) || !isCount(most)))
      faults.push({ code: 'COUNT', shift: id });
  }
  return faults.length > 0 ? faults : lockFaults(problem);
}

const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0;

function sameIds(list: readonly { readonly id: Id }[]): readonly Fault[] {
  const seen = new Set<Id>();
  return list.flatMap(({ id }) => {
    if (seen.has(id)) return [{ code: 'SAME_ID' as const, id }];
    seen.add(id);
    return [];
  });
}

function lockFaults(problem: Problem): readonly Fault[] {
  const people = new Set(problem.volunteers.map(({ id }) => id));
  const shifts = new Set(problem.shifts.map(({ id }) => id));
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { volunteer, shift } of problem.locks) {
    const key = JSON.stringify([volunteer, shift]);
    if (seen.has(key)) faults.push({ code: 'LOCK_TWICE', id: volunteer, shift });
    else if (!people.has(volunteer) || !shifts.has(shift))
      faults.push({ code: 'LOCK_UNKNOWN', id: volunteer, shift });
    seen.add(key);
  }
  if (faults.length > 0) return faults;
  const locked = problem.locks.flatMap(({ role, ...cell }) => (role === null ? [] : [{ ...cell, role }]));
  return check(problem, locked).violations.map(({ rule, volunteer, shift }) => ({
    code: 'LOCK_BREAKS',
    rule,
    ...(volunteer ? { id: volunteer } : {}),
    ...(shift ? { shift } : {}),
  }));
}
