import { type Layout } from '../flat/layout';
import { type Assignment } from '../model';

/** Cells as people read them, by shift and then by volunteer as the problem lists them. */
export function assignmentsOf(
  { problem, cells, shifts }: Layout,
  list: readonly number[],
): readonly Assignment[] {
  return [...list]
    .sort((a, b) => cells.shift[a]! - cells.shift[b]! || cells.volunteer[a]! - cells.volunteer[b]!)
    .map((cell) => {
      const s = cells.shift[cell]!;
      const shift = problem.shifts[s]!;
      return {
        volunteer: problem.volunteers[cells.volunteer[cell]!]!.id,
        shift: shift.id,
        role: shift.places[cells.place[cell]! - shifts.placeAt[s]!]!.role,
      };
    });
}

/** The cells of a roster made elsewhere, without those that are none any more. */
export function cellsOf(layout: Layout, assignments: readonly Assignment[]): readonly number[] {
  if (assignments.length === 0) return [];
  const { cells } = layout;
  const all = assignmentsOf(layout, [...cells.shift.keys()]);
  const key = ({ volunteer, shift, role }: Assignment): string => JSON.stringify([volunteer, shift, role]);
  const order = [...cells.shift.keys()].sort(
    (a, b) => cells.shift[a]! - cells.shift[b]! || cells.volunteer[a]! - cells.volunteer[b]!,
  );
  const at = new Map(all.map((assignment, i) => [key(assignment), order[i]!]));
  return assignments.flatMap((assignment) => at.get(key(assignment)) ?? []);
}
