import { SEATED } from '@doorstep/lifecycle';
import type { NoteReason, Role, ShiftKind, ShiftState, SignUpState } from './week-words';

/** So many people of one role: `least` without whom the shift is short, `most` who are of use. */
export interface PlaceNeed {
  readonly role: Role;
  readonly least: number;
  readonly most: number;
  /** BCP 47 tag of a language somebody there should speak; null: any. */
  readonly language: string | null;
}

/** What a shift is, apart from who is on it. Minutes are wall-clock minutes of the hub's day and may pass 1440. */
export interface ShiftFacts {
  readonly kind: ShiftKind;
  /** Null: at the hub. */
  readonly siteId: string | null;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly places: readonly PlaceNeed[];
  /** 0 can wait, 3 cannot. */
  readonly urgency: number;
  /** Sign-ups wait for a yes of the hub. */
  readonly approval: boolean;
  /** When people may sign up: a moment (ISO 8601); null: at once. */
  readonly signUpOpensAt: string | null;
}

/** One person on one shift, as the server told it. */
export interface SignedUp {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
  readonly handle: string;
  readonly role: Role;
  readonly state: SignUpState;
  readonly leads: boolean;
  readonly coverAsked: boolean;
  readonly onTheWay: boolean;
  /** There, but a childcare room waits for its second adult. */
  readonly arrived: boolean;
  readonly checkedIn: boolean;
  /** A conversation followed an absence. */
  readonly talked: boolean;
}

/** A shift as the server told it. */
export interface WeekShift extends ShiftFacts {
  readonly id: string;
  readonly version: number;
  readonly state: ShiftState;
  readonly templateId: string | null;
  /** The day its template puts it on: with the template a name that does not change when it is moved. */
  readonly occurrence: string | null;
  readonly signUps: readonly SignedUp[];
}

/** Somebody put on a shift by hand, not told yet. */
export interface Put {
  readonly memberId: string;
  readonly role: Role;
  readonly leads: boolean;
  /** The word that a warning asked for. */
  readonly note: NoteReason | null;
}

const HOLDS: ReadonlySet<SignUpState> = new Set(SEATED);

/** Whether somebody has a place of the shift: neither waiting for one nor gone. */
export const holdsPlace = (state: SignUpState): boolean => HOLDS.has(state);

/** In line for a place. */
export const isWaiting = (state: SignUpState): boolean => state === 'waitlisted';

/** Whether a shift is over or called off, so that nothing about it changes any more. */
export const isOver = ({ state }: Pick<WeekShift, 'state'>): boolean =>
  state === 'closed' || state === 'cancelled';
