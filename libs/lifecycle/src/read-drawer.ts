import { fail, ok, type Result } from '@doorstep/std';
import {
  ALLERGIES_AT_ONCE,
  AVOIDED_FOODS,
  CARE_PLACES,
  CHILDREN_AT_ONCE,
  CONTACT_TIMES,
  DOOR_PICTURES,
  DOOR_PROTOCOLS,
  EATING_WAYS,
  FORMULA_KINDS,
  KITCHENS,
  MOBILITIES,
  OUTGROWN_SEATS,
  PICTURES_AT_ONCE,
  RECEIVER_PLACES,
  RECEIVERS_AT_ONCE,
  REPEAT_WISHES,
  RIDE_PURPOSES,
  TAPS_AT_ONCE,
  RIDE_RETURNS,
  type CardFacts,
  type CareFacts,
  type ContactFacts,
  type PlaceFacts,
} from './drawers';
import { DELEGATION_STATES, TAKERS_AT_ONCE, type CaregiverPlanFacts, type SheetFacts } from './care-drawers';
import { CONSENTS, MESSAGE_LETTERS, type ConsentFacts, type MessageFacts } from './family-words';
import {
  CLOSURE_CELLS,
  CLOSURE_POINTS,
  COMPANY_HANDLES,
  SLIP_ITEMS,
  type ClosureFacts,
  type CompanyFacts,
  type ProfileFacts,
  type SiteFacts,
  type SlipFacts,
  type VouchFacts,
} from './hub-drawers';
import type { DonorFacts } from './donors';
import type { IncidentNote } from './incidents';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const text =
  (max: number): Check =>
  (v) =>
    typeof v === 'string' && v.length <= max;
const within =
  (min: number, max: number): Check =>
  (v) =>
    Number.isInteger(v) && (v as number) >= min && (v as number) <= max;
const yesOrNo: Check = (v) => typeof v === 'boolean';
const oneOf =
  (words: readonly string[]): Check =>
  (v) =>
    typeof v === 'string' && words.includes(v);
const listOf =
  (item: Check, max: number): Check =>
  (v) =>
    Array.isArray(v) && v.length <= max && v.every(item);
const optional =
  (check: Check): Check =>
  (v) =>
    v === undefined || check(v);
const degrees =
  (max: number): Check =>
  (v) =>
    typeof v === 'number' && Math.abs(v) <= max;
const shape =
  (fields: Fields): Check =>
  (v) =>
    typeof v === 'object' &&
    v !== null &&
    Object.entries(fields).every(([name, check]) => check((v as Record<string, unknown>)[name]));

const sign = shape({ picture: oneOf(DOOR_PICTURES), number: within(10, 99) });
const minute = within(0, 1440);
const point = shape({ lon: degrees(180), lat: degrees(90) });
const spoken: Fields = {
  address: text(200),
  door: optional(text(120)),
  access: optional(text(300)),
  point: optional(point),
};
const count = within(0, 16);
const child = shape({
  first: optional(text(60)),
  ageMonths: within(0, 216),
  outgrown: optional(oneOf(OUTGROWN_SEATS)),
  allergies: optional(listOf(text(60), ALLERGIES_AT_ONCE)),
  note: optional(text(200)),
});
const children = listOf(child, CHILDREN_AT_ONCE);
const receivers = listOf(
  shape({ name: text(80), at: oneOf(RECEIVER_PLACES), codeWord: optional(text(40)) }),
  RECEIVERS_AT_ONCE,
);
const reachable = shape({ name: text(80), phone: text(40) });
const safe = shape({
  mayText: yesOrNo,
  voicemail: yesOrNo,
  mayAnswer: optional(text(80)),
  avoidWords: optional(text(120)),
  bestTime: optional(oneOf(CONTACT_TIMES)),
});
const ride = shape({
  riders: within(1, 16),
  comesBack: yesOrNo,
  appointmentMinute: optional(minute),
  pickupMinute: optional(minute),
  backFromMinute: optional(minute),
  purpose: optional(oneOf(RIDE_PURPOSES)),
  children: optional(children),
  adults: optional(count),
  mobility: optional(oneOf(MOBILITIES)),
  serviceAnimal: optional(yesOrNo),
  luggage: optional(yesOrNo),
  loadMinutes: optional(within(0, 60)),
  back: optional(oneOf(RIDE_RETURNS)),
  shareAgreed: optional(yesOrNo),
});
const rideNeeds = shape({
  adults: count,
  seats: shape({ infant: count, harness: count, booster: count }),
  called: optional(listOf(text(80), CHILDREN_AT_ONCE)),
  purpose: optional(oneOf(RIDE_PURPOSES)),
  appointmentMinute: optional(minute),
  mobility: optional(oneOf(MOBILITIES)),
  serviceAnimal: optional(yesOrNo),
  luggage: optional(yesOrNo),
  loadMinutes: optional(within(0, 60)),
});
const childcare = shape({
  children,
  emergency: optional(reachable),
  receivers,
  consentMedical: optional(yesOrNo),
  where: oneOf(CARE_PLACES),
});

