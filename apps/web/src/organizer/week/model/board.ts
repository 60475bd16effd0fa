import type { Draft, ShiftEdit } from './draft';
import { holdsPlace, isWaiting, type ShiftFacts, type SignedUp, type WeekShift } from './week-model';
import type { Role, ShiftState, SignUpState } from './week-words';

/** What an unsaved change does to a shift. */
export type Mark = 'none' | 'added' | 'moved' | 'changed' | 'cancelled';

export interface OnBoard {
  readonly memberId: string;
  readonly role: Role;
  readonly leads: boolean;
  /** Null: put here, not told yet. */
  readonly signUp: SignedUp | null;
  readonly state: SignUpState;
  readonly ghost: 'put' | 'off' | null;
}

/** A shift as it would be once everything unsaved was published. */
export interface BoardShift extends ShiftFacts {
  readonly id: string;
  readonly state: ShiftState;
  readonly version: number | null;
  readonly templateId: string | null;
  readonly occurrence: string | null;
  readonly mark: Mark;
  /** Everybody with a place, those to be taken off included (`ghost: 'off'`). */
  readonly people: readonly OnBoard[];
  readonly waiting: readonly SignedUp[];
  /** Sign-ups that ended: who withdrew, who did not come. */
  readonly past: readonly SignedUp[];
  /** Who has a place on the server, whatever is changed here. */
  readonly signedUp: readonly string[];
  /** What it was before it was changed here. */
  readonly was: ShiftFacts | null;
}

/** The week with its unsaved changes laid over it, by day and hour. Cancelled shifts of the server are left out. */
export function boardOf(shifts: readonly WeekShift[], draft: Draft): readonly BoardShift[] {
  const edits = new Map(draft.map((edit) => [edit.id, edit]));
  const there = shifts
    .filter(({ state }) => state !== 'cancelled')
    .map((shift) => laidOver(shift, edits.get(shift.id)));
  const known = new Set(shifts.map(({ id }) => id));
  const made = draft.filter(({ id, seen }) => seen === null && !known.has(id)).map(madeHere);
  return [...there, ...made].sort(
    (a, b) =>
      a.day.localeCompare(b.day) ||
      a.fromMinute - b.fromMinute ||
      a.kind.localeCompare(b.kind) ||
      a.id.localeCompare(b.id),
  );
}

function laidOver(shift: WeekShift, edit: ShiftEdit | undefined): BoardShift {
  const { signUps, ...rest } = shift;
  const kept = signUps.filter(({ state }) => holdsPlace(state)).map((signUp) => onBoard(signUp, edit));
  return {
    ...rest,
    ...edit?.facts,
    state: stateOf(shift, edit),
    mark: markOf(edit),
    people: withOneLeader([
      ...kept.filter(({ memberId, ghost }) => ghost !== null || !isPut(edit, memberId)),
      ...putOf(edit),
    ]),
    signedUp: kept.map(({ memberId }) => memberId),
    waiting: signUps.filter(({ state }) => isWaiting(state)),
    past: signUps.filter(({ state }) => !holdsPlace(state) && !isWaiting(state)),
    was: edit ? shift : null,
  };
}

/** Locked or unlocked here, not told yet. */
const stateOf = ({ state }: WeekShift, edit: ShiftEdit | undefined): ShiftState => {
  if (edit?.locked == null || (state !== 'published' && state !== 'locked')) return state;
  return edit.locked ? 'locked' : 'published';
};

/** A shift has one leader: whoever was made it last, here. */
function withOneLeader(people: readonly OnBoard[]): readonly OnBoard[] {
  const leader = people.findLast(({ leads, ghost }) => leads && ghost === 'put');
  return leader ? people.map((one) => ({ ...one, leads: one === leader })) : people;
}

const isPut = (edit: ShiftEdit | undefined, memberId: string): boolean =>
  edit?.put.some((one) => one.memberId === memberId) ?? false;

const onBoard = (signUp: SignedUp, edit: ShiftEdit | undefined): OnBoard => ({
  memberId: signUp.memberId,
  role: signUp.role,
  leads: signUp.leads,
  signUp,
  state: signUp.state,
  ghost: edit?.off.includes(signUp.id) ? 'off' : null,
});

const putOf = (edit: ShiftEdit | undefined): readonly OnBoard[] =>
  (edit?.put ?? []).map(({ memberId, role, leads }) => ({
    memberId,
    role,
    leads,
    signUp: null,
    state: 'confirmed',
    ghost: 'put',
  }));

function madeHere(edit: ShiftEdit): BoardShift {
  return {
    ...(edit.facts as ShiftFacts),
    id: edit.id,
    state: 'draft',
    version: null,
    templateId: null,
    occurrence: null,
    mark: 'added',
    people: putOf(edit),
    signedUp: [],
    waiting: [],
    past: [],
    was: null,
  };
}

function markOf(edit: ShiftEdit | undefined): Mark {
  if (!edit) return 'none';
  if (edit.cancelled) return 'cancelled';
  const { day, fromMinute, toMinute, siteId, kind } = edit.facts;
  const isMoved = [day, fromMinute, toMinute, siteId, kind].some((value) => value !== undefined);
  return isMoved ? 'moved' : 'changed';
}

/** Those who will be there. */
export const presentOn = (shift: Pick<BoardShift, 'people'>): readonly OnBoard[] =>
  shift.people.filter(({ ghost }) => ghost !== 'off');

/** How a shift stands: `held` of `most`, `missing` below the least. */
export interface Standing {
  readonly held: number;
  readonly least: number;
  readonly most: number;
  readonly missing: number;
  readonly tone: 'full' | 'enough' | 'short' | 'empty';
}

/** Counted place by place: three packers too many do not make a missing leader good. */
export function standingOf(shift: BoardShift): Standing {
  const present = presentOn(shift);
  const rows = shift.places.map(({ role, least, most }) => {
    const held = present.filter((one) => one.role === role).length;
    return { least, most, held, missing: Math.max(0, least - held) };
  });
  const sum = (pick: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const missing = sum((row) => row.missing);
  const [held, most] = [sum((row) => row.held), sum((row) => row.most)];
  const short = held === 0 ? 'empty' : 'short';
  return {
    held,
    least: sum((row) => row.least),
    most,
    missing,
    tone: missing > 0 ? short : held >= most ? 'full' : 'enough',
  };
}

/** Minutes that somebody is on shifts, by member. */
export function minutesByMember(board: readonly BoardShift[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const shift of board.filter(({ mark }) => mark !== 'cancelled'))
    for (const { memberId } of presentOn(shift))
      minutes.set(memberId, (minutes.get(memberId) ?? 0) + shift.toMinute - shift.fromMinute);
  return minutes;
}
