import type { Draft, ShiftEdit } from './draft';
import { holdsPlace, type Put, type ShiftFacts, type WeekShift } from './week-model';
import type { NoteReason, Role } from './week-words';

export const CHANGE_KINDS = [
  'add',
  'change',
  'cancel',
  'lock',
  'unlock',
  'assign',
  'unassign',
  'lead',
] as const;

/** One change as the server hears it; it names the version of the shift that was seen. */
export interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly shiftId: string;
  readonly version: number;
  readonly shift?: ShiftFacts;
  readonly memberId?: string;
  readonly role?: Role;
  readonly signUpId?: string;
  readonly leads?: boolean;
  readonly note?: NoteReason;
}

export interface Published {
  readonly shiftId: string;
  readonly version: number;
  readonly note?: NoteReason;
}

/** What is sent for these changes: people leave before others come, so that no place is held twice. */
export function outgoing(draft: Draft, shifts: readonly WeekShift[]): readonly Change[] {
  return draft.flatMap((edit) =>
    changesOf(
      edit,
      shifts.find(({ id }) => id === edit.id),
    ),
  );
}

/** Which drafts are published with it, as they were seen. */
export const published = (
  draft: Draft,
  shifts: readonly WeekShift[],
  ids: readonly string[],
): readonly Published[] =>
  ids.map((shiftId) => ({
    shiftId,
    version:
      draft.find(({ id }) => id === shiftId)?.seen?.version ??
      shifts.find(({ id }) => id === shiftId)?.version ??
      0,
  }));

function changesOf(edit: ShiftEdit, shift: WeekShift | undefined): readonly Change[] {
  const of = { shiftId: edit.id, version: edit.seen?.version ?? 0 };
  if (edit.cancelled) return [{ ...of, kind: 'cancel' }];
  const people = peopleOf(edit, shift, of);
  return [
    ...people.filter(({ kind }) => kind === 'unassign'),
    ...factsChange(edit, of),
    ...lockChange(edit, of),
    ...people.filter(({ kind }) => kind !== 'unassign'),
  ];
}

type Of = Pick<Change, 'shiftId' | 'version'>;

function factsChange({ seen, facts }: ShiftEdit, of: Of): readonly Change[] {
  if (!seen) return [{ ...of, kind: 'add', shift: facts as ShiftFacts }];
  return Object.keys(facts).length === 0
    ? []
    : [{ ...of, kind: 'change', shift: { ...seen.facts, ...facts } }];
}

const lockChange = ({ locked }: ShiftEdit, of: Of): readonly Change[] =>
  locked === null ? [] : [{ ...of, kind: locked ? 'lock' : 'unlock' }];

function peopleOf(edit: ShiftEdit, shift: WeekShift | undefined, of: Of): readonly Change[] {
  const { put, off } = edit;
  const here = shift?.signUps ?? [];
  // Who gave it back meanwhile is gone already.
  const gone = off.filter((id) => here.some((one) => one.id === id && holdsPlace(one.state)));
  const placed = put.flatMap((one) => placing(one, edit, here, of));
  return [
    ...gone.map((signUpId): Change => ({ ...of, kind: 'unassign', signUpId })),
    ...steppingDown(edit, here).map((signUpId): Change => ({ ...of, kind: 'lead', signUpId, leads: false })),
    ...placed,
  ];
}

/** Somebody new is assigned; who is on it already gets another role, or the lead, or nothing when it is so already. */
function placing(one: Put, { off }: ShiftEdit, here: WeekShift['signUps'], of: Of): readonly Change[] {
  const { memberId, role, leads, note } = one;
  const assign: Change = { ...of, kind: 'assign', memberId, role, leads, ...(note === null ? {} : { note }) };
  const was = here.find(
    ({ id, state, memberId: who }) => who === memberId && holdsPlace(state) && !off.includes(id),
  );
  if (!was) return [assign];
  if (was.role !== role) return [{ ...of, kind: 'unassign', signUpId: was.id }, assign];
  return was.leads === leads ? [] : [{ ...of, kind: 'lead', signUpId: was.id, leads }];
}

/** Who leads now and is to lead no more: before that nobody else can be put down as the leader. */
function steppingDown({ put, off }: ShiftEdit, here: WeekShift['signUps']): readonly string[] {
  if (!put.some(({ leads }) => leads)) return [];
  return here
    .filter(({ id, state, leads }) => leads && holdsPlace(state) && !off.includes(id))
    .filter(({ memberId }) => !put.some((one) => one.memberId === memberId))
    .map(({ id }) => id);
}
