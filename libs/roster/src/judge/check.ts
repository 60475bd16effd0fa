import { type Id } from '@doorstep/std';
import { type Assignment, type Problem, type Rule, type Shift, type Volunteer } from '../model';
import { type Cost } from '../points';
import { priceOf } from './price';
import { type Case, caseOf, type Seat } from './case';
import { hoursIn } from './hours';

/** A rule that a roster breaks: whom and what it concerns, and, where it is about a number, by how much. */
export interface Violation {
  readonly rule: Rule;
  readonly volunteer?: Id;
  readonly shift?: Id;
  /** The other shift, where two do not go together. */
  readonly other?: Id;
}

export interface Verdict {
  readonly violations: readonly Violation[];
  /** What the roster costs, whether it is allowed or not. */
  readonly cost: Cost;
}

/**
 * An independent judge: reads the problem and the roster, and nothing that the search has computed. It shares no code
 * with it but the words of the model and the points.
 */
export function check(problem: Problem, assignments: readonly Assignment[]): Verdict {
  const { seats, strangers } = caseOf(problem, assignments);
  const file: Case = { problem, seats };
  return { violations: violationsIn(file, strangers), cost: priceOf(file) };
}

/** The violations alone: counting the cost takes most of the time where many small rosters are asked about. */
export function violationsOf(problem: Problem, assignments: readonly Assignment[]): readonly Violation[] {
  const { seats, strangers } = caseOf(problem, assignments);
  return violationsIn({ problem, seats }, strangers);
}

function violationsIn(file: Case, strangers: readonly Assignment[]): readonly Violation[] {
  const { problem, seats } = file;
  return [
    ...strangers.map(({ volunteer, shift }) => ({ rule: 'NO_SUCH_CELL' as const, volunteer, shift })),
    ...seats.flatMap((seat) => seatFaults(problem, seat)),
    ...problem.volunteers.flatMap((volunteer) => personFaults(file, volunteer)),
    ...problem.shifts.flatMap((shift) => shiftFaults(file, shift)),
    ...lockFaults(file),
    ...apartFaults(file),
  ];
}

function seatFaults(problem: Problem, { volunteer, shift, role }: Seat): readonly Violation[] {
  const { from, to } = shift.window;
  const at = { volunteer: volunteer.id, shift: shift.id };
  const faults: Violation[] = [];
  if (!volunteer.hubs.includes(shift.hub)) faults.push({ rule: 'OTHER_HUB', ...at });
  if (!holds(volunteer, role, shift)) faults.push({ rule: 'NOT_CLEARED', ...at });
  // Every quarter of an hour, and so every moment: windows may touch each other.
  let open = from as number;
  for (let round = 0; round <= volunteer.free.length; round++) {
    for (const window of volunteer.free) if (window.from <= open && window.to > open) open = window.to;
  }
  if (open < to) faults.push({ rule: 'NOT_FREE', ...at });
  if (problem.locks.some((l) => l.volunteer === at.volunteer && l.shift === at.shift && l.role === null)) {
    faults.push({ rule: 'KEPT_OUT', ...at });
  }
  return faults;
}

/** Whether a single clearance for the role covers the shift. */
export const holds = (volunteer: Volunteer, role: string | null, { window }: Shift): boolean =>
  volunteer.clearances.some((c) => c.role === role && c.from <= window.from && c.until >= window.to);

function personFaults({ problem, seats }: Case, volunteer: Volunteer): readonly Violation[] {
  const mine = seats.filter((seat) => seat.volunteer === volunteer);
  if (mine.length === 0) return [];
  const faults: Violation[] = [];
  mine.forEach((a, i) =>
    mine.slice(i + 1).forEach((b) => {
      const rule = pairFault(problem, volunteer, a.shift, b.shift);
      if (rule) faults.push({ rule, volunteer: volunteer.id, shift: a.shift.id, other: b.shift.id });
    }),
  );
  const limit = (rule: Rule, over: boolean) => {
    if (over) faults.push({ rule, volunteer: volunteer.id });
  };
  for (const day of new Set(mine.map(({ shift }) => shift.day))) {
    limit('DAY_FULL', mine.filter(({ shift }) => shift.day === day).length > volunteer.shiftsPerDay);
  }
  for (const week of new Set(mine.map(({ shift }) => shift.week))) {
    limit('WEEK_CAP', hoursIn(mine.filter(({ shift }) => shift.week === week)) * 3600 > volunteer.weekCap);
  }
  limit('CAP', hoursIn(mine) * 3600 > volunteer.cap);
  return faults;
}

function pairFault(problem: Problem, volunteer: Volunteer, a: Shift, b: Shift): Rule | null {
  if (a.id === b.id) return 'TWICE';
  const [early, late] = a.window.from <= b.window.from ? [a, b] : [b, a];
  const pause = (late.window.from - early.window.to) / 1000;
  const way = early.hub === late.hub ? 0 : (problem.travel?.(early.hub, late.hub) ?? 0);
  if (pause < 0 || pause < way) return 'TWO_PLACES';
  return early.day !== late.day && pause < volunteer.rest ? 'REST' : null;
}

function shiftFaults({ seats }: Case, shift: Shift): readonly Violation[] {
  const here = seats.filter((seat) => seat.shift === shift);
  if (here.length === 0) return [];
  const faults: Violation[] = [];
  for (const role of new Set(here.map((seat) => seat.role))) {
    const most = shift.places
      .filter((place) => place.role === role)
      .reduce((sum, { least, most }) => sum + Math.max(least, most), 0);
    if (here.filter((seat) => seat.role === role).length > most) {
      faults.push({ rule: 'OVER_MOST', shift: shift.id });
    }
  }
  const newcomers = here.filter(({ volunteer }) => volunteer.newcomer).length;
  if (newcomers > here.length - newcomers) faults.push({ rule: 'NEWCOMER_ALONE', shift: shift.id });
  const cleared = here.filter(({ volunteer }) => holds(volunteer, shift.twoCleared, shift)).length;
  if (shift.twoCleared !== null && cleared < 2) faults.push({ rule: 'ONE_CLEARED', shift: shift.id });
  return faults;
}

function lockFaults({ problem, seats }: Case): readonly Violation[] {
  return problem.locks
    .filter(({ role }) => role !== null)
    .filter(
      (l) =>
        !seats.some((s) => s.volunteer.id === l.volunteer && s.shift.id === l.shift && s.role === l.role),
    )
    .map(({ volunteer, shift }) => ({ rule: 'LOCK_LOST', volunteer, shift }));
}

function apartFaults({ problem, seats }: Case): readonly Violation[] {
  return problem.apart
    .filter(([a, b]) => a !== b)
    .flatMap(([a, b]) => {
      const theirs = seats.filter(({ volunteer }) => volunteer.id === b);
      return seats
        .filter(({ volunteer }) => volunteer.id === a)
        .flatMap((mine) =>
          theirs
            .filter((other) => sameTimeAndHub(mine.shift, other.shift))
            .map((other) => ({
              rule: 'APART' as const,
              volunteer: a,
              shift: mine.shift.id,
              other: other.shift.id,
            })),
        );
    });
}

const sameTimeAndHub = (a: Shift, b: Shift): boolean =>
  a.hub === b.hub && Math.max(a.window.from, b.window.from) < Math.min(a.window.to, b.window.to);
