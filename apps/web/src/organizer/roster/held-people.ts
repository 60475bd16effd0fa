import {
  faultsOf,
  type Assignment,
  type Lock,
  type Problem,
  type Shift,
  type Volunteer,
} from '@doorstep/roster';
import { seconds } from '@doorstep/std';
import type { RosterNote } from './roster-model';
import { withTravel } from './with-travel';

/**
 * The problem with people who are in already as locks. Somebody who said yes outside their hours or beyond their caps said
 * so for this shift: their hours and caps are widened for it. Who may not come any more (a clearance ran out) is no lock,
 * and is told.
 */
export function withHeld(
  problem: Problem,
  held: readonly Assignment[],
): { readonly problem: Problem; readonly notes: readonly RosterNote[] } {
  const widened: Problem = {
    ...problem,
    volunteers: problem.volunteers.map((one) => widen(one, problem, held)),
  };
  const people = new Set(widened.volunteers.map(({ id }) => id));
  const notes: RosterNote[] = [];
  let locks: readonly Lock[] = held.filter(({ volunteer }) => people.has(volunteer));
  for (let round = 0; round <= held.length; round++) {
    const faults = faultsOf({ ...withTravel(widened), locks });
    const [fault] = faults;
    if (!fault) break;
    const bad = locks.filter(
      (lock) =>
        (fault.id === undefined || lock.volunteer === fault.id) &&
        (fault.shift === undefined || lock.shift === fault.shift),
    );
    if (bad.length === 0) break;
    for (const { volunteer, shift } of bad) {
      const code = fault.rule === 'NOT_CLEARED' ? 'NOT_CLEARED_ANY_MORE' : 'LOCK_DROPPED';
      notes.push({ code, memberId: volunteer, shiftId: shift, handle: null });
    }
    locks = locks.filter((lock) => !bad.includes(lock));
  }
  return { problem: { ...widened, locks }, notes };
}

function widen(person: Volunteer, { shifts }: Problem, held: readonly Assignment[]): Volunteer {
  const mine = shifts.filter(({ id }) =>
    held.some(({ volunteer, shift }) => volunteer === person.id && shift === id),
  );
  if (mine.length === 0) return person;
  const hoursOf = (some: readonly Shift[]): number =>
    some.reduce((sum, { window }) => sum + Math.ceil((window.to - window.from) / 900_000) * 900, 0);
  const most = (key: (shift: Shift) => string, of: (some: readonly Shift[]) => number): number =>
    Math.max(...[...new Set(mine.map(key))].map((name) => of(mine.filter((one) => key(one) === name))));
  const restHeld = shortestRest(mine);
  return {
    ...person,
    free: [...person.free, ...mine.map(({ window }) => window)],
    weekCap: seconds(
      Math.max(
        person.weekCap,
        most(({ week }) => week, hoursOf),
      ),
    ),
    cap: seconds(Math.max(person.cap, hoursOf(mine))),
    shiftsPerDay: Math.max(
      person.shiftsPerDay,
      most(
        ({ day: on }) => on,
        (some) => some.length,
      ),
    ),
    rest: seconds(Math.min(person.rest, restHeld)),
  };
}

/** Between the last shift of a day and the first of another, in seconds. */
function shortestRest(mine: readonly Shift[]): number {
  const sorted = [...mine].sort((a, b) => a.window.from - b.window.from);
  return sorted.slice(1).reduce((least, shift, i) => {
    const before = sorted[i]!;
    if (before.day === shift.day) return least;
    return Math.min(least, Math.max(0, (shift.window.from - before.window.to) / 1000));
  }, Infinity);
}
