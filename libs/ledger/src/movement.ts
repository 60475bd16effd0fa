import { type Id } from '@doorstep/std';

/**
 * Where an amount can be. `available`, `reserved` and `held` are on the hub's shelves (together: on hand), `in_transit` is
 * on its way to another hub, `issued` in a volunteer's car or at a door. The others are the edges of our world: where
 * stock comes from and goes to, and the table on which goods become kits.
 */
export const ACCOUNTS = [
  'outside',
  'available',
  'reserved',
  'held',
  'in_transit',
  'issued',
  'packed',
  'discarded',
  'corrected',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Accounts that hold real goods and can therefore never fall below zero. */
export const HOLDING = [
  'available',
  'reserved',
  'held',
  'in_transit',
  'issued',
] as const satisfies readonly Account[];
export type Holding = (typeof HOLDING)[number];

interface Passage {
  readonly from: Account;
  readonly to: Account;
  /** `adjust` follows a count, so it may go either way; everything else moves a positive amount. */
  readonly signed?: true;
  readonly needsReason?: true;
  /** Ends at another place of the hub, which the movement names. */
  readonly elsewhere?: true;
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
  hold: { from: 'available', to: 'held', needsReason: true },
  unhold: { from: 'held', to: 'available', needsReason: true },
  destroy: { from: 'held', to: 'discarded', needsReason: true },
  put: { from: 'available', to: 'available', elsewhere: true },
  dispatch: { from: 'reserved', to: 'in_transit' },
  arrive: { from: 'in_transit', to: 'outside' },
  lose: { from: 'in_transit', to: 'discarded', needsReason: true },
  bring_back: { from: 'in_transit', to: 'available' },
  pack: { from: 'available', to: 'packed' },
  unpack: { from: 'packed', to: 'available' },
} as const satisfies Record<string, Passage>;

export type MovementKind = keyof typeof PASSAGES;

/** Goods changing account at one place: lines of a lot and a count of its units of issue. */
export interface Movement {
  readonly kind: MovementKind;
  /** Storage place: one of a hub's bins, or the hub itself for what nobody has put away yet. */
  readonly place: Id;
  /** Where it is put, for `put` only. */
  readonly to?: Id;
  readonly lines: readonly { readonly lot: Id; readonly quantity: number }[];
  /** A short code, required when goods vanish or appear by hand. */
  readonly reason?: string;
}

/** Why a movement is refused before it touches a balance. */
export type MovementFault =
  | 'MOVEMENT_EMPTY'
  | 'QUANTITY_NOT_WHOLE'
  | 'QUANTITY_NOT_POSITIVE'
  | 'LOT_TWICE'
  | 'REASON_MISSING'
  /** `put` without another place, or anything else with one. */
  | 'PLACE_WRONG';

export const passageOf = (kind: MovementKind): Passage => PASSAGES[kind];
