/**
 * What the sealed drawers of a request and of a member hold, as JSON. The server never sees these shapes: they are
 * agreed between the browsers (and headless clients) that seal and those that open. Fields are only ever added.
 */

/** Degrees, WGS84. */
export interface DrawerPoint {
  readonly lon: number;
  readonly lat: number;
}

/** A picture and two digits that helper and family show each other instead of a name: "kite 42". */
export interface DoorSign {
  readonly picture: DoorPicture;
  /** 10..99 */
  readonly number: number;
}

/** Pictures of door signs: easy to tell apart, without cultural load. */
export const DOOR_PICTURES = [
  'apple',
  'bell',
  'boat',
  'book',
  'bread',
  'bridge',
  'cup',
  'drum',
  'fish',
  'flower',
  'hat',
  'kite',
  'ladder',
  'lamp',
  'leaf',
  'moon',
  'pear',
  'spoon',
  'sun',
  'tree',
] as const;
export type DoorPicture = (typeof DOOR_PICTURES)[number];

/** `card`, sealed to the board: what a vetted volunteer may know before taking a task. */
export interface CardFacts {
  /** BCP 47 tag of the language to talk in. */
  readonly language: string;
  /** At most 80 characters, without names or places. */
  readonly what: string;
  readonly handover: 'door' | 'in_person';
}

/** An address as somebody said it. `point` is filled in once a person has confirmed it on the map. */
export interface SpokenPlace {
  readonly address: string;
  /** Apartment, door, floor. */
  readonly door?: string;
  /** How to get in: buzzer, side entrance, dog. */
  readonly access?: string;
  readonly point?: DrawerPoint;
}

/** `place`, sealed to the hub and, on grant, to one claim key. */
export interface PlaceFacts extends SpokenPlace {
  /** A word or name to say at the door; may be made up. */
  readonly word?: string;
  readonly sign: DoorSign;
  /** Ride: where to. */
  readonly destination?: SpokenPlace;
}

/** `contact`, sealed to the hub. */
export interface ContactFacts {
  readonly name?: string;
  readonly phone?: string;
  readonly how: 'text' | 'call' | 'chat' | 'code';
  /** Whether a message may be left; false unless they said yes. */
  readonly mayLeaveMessage: boolean;
  readonly language: string;
  readonly askingFor: 'me' | 'family' | 'someone_else';
  /** Someone else only: whether those people know of the request. */
  readonly theyKnow?: boolean;
}

/** `care`, sealed to the hub: who is at home and what to mind. */
export interface CareFacts {
  readonly adults: number;
  /** Children by age: 0-1, 2-5, 6-12, 13-17. */
  readonly children: readonly [babies: number, small: number, school: number, teens: number];
  /** What not to bring. */
  readonly avoid: readonly AvoidedFood[];
  readonly avoidOther?: string;
  readonly diaperSize?: string;
  readonly notes?: string;
  readonly ride?: RideFacts;
  readonly sittingMinutes?: number;
}

export const AVOIDED_FOODS = ['pork', 'beef', 'milk', 'eggs', 'nuts', 'fish', 'gluten', 'other'] as const;
export type AvoidedFood = (typeof AVOIDED_FOODS)[number];

/** Ride: minutes are of the hub's day. */
export interface RideFacts {
  readonly riders: number;
  readonly comesBack: boolean;
  readonly appointmentMinute?: number;
  readonly backFromMinute?: number;
}

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

/** Points of all rings of one closure together: more do not fit into the largest box. */
export const CLOSURE_POINTS = 36;
/** Cells of one closure, for the same reason. */
export const CLOSURE_CELLS = 16;

/** People of a household: decides kits and load. */
export const householdSize = (care: CareFacts): number =>
  care.children.reduce((sum, n) => sum + n, care.adults);

/** Load in boxes, 1..4: bands of 1-2, 3-4, 5-6, 7 and more people. The only thing about size that leaves the drawer. */
export const loadUnitsFor = (people: number): number => Math.min(4, Math.max(1, Math.ceil(people / 2)));
