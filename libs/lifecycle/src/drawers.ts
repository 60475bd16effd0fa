/**
 * What the sealed drawers of a request hold, as JSON. The server never sees these shapes: they are
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
  /** How to come to this door; shown as icons and words while a helper stands there. The code word is `word`. */
  readonly protocol?: readonly DoorProtocol[];
  /** Who may receive: shown to the driver or carer at the handover. */
  readonly receivers?: readonly Receiver[];
  /** Ride: what its driver must know, written by the hub when it says yes. */
  readonly ride?: RideNeeds;
}

/** A place that somebody drives to: a household's, opened, or that of a hub, which is public and has no sign. */
export type OpenPlace = Omit<PlaceFacts, 'sign'> & { readonly sign?: DoorSign };

/** Where goods for a hub go. */
export const placeOfHub = (hub: {
  readonly name: string;
  readonly street: string;
  readonly lon: number;
  readonly lat: number;
}): OpenPlace => ({ address: `${hub.name}, ${hub.street}`, point: { lon: hub.lon, lat: hub.lat } });

/** What a driver needs of the sealed care of a ride, and nothing more: it travels with the place, to one claim key. */
export interface RideNeeds {
  readonly adults: number;
  /** Seats by kind that the state's law asks for. */
  readonly seats: Readonly<Record<OutgrownSeat, number>>;
  /** What the children answer to; may be made up. */
  readonly called?: readonly string[];
  readonly purpose?: RidePurpose;
  /** Be there by then: minute of the hub's day. */
  readonly appointmentMinute?: number;
  readonly mobility?: Mobility;
  readonly serviceAnimal?: boolean;
  readonly luggage?: boolean;
  readonly loadMinutes?: number;
}

/** Ways to come to a door. */
export const DOOR_PROTOCOLS = [
  'text_only',
  'do_not_knock',
  'code_word',
  'wait_until_closed',
  'leave_at_door',
] as const;
export type DoorProtocol = (typeof DOOR_PROTOCOLS)[number];

/** Somebody to whom children, or an adult who needs company, may be handed over. */
export interface Receiver {
  /** What they are called at that door; may be made up. */
  readonly name: string;
  /** The family's end or the other one. Care at home knows one place: `origin`. */
  readonly at: ReceiverPlace;
  /** What they say before anybody goes with them; hub and family only decide on it. */
  readonly codeWord?: string;
}

export const RECEIVER_PLACES = ['origin', 'destination'] as const;
export type ReceiverPlace = (typeof RECEIVER_PLACES)[number];

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
  readonly safe?: SafeContact;
  /** Whom to ask when nobody opens: for a wellbeing check, and for nothing else. */
  readonly trusted?: Reachable;
}

/** How to reach a household without harm: whatever is not said here is not done. */
export interface SafeContact {
  readonly mayText: boolean;
  readonly voicemail: boolean;
  /** Who else may answer. */
  readonly mayAnswer?: string;
  /** Words not to use, in a text or aloud. */
  readonly avoidWords?: string;
  readonly bestTime?: ContactTime;
}

export const CONTACT_TIMES = ['morning', 'afternoon', 'evening'] as const;
export type ContactTime = (typeof CONTACT_TIMES)[number];

/** A person who can be called. */
export interface Reachable {
  readonly name: string;
  readonly phone: string;
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
  /** What the babies drink, where they drink formula. */
  readonly formula?: FormulaKind;
  /** What can be cooked with. */
  readonly kitchen?: Kitchen;
  /** How they eat. */
  readonly eats?: readonly EatingWay[];
  /** What they chose by picture. */
  readonly choice?: readonly ChosenItem[];
  readonly notes?: string;
  readonly ride?: RideFacts;
  readonly sittingMinutes?: number;
  readonly childcare?: ChildcareFacts;
  /** The family would like this again: a wish, on which staff decide. */
  readonly again?: RepeatWish;
}

export const FORMULA_KINDS = ['milk', 'gentle', 'soy'] as const;
export type FormulaKind = (typeof FORMULA_KINDS)[number];

/** Nothing; something that warms: a microwave, a kettle; a stove. */
export const KITCHENS = ['none', 'warm', 'stove'] as const;
export type Kitchen = (typeof KITCHENS)[number];

