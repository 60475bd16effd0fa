import { type Day, type Id } from '@doorstep/std';

/** A hub that can send and receive, and the room of its vans on the day. */
export interface TransferHub {
  readonly id: Id;
  /** Cases that can leave it: all its vans together. */
  readonly room: number;
  /** How many of them may be goods that travel cold. */
  readonly coolRoom: number;
}

/** What of a kind of goods decides how it travels. */
export interface TransferItem {
  readonly id: Id;
  /** Units of issue in what is carried whole; goods travel in whole cases. */
  readonly perCase: number;
  readonly cool: boolean;
}

/** Units of one lot that a hub can do without. */
export interface Spare {
  readonly hub: Id;
  readonly item: Id;
  readonly lot: Id;
  /** The last day on which it may be given out; null: it keeps. */
  readonly lastDay: Day | null;
  readonly quantity: number;
  /** Of these, the units that will be over before this hub has used them. */
  readonly ending: number;
}

/**
 * Units that a hub could use on a day. `lacking`: somebody goes without. `welcome`: nobody does, but the hub would use
 * them up; only goods that would end unused elsewhere are moved for this.
 */
export interface Need {
  readonly hub: Id;
  readonly item: Id;
  readonly day: Day;
  readonly quantity: number;
  readonly kind: 'lacking' | 'welcome';
}

/** The hubs of a region with what they can spare and what they lack. */
export interface Region {
  readonly hubs: readonly TransferHub[];
  readonly items: readonly TransferItem[];
  readonly spares: readonly Spare[];
  readonly needs: readonly Need[];
  /** Metres from one hub to another, by their numbers in `hubs`; Infinity: farther than anybody drives for this. */
  readonly meters: (from: number, to: number) => number;
}

/** A suggested transfer of one lot, with its reason. Nothing moves before two hubs have said yes. */
export interface Transfer {
  readonly from: Id;
  readonly to: Id;
  readonly item: Id;
  readonly lot: Id;
  readonly cases: number;
  /** Units of issue: whole cases. */
  readonly quantity: number;
  readonly meters: number;
  readonly reason: {
    /** `LACKING`: the other hub goes without. `WOULD_END`: it would be over here before it is used, and is used there. */
    readonly code: 'LACKING' | 'WOULD_END';
    /** The day for which the other hub wants it, and how much of it. */
    readonly day: Day;
    readonly wanted: number;
    /** Of the units sent, those that would have been over here before they were used, and when. */
    readonly ending: number;
    readonly lastDay: Day | null;
  };
}

/**
 * Why a lack stays: nobody has any to spare (`NONE_SPARE`); what there is ends before that day (`ENDS_BEFORE`); who has
 * some is too far (`TOO_FAR`); no van has room, or none that is cold (`NO_ROOM`); others lack it too and got it
 * (`GIVEN_ELSEWHERE`).
 */
export type UnmetCode = 'NONE_SPARE' | 'ENDS_BEFORE' | 'TOO_FAR' | 'NO_ROOM' | 'GIVEN_ELSEWHERE';

/** What a hub will still lack. */
export interface Unmet {
  readonly hub: Id;
  readonly item: Id;
  readonly day: Day;
  readonly quantity: number;
  readonly code: UnmetCode;
}

export interface TransferPlan {
  /** By hub that sends, hub that receives, item and lot. */
  readonly transfers: readonly Transfer[];
  readonly unmet: readonly Unmet[];
  /** Units that will be over before anybody uses them, whatever is sent: who has them should use them now, or ask. */
  readonly ending: readonly {
    readonly hub: Id;
    readonly item: Id;
    readonly lot: Id;
    readonly quantity: number;
  }[];
}
