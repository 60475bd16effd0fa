import type { FamilyNoteKind } from './family-words';
import type { FamilyState } from './projection';

/** What a family reads once its code has opened the answer to a look-up. No names, no place. */
export interface FamilyView {
  readonly v: 1;
  readonly hub: string;
  readonly kind: string;
  readonly state: FamilyState;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  /** Who opened the address: role, day and how many. */
  readonly opened: readonly { readonly role: string; readonly day: string; readonly count: number }[];
  /** Requests of the same form, this one too: the same code leads to each. */
  readonly parts: number;
  /** Subject of the sealed boxes: what the family seals belongs there. */
  readonly boxId: string;
  /** Whether the time can still be changed here: until somebody has loaded for it or set out. */
  readonly mayChange: boolean;
  /** A way home waits for the family's word (`waits`), or has it (`said`); null: there is none. */
  readonly wayHome: 'waits' | 'said' | null;
  /** What the family said last, and whether the hub has read it. */
  readonly said: {
    readonly kind: FamilyNoteKind;
    readonly day: string;
    readonly isRead: boolean;
  } | null;
  /** A caregiver plan is kept with the hub; the day two of its people last opened it. Null: there is none. */
  readonly caregiverPlan: { readonly openedOn: string | null } | null;
  /** The consent record as it was sealed to the family's code, base64url; null: none was ever written. */
  readonly consent: { readonly version: number; readonly body: string; readonly wrap: string } | null;
}

/** Requests in one form, and under one code. */
export const PARTS_AT_ONCE = 6;

/** Inner bytes of every answer, decoys included; the openings are cut to the newest that fit. */
export const FAMILY_VIEW_BYTES = 2048;
export const FAMILY_VIEW_OPENINGS = 8;
