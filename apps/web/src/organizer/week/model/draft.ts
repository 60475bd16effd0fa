import type { Put, ShiftFacts, SignedUp, WeekShift } from './week-model';

/** A shift as it was when somebody began to change it here: what "mine" and "theirs" are told apart by. No names. */
export interface Seen {
  readonly version: number;
  readonly facts: ShiftFacts;
  readonly cancelled: boolean;
  readonly locked: boolean;
  readonly on: readonly Pick<SignedUp, 'id' | 'memberId' | 'role' | 'leads'>[];
}

/** Everything that is to become different about one shift. */
export interface ShiftEdit {
  readonly id: string;
  /** Null: the shift is made here. */
  readonly seen: Seen | null;
  /** Only what differs; all of it for a shift made here. */
  readonly facts: Partial<ShiftFacts>;
  readonly cancelled: boolean;
  /** Nobody signs up or gives back by themselves any more; null: as it is. */
  readonly locked: boolean | null;
  readonly put: readonly Put[];
  /** Sign-ups to be ended. */
  readonly off: readonly string[];
}

/** Unsaved changes of one week, in the order in which they were begun. Plain data: it is kept as JSON. */
export type Draft = readonly ShiftEdit[];

export const NO_CHANGES: Draft = [];

export type Act =
  | { readonly do: 'add'; readonly id: string; readonly facts: ShiftFacts }
  | { readonly do: 'change'; readonly id: string; readonly facts: Partial<ShiftFacts> }
  | { readonly do: 'cancel'; readonly id: string }
  | { readonly do: 'lock'; readonly id: string; readonly locked: boolean }
  | { readonly do: 'assign'; readonly id: string; readonly put: Put }
  | { readonly do: 'unassign'; readonly id: string; readonly memberId: string }
  | { readonly do: 'forget'; readonly id: string };

export const factsOf = (shift: ShiftFacts): ShiftFacts => ({
  kind: shift.kind,
  siteId: shift.siteId,
  day: shift.day,
  fromMinute: shift.fromMinute,
  toMinute: shift.toMinute,
  places: shift.places,
  urgency: shift.urgency,
  approval: shift.approval,
  signUpOpensAt: shift.signUpOpensAt,
});

export const seenOf = (shift: WeekShift): Seen => ({
  version: shift.version,
  facts: factsOf(shift),
  cancelled: shift.state === 'cancelled',
  locked: shift.state === 'locked',
  on: shift.signUps.map(({ id, memberId, role, leads }) => ({ id, memberId, role, leads })),
});

/** The draft after one act. What comes to nothing (there and back again) leaves no change behind. */
export function act(draft: Draft, shifts: readonly WeekShift[], doing: Act): Draft {
  if (doing.do === 'add') return [...draft, { ...untouched(doing.id, null), facts: doing.facts }];
  const known = draft.find(({ id }) => id === doing.id);
  const shift = shifts.find(({ id }) => id === doing.id);
  const edit = known ?? (shift ? untouched(shift.id, seenOf(shift)) : null);
  if (!edit) return draft;
  const next = after(edit, doing, shift);
  const others = draft.filter(({ id }) => id !== doing.id);
  if (next === null || isNothing(next)) return others;
  return known ? draft.map((one) => (one === known ? next : one)) : [...others, next];
}

const untouched = (id: string, seen: Seen | null): ShiftEdit => ({
  id,
  seen,
  facts: {},
  cancelled: false,
  locked: null,
  put: [],
  off: [],
});

/** A shift that was made here and is called off again was never there. */
export const isNothing = ({ seen, facts, cancelled, locked, put, off }: ShiftEdit): boolean =>
  seen === null
    ? cancelled
    : !cancelled && locked === null && Object.keys(facts).length + put.length + off.length === 0;

function after(edit: ShiftEdit, doing: Act, shift: WeekShift | undefined): ShiftEdit | null {
  switch (doing.do) {
    case 'change':
      return { ...edit, facts: differing({ ...edit.facts, ...doing.facts }, edit.seen) };
    case 'cancel':
      return { ...edit, cancelled: true };
    case 'lock':
      return { ...edit, locked: doing.locked === edit.seen?.locked ? null : doing.locked };
    case 'assign':
      return assigned(edit, doing.put);
    case 'unassign':
      return unassigned(edit, doing.memberId, shift);
    default:
      return null;
  }
}

function differing(facts: Partial<ShiftFacts>, seen: Seen | null): Partial<ShiftFacts> {
  if (!seen) return facts;
  const kept = Object.entries(facts).filter(
    ([field, value]) => !isSame(value, seen.facts[field as keyof ShiftFacts]),
  );
  return Object.fromEntries(kept);
}

/** Facts are plain data whose keys always come in one order. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function assigned(edit: ShiftEdit, put: Put): ShiftEdit {
  const was = edit.seen?.on.find(({ id, memberId }) => memberId === put.memberId && edit.off.includes(id));
  // Taken off and put back as they were: as if neither had happened.
  if (was && was.role === put.role && was.leads === put.leads)
    return { ...edit, off: edit.off.filter((id) => id !== was.id) };
  return { ...edit, put: [...edit.put.filter(({ memberId }) => memberId !== put.memberId), put] };
}

function unassigned(edit: ShiftEdit, memberId: string, shift: WeekShift | undefined): ShiftEdit {
  const put = edit.put.filter((one) => one.memberId !== memberId);
  const ends = (shift?.signUps ?? []).filter(
    (one) => one.memberId === memberId && !edit.off.includes(one.id),
  );
  if (put.length < edit.put.length) return { ...edit, put };
  return { ...edit, put, off: [...edit.off, ...ends.map(({ id }) => id)] };
}