/** Each ring has an inside, and all of them fit into one box. */
const areRings: Check = (v) =>
  listOf((ring) => listOf(point, CLOSURE_POINTS)(ring) && (ring as unknown[]).length >= 3, 8)(v) &&
  (v as unknown[]).flat().length <= CLOSURE_POINTS;

const SHAPES = {
  card: shape({ language: text(16), what: text(80), handover: oneOf(['door', 'in_person']) }),
  place: shape({
    ...spoken,
    word: optional(text(80)),
    sign,
    destination: optional(shape(spoken)),
    protocol: optional(listOf(oneOf(DOOR_PROTOCOLS), DOOR_PROTOCOLS.length)),
    receivers: optional(receivers),
    ride: optional(rideNeeds),
  }),
  contact: shape({
    name: optional(text(120)),
    phone: optional(text(40)),
    how: oneOf(['text', 'call', 'chat', 'code']),
    mayLeaveMessage: yesOrNo,
    language: text(16),
    askingFor: oneOf(['me', 'family', 'someone_else']),
    theyKnow: optional(yesOrNo),
    safe: optional(safe),
    trusted: optional(reachable),
  }),
  care: shape({
    adults: within(0, 40),
    children: (v) => Array.isArray(v) && v.length === 4 && v.every(within(0, 40)),
    avoid: listOf(oneOf(AVOIDED_FOODS), AVOIDED_FOODS.length),
    avoidOther: optional(text(200)),
    diaperSize: optional(text(16)),
    formula: optional(oneOf(FORMULA_KINDS)),
    kitchen: optional(oneOf(KITCHENS)),
    eats: optional(listOf(oneOf(EATING_WAYS), EATING_WAYS.length)),
    choice: optional(listOf(shape({ item: text(36), quantity: within(1, TAPS_AT_ONCE) }), PICTURES_AT_ONCE)),
    notes: optional(text(1000)),
    ride: optional(ride),
    sittingMinutes: optional(minute),
    childcare: optional(childcare),
    again: optional(oneOf(REPEAT_WISHES)),
  }),
  profile: shape({
    name: text(120),
    phone: optional(text(40)),
    languages: listOf(text(16), 20),
    vouchedBy: optional(listOf(text(80), 20)),
  }),
  vouch: shape({ voucherId: text(36), handle: text(40), day: text(10), signature: text(88) }),
  company: shape({
    likes: listOf(text(64), COMPANY_HANDLES),
    apart: listOf(text(64), COMPANY_HANDLES),
  }),
  closure: shape({ name: text(80), cells: listOf(text(24), CLOSURE_CELLS), rings: areRings }),
  site: shape({ name: text(80), note: text(300) }),
  consent: shape({ agreed: listOf(oneOf(CONSENTS), CONSENTS.length), day: text(10) }),
  message: shape({ text: text(MESSAGE_LETTERS) }),
  incident: shape({ text: text(500) }),
  donor: shape({ name: text(80), reach: optional(text(120)) }),
  sheet: childcare,
  slip: shape({ sign, may: listOf(text(36), SLIP_ITEMS) }),
  caregiver: shape({
    takers: listOf(reachable, TAKERS_AT_ONCE),
    note: optional(text(600)),
    delegation: oneOf(DELEGATION_STATES),
    keptBy: optional(text(120)),
    endsOn: optional(text(10)),
  }),
} as const;

interface Drawers {
  card: CardFacts;
  place: PlaceFacts;
  contact: ContactFacts;
  care: CareFacts;
  profile: ProfileFacts;
  vouch: VouchFacts;
  company: CompanyFacts;
  closure: ClosureFacts;
  site: SiteFacts;
  consent: ConsentFacts;
  message: MessageFacts;
  incident: IncidentNote;
  donor: DonorFacts;
  sheet: SheetFacts;
  slip: SlipFacts;
  caregiver: CaregiverPlanFacts;
}

/**
 * An opened value as what its drawer holds. Whoever could seal can put anything inside an authentic box, so nothing is
 * shown or planned with before it was read here.
 */
export function readDrawer<D extends keyof Drawers>(drawer: D, value: unknown): Result<Drawers[D], 'SHAPE'> {
  return SHAPES[drawer](value) ? ok(value as Drawers[D]) : fail('SHAPE');
}
