import type { DoorSign, DrawerPoint } from './drawers';

/* What the sealed drawers of a hub and of its members hold, as JSON, under the same law as a request's (`drawers.ts`). */

/** `profile`, a member's, sealed to the hub. */
export interface ProfileFacts {
  readonly name: string;
  readonly phone?: string;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly vouchedBy?: readonly string[];
}

/**
 * `vouch`, sealed to the hub: who knows this member. The server holds that there is a vouch and for whom, never by whom.
 * The signature is the voucher's own, over `vouchTuple`: it says nothing before it was verified.
 */
export interface VouchFacts {
  /** The member who vouches. */
  readonly voucherId: string;
  /** The voucher's handle on that day. */
  readonly handle: string;
  /** YYYY-MM-DD, the hub's. */
  readonly day: string;
  /** 64 bytes, base64url. */
  readonly signature: string;
}

/**
 * `company`, a member's, sealed to the hub and to the member: with whom they like to be in a shift, and with whom not. By
 * handle, as the member knows people; written whole each time.
 */
export interface CompanyFacts {
  readonly likes: readonly string[];
  readonly apart: readonly string[];
}

/** Handles in each list of `company`. */
export const COMPANY_HANDLES = 12;

/**
 * `closure`, sealed to the hub and the board: an area that nobody drives through on one day. Cells of the region, rings
 * drawn on the map (degrees, not closed), or both. The area itself may be the news: the server knows only the day.
 */
export interface ClosureFacts {
  /** What the hub calls it, mostly a part of town; at most 80 characters. */
  readonly name: string;
  readonly cells: readonly string[];
  readonly rings: readonly (readonly DrawerPoint[])[];
}

/** `site`, sealed to the hub and the board: where a shift takes place. */
export interface SiteFacts {
  /** What people call it; at most 80 characters. */
  readonly name: string;
  /** How to find and open the door; at most 300 characters. */
  readonly note: string;
}

/**
 * `slip`, of a bag, sealed to the hub and the board: what a packer may know of a home. `may`: items that may stand in for
 * what is short, chosen in the organizer's browser; nothing else may, and why not is not said.
 */
export interface SlipFacts {
  readonly sign: DoorSign;
  readonly may: readonly string[];
}

/** Items in one slip: more do not fit into the largest box. */
export const SLIP_ITEMS = 90;

/** Points of all rings of one closure together: more do not fit into the largest box. */
export const CLOSURE_POINTS = 36;
/** Cells of one closure, for the same reason. */
export const CLOSURE_CELLS = 16;
