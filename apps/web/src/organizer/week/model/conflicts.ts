import { isNothing, isSame, seenOf, type Draft, type Seen, type ShiftEdit } from './draft';
import type { ShiftFacts, WeekShift } from './week-model';

export type FactField = keyof ShiftFacts;

/** One thing about a shift that two people changed: as it was, as it is now, and as it is wanted here. */
export interface Difference {
  readonly field: FactField | 'people' | 'cancelled';
  readonly was: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** A shift that changed on the server after somebody began to change it here. */
export interface Conflict {
  readonly id: string;
  /** As the server has it now; null: it is no longer in this week. */
  readonly now: WeekShift | null;
  /** What both changed: somebody has to say which. Empty: both changes fit together. */
  readonly both: readonly Difference[];
  /** What only they changed: stays as they have it. */
  readonly theirs: readonly Difference[];
}

const FIELDS = [
  'kind',
  'siteId',
  'day',
  'fromMinute',
  'toMinute',
  'places',
  'urgency',
  'approval',
  'signUpOpensAt',
] as const;

/** Where the server moved on. Nothing is decided here. */
export function conflictsOf(draft: Draft, shifts: readonly WeekShift[]): readonly Conflict[] {
  const known = new Map(shifts.map((shift) => [shift.id, shift]));
  return draft.flatMap((edit) => {
    if (!edit.seen) return [];
    const now = known.get(edit.id) ?? null;
    if (now?.version === edit.seen.version) return [];
    return [conflictOf(edit, edit.seen, now)];
  });
}

function conflictOf(edit: ShiftEdit, seen: Seen, now: WeekShift | null): Conflict {
  if (!now || now.state === 'cancelled' || now.state === 'closed') {
    const gone: Difference = { field: 'cancelled', was: false, theirs: true, mine: edit.cancelled };
    return { id: edit.id, now, both: edit.cancelled ? [] : [gone], theirs: edit.cancelled ? [gone] : [] };
  }
  const fresh = seenOf(now);
  const changed = FIELDS.filter((field) => !isSame(seen.facts[field], fresh.facts[field])).map(
    (field): Difference => ({
      field,
      was: seen.facts[field],
      theirs: fresh.facts[field],
      mine: edit.facts[field] ?? fresh.facts[field],
    }),
  );
  // Calling a shift off means all of it: whatever they changed about it is a reason to look again.
  const isMine = ({ field }: Difference): boolean => edit.cancelled || field in edit.facts;
  const people = peopleDifference(edit, seen, fresh);
  return {
    id: edit.id,
    now,
    both: [...changed.filter(isMine), ...(people?.clash === true ? [people.difference] : [])],
    theirs: [
      ...changed.filter((one) => !isMine(one)),
      ...(people?.clash === false ? [people.difference] : []),
    ],
  };
}

const idsOf = (on: readonly { readonly memberId: string }[]): readonly string[] =>
  on.map(({ memberId }) => memberId).sort();

/** People clash when both put or took off the same person, or when what is to be called off got new people. */
function peopleDifference(edit: ShiftEdit, seen: Seen, fresh: Seen) {
  const [was, theirs] = [idsOf(seen.on), idsOf(fresh.on)];
  if (isSame(seen.on, fresh.on)) return null;
  const moved = new Set([
    ...was.filter((id) => !theirs.includes(id)),
    ...theirs.filter((id) => !was.includes(id)),
  ]);
  const taken = seen.on.filter(({ id }) => edit.off.includes(id)).map(({ memberId }) => memberId);
  const mine = idsOf([
    ...fresh.on.filter(({ memberId }) => !taken.includes(memberId)),
    ...edit.put.filter(({ memberId }) => !theirs.includes(memberId)),
  ]);
  const touches = [...taken, ...idsOf(edit.put)].some((id) => moved.has(id));
  const difference: Difference = { field: 'people', was, theirs, mine };
  return { difference, clash: touches || edit.cancelled };
}

/** Keeps what was wanted here, on top of the shift as it is now. */
export const keepMine = (draft: Draft, now: WeekShift): Draft => rebased(draft, now, (edit) => edit.facts);

/** Drops what they changed too; what only was changed here stays. */
export function takeTheirs(draft: Draft, conflict: Conflict): Draft {
  const { now, both } = conflict;
  const dropsAll = !now || both.some(({ field }) => field === 'cancelled' || field === 'people');
  if (dropsAll) return draft.filter(({ id }) => id !== conflict.id);
  const gone = new Set<string>(both.map(({ field }) => field));
  return rebased(draft, now, ({ facts }) =>
    Object.fromEntries(Object.entries(facts).filter(([field]) => !gone.has(field))),
  )
    .map((edit) => (edit.id === conflict.id ? { ...edit, cancelled: false } : edit))
    .filter(isChange);
}

/** Changes that fit together with theirs go on from the shift as it is now. */
export const settled = (draft: Draft, conflicts: readonly Conflict[]): Draft =>
  conflicts
    .filter(({ both, now }) => both.length === 0 || now === null)
    .reduce((all, { id, now, both }) => {
      if (now && both.length === 0) return keepMine(all, now);
      return both.length === 0 ? all.filter((edit) => edit.id !== id) : all;
    }, draft);

function rebased(draft: Draft, now: WeekShift, factsFor: (edit: ShiftEdit) => Partial<ShiftFacts>): Draft {
  const seen = seenOf(now);
  const here = new Set(now.signUps.map(({ id }) => id));
  return draft
    .map((edit) => {
      if (edit.id !== now.id) return edit;
      const facts = Object.fromEntries(
        Object.entries(factsFor(edit)).filter(
          ([field, value]) => !isSame(value, seen.facts[field as FactField]),
        ),
      );
      return { ...edit, seen, facts, off: edit.off.filter((id) => here.has(id)) };
    })
    .filter(isChange);
}

const isChange = (edit: ShiftEdit): boolean => !isNothing(edit);
