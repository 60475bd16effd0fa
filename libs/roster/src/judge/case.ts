import { type Assignment, type Problem, type Shift, type Volunteer } from '../model';

/** An assignment with its people and shifts looked up. */
export interface Seat {
  readonly volunteer: Volunteer;
  readonly shift: Shift;
  readonly role: string;
}

/** What the judge reads: the problem, and who sits where. */
export interface Case {
  readonly problem: Problem;
  readonly seats: readonly Seat[];
}

/** Looks everybody up; an assignment of an unknown person, shift or role is a stranger. */
export function caseOf(problem: Problem, assignments: readonly Assignment[]) {
  const people = new Map(problem.volunteers.map((volunteer) => [volunteer.id, volunteer]));
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]));
  const seats: Seat[] = [];
  const strangers: Assignment[] = [];
  for (const assignment of assignments) {
    const volunteer = people.get(assignment.volunteer);
    const shift = shifts.get(assignment.shift);
    const known = shift?.places.some(({ role }) => role === assignment.role);
    if (volunteer && shift && known) seats.push({ volunteer, shift, role: assignment.role });
    else strangers.push(assignment);
  }
  return { seats, strangers };
}
