import { type Shift, type Volunteer } from '../model';
import { type Cost, PARTS, type Part, POINTS } from '../points';
import { type Case, type Seat } from './case';
import { hoursIn, hoursOffered } from './hours';

/** What a roster costs, part by part, counted from scratch. */
export function priceOf({ problem, seats }: Case): Cost {
  const cost = Object.fromEntries([...PARTS, 'total'].map((part) => [part, 0])) as Record<
    Part | 'total',
    number
  >;
  const charge = (part: Part, points: number): void => {
    cost[part] += points;
    cost.total += points;
  };
  for (const shift of problem.shifts)
    chargeShift(
      shift,
      seats.filter((seat) => seat.shift === shift),
      charge,
    );
  for (const volunteer of problem.volunteers) {
    const mine = seats.filter((seat) => seat.volunteer === volunteer);
    charge(
      'fairness',
      fairnessOf(volunteer, hoursIn(mine), mine.length > 0 ? hoursOffered(problem, volunteer) : 1),
    );
  }
  for (const { volunteer, shift } of seats) {
    if (shift.usual.length > 0 && !shift.usual.includes(volunteer.id)) charge('notUsual', POINTS.notUsual);
    charge('preferences', wishesOf(volunteer, shift));
  }
  chargeCompany({ problem, seats }, charge);
  chargeChanges({ problem, seats }, charge);
  return cost;
}

type Charge = (part: Part, points: number) => void;

function chargeShift(shift: Shift, here: readonly Seat[], charge: Charge): void {
  for (const { role, least, most } of shift.places) {
    const people = here.filter((seat) => seat.role === role).length;
    const short = Math.max(0, least - people);
    charge('belowLeast', short * POINTS.belowLeast[shift.urgency]);
    charge(
      'belowMost',
      Math.max(0, Math.max(least, most) - people - short) * POINTS.belowMost[shift.urgency],
    );
  }
  const leads = here.some(({ volunteer: { clearances } }) =>
    clearances.some(
      (c) => c.role === shift.leader && c.from <= shift.window.from && c.until >= shift.window.to,
    ),
  );
  if (shift.leader !== null && !leads) charge('noLeader', POINTS.noLeader[shift.urgency]);
  const newcomers = here.filter(({ volunteer }) => volunteer.newcomer).length;
  charge('newcomers', ((newcomers * (newcomers - 1)) / 2) * POINTS.newcomersTogether);
}

/** Those who wish for company that exists, and have none of it. */
function chargeCompany({ problem, seats }: Case, charge: Charge): void {
  const known = new Set(problem.volunteers.map(({ id }) => id));
  for (const { volunteer, shift } of seats) {
    const wished = volunteer.company.filter((id) => id !== volunteer.id && known.has(id));
    const met = seats.some((other) => other.shift === shift && wished.includes(other.volunteer.id));
    if (wished.length > 0 && !met) charge('company', POINTS.withoutCompany);
  }
}

/** Each quarter of an hour by itself: the more of the offer is used already, the dearer. */
export function fairnessOf({ lately }: Volunteer, hours: number, offered: number): number {
  const before = Math.floor(lately.worked / 900);
  let points = 0;
  for (let q = 1; q <= hours * 4; q++)
    points += Math.round((POINTS.fairness * (2 * (before + q) - 1)) / (16 * offered));
  return points;
}

/** What a shift costs a volunteer's wishes. */
export function wishesOf({ prefersKinds, prefersHubs, dislikes, lately }: Volunteer, shift: Shift): number {
  let points = 0;
  if (prefersKinds.includes(shift.kind)) points += lately.wanted * POINTS.wantedLately;
  else if (prefersKinds.length > 0) points += POINTS.otherKind;
  if (prefersHubs.length > 0 && !prefersHubs.includes(shift.hub)) points += POINTS.otherHub;
  if (dislikes.includes(shift.kind)) points += POINTS.disliked * (lately.unwanted + 1);
  return points;
}

function chargeChanges({ problem, seats }: Case, charge: Charge): void {
  if (problem.inForce.length === 0) return;
  const cell = (volunteer: string, shift: string): string => JSON.stringify([volunteer, shift]);
  const people = new Set(problem.volunteers.map(({ id }) => id));
  const shifts = new Set(problem.shifts.map(({ id }) => id));
  const told = new Set(
    problem.inForce
      .filter((a) => people.has(a.volunteer) && shifts.has(a.shift))
      .map((a) => cell(a.volunteer, a.shift)),
  );
  const now = new Set(seats.map(({ volunteer, shift }) => cell(volunteer.id, shift.id)));
  charge('changes', POINTS.dropped * [...told].filter((key) => !now.has(key)).length);
  charge('changes', POINTS.added * [...now].filter((key) => !told.has(key)).length);
}
