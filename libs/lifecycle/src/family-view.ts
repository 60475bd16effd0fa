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
}

/** Inner bytes of every answer, decoys included; the openings are cut to the newest that fit. */
export const FAMILY_VIEW_BYTES = 1024;
export const FAMILY_VIEW_OPENINGS = 8;
