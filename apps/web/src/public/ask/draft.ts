import type {
  AvoidedFood,
  CarePlace,
  ContactFacts,
  ContactTime,
  DoorProtocol,
  DrawerPoint,
  Mobility,
  OutgrownSeat,
  ReceiverPlace,
  RepeatWish,
  RequestKind,
  RideReturn,
} from '@doorstep/lifecycle';
import type { FoodAnswer } from './food-answer';

/** What can be asked for. A school run is a tile of its own here and a ride to everybody outside. */
export type Need = RequestKind | 'school';

/** A place that the street dictionary found and a person chose. */
export interface Spot {
  readonly label: string;
  readonly point: DrawerPoint;
  readonly cell: string;
  /** Only somewhere on the right street. */
  readonly approximate: boolean;
}

/** What was answered about one place. */
export interface PlaceAnswer {
  readonly way: 'street' | 'phone' | null;
  readonly typed: string;
  /** `unasked`: what is typed now was not looked up yet. `open`: candidates are shown and none is chosen. */
  readonly found: 'unasked' | 'open' | 'neither' | Spot;
  /** The coarse cell of the chosen part of town; empty when none is chosen. */
  readonly area: string;
}

/** When, as the controls say it. `soon` is the first time that is left. */
export interface TimeAnswer {
  readonly day: string;
  readonly part: string;
  /** Ride: what the minute means, and the minute of the day; null when not chosen. */
  readonly means: 'be_there' | 'leave' | null;
  readonly minute: number | null;
  readonly comesBack: boolean | null;
  readonly back: RideReturn | null;
  readonly backFrom: number | null;
  readonly sitting: number | null;
  /** Empty: only this time. */
  readonly again: RepeatWish | '';
}

/** A child who rides or is cared for; months are null until an age is chosen. */
export interface ChildAnswer {
  readonly first: string;
  readonly months: number | null;
  readonly outgrown: OutgrownSeat | '';
  readonly allergies: string;
  /** Where one form asks for a ride and for a sitter: where this child is meanwhile. Empty until it is said. */
  readonly goes: 'along' | 'stays' | '';
}

/** Who may take the children. */
export interface ReceiverAnswer {
  readonly name: string;
  readonly at: ReceiverPlace;
  readonly codeWord: string;
}

export interface PersonAnswer {
  readonly name: string;
  readonly phone: string;
}

/** All answers of the page, as they stand in its controls and nowhere else. A count that is no number is null. */
export interface Draft {
  readonly needs: readonly Need[];
  readonly what: string;
  readonly adults: number | null;
  readonly children: readonly [number | null, number | null, number | null, number | null];
  readonly avoid: readonly AvoidedFood[];
  readonly avoidOther: string;
  readonly diapers: string;
  /** What was answered beside the pictures; missing where none were shown. */
  readonly food?: FoodAnswer;
  readonly stepFree: boolean;
  readonly notes: string;
  readonly riders: number | null;
  readonly kids: readonly ChildAnswer[];
  readonly mobility: Mobility | '';
  readonly serviceAnimal: boolean;
  readonly luggage: boolean;
  readonly shareAgreed: boolean;
  readonly time: TimeAnswer;
  readonly home: PlaceAnswer;
  readonly destination: PlaceAnswer;
  readonly door: string;
  readonly access: string;
  readonly handover: 'door' | 'in_person' | null;
  readonly protocol: readonly DoorProtocol[];
  readonly receivers: readonly ReceiverAnswer[];
  readonly carePlace: CarePlace | null;
  readonly emergency: PersonAnswer;
  readonly callDoctor: boolean;
  readonly how: ContactFacts['how'] | null;
  readonly phone: string;
  readonly mayLeaveMessage: boolean;
  readonly mayText: boolean;
  readonly mayAnswer: string;
  readonly avoidWords: string;
  readonly bestTime: ContactTime | '';
  readonly trusted: PersonAnswer;
  readonly word: string;
  readonly language: string;
  readonly askingFor: ContactFacts['askingFor'] | null;
  readonly theyKnow: boolean | null;
}

/** What is brought to a door. */
export const isDelivery = (need: Need): boolean => need === 'groceries' || need === 'supplies';
/** What drives somebody somewhere. */
export const isRide = (need: Need): boolean => need === 'ride' || need === 'school';

/** Kinds that say little by themselves. */
export const needsWords = (need: Need): boolean => need === 'supplies' || need === 'other';

/** How the server and the board call a need. */
export const kindOf = (need: Need): RequestKind => (need === 'school' ? 'ride' : need);

const wants =
  (...some: readonly Need[]) =>
  ({ needs }: Draft): boolean =>
    needs.some((need) => some.includes(need));

const delivery = wants('groceries', 'supplies');
const ride = wants('ride', 'school');
const withChildren = wants('ride', 'school', 'childcare');
const reached = ({ how }: Draft): boolean => how === 'text' || how === 'call';

/** What has the hour of a ride: the ride, and child care in the same form, which lasts around it. */
export const goesByHour = (need: Need, { needs }: Pick<Draft, 'needs'>): boolean =>
  isRide(need) || (need === 'childcare' && needs.some(isRide));

/** Which questions a draft raises; the others are not shown, not checked and not sent. */
export const asks = {
  what: ({ needs }: Draft): boolean => needs.some(needsWords),
  household: wants('groceries', 'supplies', 'visit', 'other'),
  avoid: wants('groceries'),
  avoidOther: (draft: Draft): boolean => wants('groceries')(draft) && draft.avoid.includes('other'),
  diapers: (draft: Draft): boolean => delivery(draft) && (draft.children[0] ?? 0) > 0,
  stepFree: wants('visit'),
  riders: wants('ride'),
  kids: withChildren,
  goes: (draft: Draft): boolean => ride(draft) && wants('childcare')(draft),
  mobility: wants('ride'),
  companions: wants('ride'),
  share: ride,
  part: (draft: Draft): boolean =>
    draft.needs.some((need) => !goesByHour(need, draft)) &&
    draft.time.day !== '' &&
    draft.time.day !== 'soon',
  means: (draft: Draft): boolean => ride(draft) && draft.time.day !== 'soon',
  appointment: (draft: Draft): boolean => ride(draft) && draft.time.day !== 'soon',
  comesBack: ride,
  backHow: (draft: Draft): boolean => ride(draft) && draft.time.comesBack === true,
  back: (draft: Draft): boolean =>
    ride(draft) && draft.time.comesBack === true && draft.time.back === 'scheduled',
  sitting: wants('childcare'),
  handover: delivery,
  destination: ride,
  receivers: wants('school', 'childcare'),
  carePlace: wants('childcare'),
  emergency: wants('childcare'),
  callDoctor: wants('childcare'),
  phone: reached,
  message: reached,
  mayText: ({ how }: Draft): boolean => how === 'call',
  safe: reached,
  theyKnow: ({ askingFor }: Draft): boolean => askingFor === 'someone_else',
} as const;

/** The children one need is for: where a form asks for a ride and a sitter, nobody is in the car and at home. */
export function kidsOf(need: Need, draft: Draft): readonly ChildAnswer[] {
  if (!asks.goes(draft)) return draft.kids;
  const where = isRide(need) ? 'along' : 'stays';
  return draft.kids.filter(({ goes }) => goes === where);
}