export const EATING_WAYS = ['halal', 'kosher', 'vegetarian', 'vegan'] as const;
export type EatingWay = (typeof EATING_WAYS)[number];

/** An item of the hub, and how many times it was tapped. */
export interface ChosenItem {
  readonly item: string;
  readonly quantity: number;
}

/** Pictures in one choice, taps on one picture. */
export const PICTURES_AT_ONCE = 30;
export const TAPS_AT_ONCE = 9;

export const REPEAT_WISHES = ['weekly', 'fortnightly', 'monthly'] as const;
export type RepeatWish = (typeof REPEAT_WISHES)[number];

export const AVOIDED_FOODS = ['pork', 'beef', 'milk', 'eggs', 'nuts', 'fish', 'gluten', 'other'] as const;
export type AvoidedFood = (typeof AVOIDED_FOODS)[number];

/** Ride: minutes are of the hub's day. With `appointmentMinute` be there by then; with `pickupMinute` leave then. */
export interface RideFacts {
  /** Everybody who travels, children and companions too. */
  readonly riders: number;
  readonly comesBack: boolean;
  readonly appointmentMinute?: number;
  readonly pickupMinute?: number;
  readonly backFromMinute?: number;
  /** A school run is a ride in the clear; that it is one stands only here. */
  readonly purpose?: RidePurpose;
  /** Children who travel: their seats follow from age and size (`libs/care`). */
  readonly children?: readonly ChildFacts[];
  /** Adults who travel along. */
  readonly adults?: number;
  readonly mobility?: Mobility;
  readonly serviceAnimal?: boolean;
  readonly luggage?: boolean;
  /** Minutes that boarding takes, and again leaving. */
  readonly loadMinutes?: number;
  /** The way back at `backFromMinute`, or when the rider calls. */
  readonly back?: RideReturn;
  /** Whether another household may be in the car; no, unless they agreed. */
  readonly shareAgreed?: boolean;
}

export const RIDE_PURPOSES = ['appointment', 'school', 'errand'] as const;
export type RidePurpose = (typeof RIDE_PURPOSES)[number];

/** Volunteers do not lift: `transfer` moves over alone, a `wheelchair` stays in its chair. */
export const MOBILITIES = ['wheelchair', 'transfer', 'walker'] as const;
export type Mobility = (typeof MOBILITIES)[number];

export const RIDE_RETURNS = ['scheduled', 'will_call'] as const;
export type RideReturn = (typeof RIDE_RETURNS)[number];

/** A child in a car or in care. */
export interface ChildFacts {
  /** What it answers to; may be made up. */
  readonly first?: string;
  readonly ageMonths: number;
  /** The largest kind of car seat it no longer fits into. */
  readonly outgrown?: OutgrownSeat;
  readonly allergies?: readonly string[];
  readonly note?: string;
}

export const OUTGROWN_SEATS = ['infant', 'harness', 'booster'] as const;
export type OutgrownSeat = (typeof OUTGROWN_SEATS)[number];

/** Children in one ride or one arrangement. */
export const CHILDREN_AT_ONCE = 8;
/** Receivers and allergies in one list. */
export const RECEIVERS_AT_ONCE = 6;
export const ALLERGIES_AT_ONCE = 6;

/** Childcare. `receivers` are all who may fetch a child; nobody else does. */
export interface ChildcareFacts {
  readonly children: readonly ChildFacts[];
  readonly emergency?: Reachable;
  readonly receivers: readonly Receiver[];
  /** Whether a doctor may be called for a child before its family was reached. */
  readonly consentMedical?: boolean;
  /** At the family's home, or in the hub's room. */
  readonly where: CarePlace;
}

export const CARE_PLACES = ['home', 'room'] as const;
export type CarePlace = (typeof CARE_PLACES)[number];

/** People of a household: decides kits and load. */
export const householdSize = (care: CareFacts): number =>
  care.children.reduce((sum, n) => sum + n, care.adults);

/** Load in boxes, 1..4: bands of 1-2, 3-4, 5-6, 7 and more people. The only thing about size that leaves the drawer. */
export const loadUnitsFor = (people: number): number => Math.min(4, Math.max(1, Math.ceil(people / 2)));
