import { type Day, type Id, type Instant, type Seconds } from '@doorstep/std';

/** A stretch of time [from, to). */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** What a volunteer may do, and for how long: good for a shift only when it lasts to the shift's end. */
export interface Clearance {
  readonly role: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** What somebody did before this horizon, over whatever stretch the hub calls lately. */
export interface Lately {
  readonly worked: Seconds;
  readonly offered: Seconds;
  /** Shifts of a preferred kind. */
  readonly wanted: number;
  /** Shifts of a disliked kind. */
  readonly unwanted: number;
}

export interface Volunteer {
  readonly id: Id;
  /** When they can come, as moments: weekly patterns, exceptions and "I am away" are worked out by the caller. */
  readonly free: readonly Window[];
  /** Hubs they belong to or help out at. */
  readonly hubs: readonly Id[];
  readonly clearances: readonly Clearance[];
  readonly weekCap: Seconds;
  /** For the whole horizon. */
  readonly cap: Seconds;
  /** At least so long between the last shift of a day and the first of another. */
  readonly rest: Seconds;
  readonly shiftsPerDay: number;
  /** Comes only beside somebody who is not. */
  readonly newcomer: boolean;
  readonly prefersKinds: readonly string[];
  readonly prefersHubs: readonly Id[];
  /** People they like to be with; one of them is enough. */
  readonly company: readonly Id[];
  readonly dislikes: readonly string[];
  readonly lately: Lately;
}

/** So many people of one role: `least` without whom the shift is short, `most` who are of use. */
export interface Place {
  readonly role: string;
  readonly least: number;
  readonly most: number;
}

/** 0 can wait, 3 cannot. */
export type Urgency = 0 | 1 | 2 | 3;

export interface Shift {
  readonly id: Id;
  readonly hub: Id;
  readonly kind: string;
  /** The day and the first day of the week it counts for, in the hub's zone. */
  readonly day: Day;
  readonly week: Day;
  readonly window: Window;
  readonly urgency: Urgency;
  /** One row a role. */
  readonly places: readonly Place[];
  /** Somebody present should be cleared for this role too, whatever they come as. */
  readonly leader: string | null;
  /** Nobody is there at all unless two are who are cleared for this role: nobody is alone with a child. */
  readonly twoCleared: string | null;
  /** Who usually does this slot. */
  readonly usual: readonly Id[];
}

/** One person in one shift, in one role. */
export interface Assignment {
  readonly volunteer: Id;
  readonly shift: Id;
  readonly role: string;
}

/** A cell somebody decided: in this role, or (`null`) not at all. */
export interface Lock {
  readonly volunteer: Id;
  readonly shift: Id;
  readonly role: string | null;
}

/** A week or a month to fill. Ids are unique within their list. */
export interface Problem {
  readonly volunteers: readonly Volunteer[];
  readonly shifts: readonly Shift[];
  readonly locks: readonly Lock[];
  /** Pairs who are never at one hub at one time. */
  readonly apart: readonly (readonly [Id, Id])[];
  /** The roster that people were told; empty when none was published. Leaving it has a price. */
  readonly inForce: readonly Assignment[];
  /** From hub to hub; without it, no time. */
  readonly travel?: (from: Id, to: Id) => Seconds;
}

/** What is wrong with a roster, all of them hard. */
export const RULES = [
  'NO_SUCH_CELL',
  'TWICE',
  'OTHER_HUB',
  'NOT_CLEARED',
  'NOT_FREE',
  'KEPT_OUT',
  'LOCK_LOST',
  'TWO_PLACES',
  'REST',
  'DAY_FULL',
  'WEEK_CAP',
  'CAP',
  'OVER_MOST',
  'APART',
  'NEWCOMER_ALONE',
  'ONE_CLEARED',
] as const;
export type Rule = (typeof RULES)[number];
