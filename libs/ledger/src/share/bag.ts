import { type Day, type Id } from '@doorstep/std';
import { type ShelfLot } from '../fefo';

/** A bag to be packed: what goes into it, for whom, and the day on which it is eaten from. Between hubs: a hub. */
export interface Bag {
  readonly id: Id;
  readonly day: Day;
  readonly wishes: readonly { readonly item: Id; readonly quantity: number }[];
  readonly people: number;
  readonly infants: boolean;
  /** Days since this household was last helped; Infinity for never. */
  readonly waited: number;
  /** In a cold box from the hub to the door. Unless it is, nothing goes into it that must stay cold. */
  readonly travelsCold?: boolean;
}

/** All of one item that a hub has. */
export interface Shelf {
  readonly item: Id;
  readonly lots: readonly ShelfLot[];
  /** Days past a quality date that the hub gives to this kind of goods. */
  readonly grace: number;
  /** Formula, diapers, baby food: homes with infants get theirs before anybody else gets any. */
  readonly infantsFirst: boolean;
  /** Goes only into bags that travel cold. */
  readonly cold?: boolean;
}

/**
 * Why a wish was not filled: nobody has any (`NONE`); there is some, but not good on that day (`NOT_THAT_DAY`); the bag
 * does not travel cold (`NOT_COLD`); homes with infants came first (`INFANTS_FIRST`); too little for all, shared evenly
 * (`SHARED`).
 */
export type LackCode = 'NONE' | 'NOT_THAT_DAY' | 'NOT_COLD' | 'INFANTS_FIRST' | 'SHARED';

/** What one bag gets of one item. */
export interface Share {
  readonly bag: Id;
  readonly item: Id;
  readonly wanted: number;
  /** In the order of taking. */
  readonly picks: readonly { readonly lot: Id; readonly quantity: number }[];
  readonly lack: { readonly quantity: number; readonly code: LackCode } | null;
}

/** One wish while units are given out. */
export interface Asking {
  readonly bag: Bag;
  readonly wanted: number;
  got: number;
}
