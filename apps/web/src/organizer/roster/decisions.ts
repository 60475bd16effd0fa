import type { Assignment, Comparison, Decisions } from '@doorstep/roster';
import type { ShiftChangeInput } from '../../gql/graphql';
import { isSeated, type RosterShift } from './roster-model';
import { roleOf } from './roster-question';

/** A cell that the proposal changes: somebody comes, somebody goes, or comes as something else. */
export interface CellChange {
  readonly volunteer: string;
  readonly shift: string;
  readonly before: Assignment | null;
  readonly after: Assignment | null;
}

export type Answer = 'accepted' | 'refused';
export type Answers = ReadonlyMap<string, Answer>;

export const cellKey = ({ volunteer, shift }: Pick<CellChange, 'volunteer' | 'shift'>): string =>
  `${volunteer} ${shift}`;

/** Every cell that differs, one entry each. */
export const changesOf = ({ added, dropped, inAnotherRole }: Comparison): readonly CellChange[] => [
  ...added.map((after) => ({ volunteer: after.volunteer, shift: after.shift, before: null, after })),
  ...dropped.map((before) => ({ volunteer: before.volunteer, shift: before.shift, before, after: null })),
  ...inAnotherRole.map(({ before, after }) => ({
    volunteer: after.volunteer,
    shift: after.shift,
    before,
    after,
  })),
];

/**
 * What was decided, as locks for the next filling. An accepted cell stays as proposed; a refused one stays as it was: who
 * was refused to come stays out, who was refused to go stays in.
 */
export function decisionsOf(changes: readonly CellChange[], answers: Answers): Decisions {
  const accepted: Assignment[] = [];
  const refused: Pick<Assignment, 'volunteer' | 'shift'>[] = [];
  for (const change of changes) {
    const answer = answers.get(cellKey(change));
    if (answer === undefined) continue;
    const wanted = answer === 'accepted' ? change.after : change.before;
    if (wanted) accepted.push(wanted);
    else
      refused.push({
        volunteer: change.volunteer as Assignment['volunteer'],
        shift: change.shift as Assignment['shift'],
      });
  }
  return { accepted, refused };
}

export const acceptedOf = (changes: readonly CellChange[], answers: Answers): readonly CellChange[] =>
  changes.filter((change) => answers.get(cellKey(change)) === 'accepted');

/** The roster if only what was accepted happens. */
export function rosterWith(
  before: readonly Assignment[],
  accepted: readonly CellChange[],
): readonly Assignment[] {
  const changed = new Map(accepted.map((change) => [cellKey(change), change]));
  return [
    ...before.filter((one) => !changed.has(cellKey(one))),
    ...accepted.flatMap(({ after }) => (after ? [after] : [])),
  ];
}

type Outgoing = Pick<
  ShiftChangeInput,
  'kind' | 'shiftId' | 'version' | 'memberId' | 'role' | 'signUpId' | 'note'
>;

/** What a hand-over knows besides the cells: the shifts as they were seen, and who comes only beside others. */
export interface HandOver {
  readonly shifts: readonly RosterShift[];
  readonly newcomers: ReadonlySet<string>;
  readonly note: Outgoing['note'];
}

/**
 * Accepted cells as changes of the week's contract. Those who go come first, so that their places are free; newcomers come
 * last, because the server looks at each step whether somebody experienced is there. Each names the version that was seen.
 */
export function outgoingOf(
  accepted: readonly CellChange[],
  { shifts, newcomers, note }: HandOver,
): readonly Outgoing[] {
  const byId = new Map(shifts.map((shift) => [shift.id, shift]));
  const off: Outgoing[] = [];
  const on: Outgoing[] = [];
  for (const { volunteer, shift: shiftId, before, after } of accepted) {
    const shift = byId.get(shiftId);
    if (!shift) continue;
    const { version } = shift;
    const signUp = shift.signUps.find((one) => one.member.id === volunteer && isSeated(one));
    if (before && signUp) off.push({ kind: 'unassign', shiftId, version, signUpId: signUp.id, note });
    if (after)
      on.push({
        kind: 'assign',
        shiftId,
        version,
        memberId: volunteer,
        role: roleOf(after.role) as NonNullable<Outgoing['role']>,
        note,
      });
  }
  const isNew = ({ memberId }: Outgoing): number => Number(newcomers.has(memberId ?? ''));
  return [...off, ...on.sort((a, b) => isNew(a) - isNew(b))];
}
