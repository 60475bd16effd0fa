import { type Id } from '@doorstep/std';

/**
 * Where an amount can be. `available` and `reserved` are on the hub's shelves (together: on hand), `issued` is in a
 * volunteer's car or at the door. The others are the edges of our world: where stock comes from and goes to.
 */
export const ACCOUNTS = ['outside', 'available', 'reserved', 'issued', 'discarded', 'corrected'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Accounts that hold real goods and can therefore never fall below zero. */
export const HOLDING = ['available', 'reserved', 'issued'] as const satisfies readonly Account[];
export type Holding = (typeof HOLDING)[number];

interface Passage {
  readonly from: Account;
  readonly to: Account;
  /** `adjust` follows a count, so it may go either way; everything else moves a positive amount. */
  readonly signed?: true;
  readonly needsReason?: true;
}

/** Every kind of movement is one passage between two accounts. A new kind is a new line here. */
export const PASSAGES = {
  receive: { from: 'outside', to: 'available' },
  reserve: { from: 'available', to: 'reserved' },
  unreserve: { from: 'reserved', to: 'available' },
  issue: { from: 'reserved', to: 'issued' },
  return: { from: 'issued', to: 'available' },
  give: { from: 'issued', to: 'outside' },
  adjust: { from: 'corrected', to: 'available', signed: true, needsReason: true },
  discard: { from: 'available', to: 'discarded', needsReason: true },
} as const satisfies Record<string, Passage>;

export type MovementKind = keyof typeof PASSAGES;

/** Goods changing account at one place: lines of a lot and a count of its units of issue. */
export interface Movement {
  readonly kind: MovementKind;
  /** Storage place: a hub or one of its shelves. */
  readonly place: Id;
  readonly lines: readonly { readonly lot: Id; readonly quantity: number }[];
  /** A short code, required when goods vanish or appear by hand. */
  readonly reason?: string;
}

/** Why a movement is refused before it touches a balance. */
export type MovementFault =
  'MOVEMENT_EMPTY' | 'QUANTITY_NOT_WHOLE' | 'QUANTITY_NOT_POSITIVE' | 'LOT_TWICE' | 'REASON_MISSING';

export const passageOf = (kind: MovementKind): Passage => PASSAGES[kind];
