import { CHILDREN_AT_ONCE } from '@doorstep/lifecycle';
import type { Problem } from '../page/problems';
import type { SaidKey } from '../page/say';
import { asks, type Draft, goesByHour, isRide, kidsOf, type PersonAnswer, type PlaceAnswer } from './draft';
import { type HubNow, isPast } from './times';

type Missing = readonly [wrong: boolean, field: string, said: SaidKey];

const PEOPLE_MAX = 16;
const BANDS = ['babies', 'small', 'school', 'teens'] as const;

const collect = (...found: readonly Missing[]): Problem[] =>
  found.filter(([wrong]) => wrong).map(([, field, said]) => ({ field, said }));

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, n) => total + (n ?? 0), 0);

const isPhone = (text: string): boolean => {
  const numbers = text.replace(/\D/g, '').length;
  return numbers >= 10 && numbers <= 15;
};

function checkNeed(draft: Draft): Problem[] {
  return collect(
    [draft.needs.length === 0, 'kind', 'ask.problem.kind'],
    [draft.needs.filter(isRide).length > 1, 'kind', 'ask.problem.oneRide'],
    [asks.what(draft) && draft.what === '', 'what', 'ask.problem.what'],
  );
}

function checkPeople(draft: Draft): Problem[] {
  const food = collect([
    asks.avoidOther(draft) && draft.avoidOther === '',
    'avoidOther',
    'ask.problem.avoidOther',
  ]);
  return [
    ...(asks.household(draft) ? checkHousehold(draft) : []),
    ...food,
    ...checkRiders(draft),
    ...checkKids(draft),
  ];
}

function checkHousehold({ adults, children }: Draft): Problem[] {
  const all = sum([adults, ...children]);
  const counts = collect(
    [adults === null, 'adults', 'ask.problem.adults'],
    ...BANDS.map((band, i): Missing => [children[i] === null, band, 'ask.problem.child']),
  );
  if (counts.length > 0) return counts;
  return collect(
    [all === 0, 'adults', 'ask.problem.nobody'],
    [all > PEOPLE_MAX, 'adults', 'ask.problem.many'],
  );
}

/** Who rides: somebody does. */
function checkRiders(draft: Draft): Problem[] {
  const isEmpty = draft.needs.includes('ride') && !isUnsaid(draft) && ridersOf(draft) === 0;
  return collect(
    [asks.riders(draft) && draft.riders === null, 'riders', 'ask.problem.adults'],
    [isEmpty, 'riders', 'ask.problem.nobody'],
  );
}

const ridersOf = (draft: Draft): number => (draft.riders ?? 0) + kidsOf('ride', draft).length;

/** Every child with its age, which decides its seat and how many adults it needs; and with where it is meanwhile. */
function checkKids(draft: Draft): Problem[] {
  if (!asks.kids(draft)) return [];
  const { kids, needs } = draft;
  const needsChild = needs.includes('school') || needs.includes('childcare');
  return collect(
    [needsChild && kids.length === 0, 'kids', 'ask.problem.noChild'],
    [kids.length > CHILDREN_AT_ONCE, 'kids', 'ask.problem.manyKids'],
    [kids.some(({ months }) => months === null), 'kids', 'ask.problem.age'],
    [isUnsaid(draft) || isOneSided(draft), 'kids', 'ask.problem.goes'],
  );
}

/** Of some child nobody has said yet whether it rides or stays. */
const isUnsaid = (draft: Draft): boolean =>
  asks.goes(draft) && (draft.kids.length === 0 || draft.kids.some(({ goes }) => goes === ''));

/** Child care with nobody in it, or a ride to school with no child. */
const isOneSided = (draft: Draft): boolean =>
  asks.goes(draft) &&
  draft.needs.some((need) => (need === 'school' || need === 'childcare') && kidsOf(need, draft).length === 0);

function checkWhen(draft: Draft, now: HubNow): Problem[] {
  const { day, part, sitting } = draft.time;
  const isNamed = day !== '' && (day !== 'soon' || !draft.needs.includes('school'));
  return collect(
    [!isNamed, 'day', 'ask.problem.day'],
    [asks.part(draft) && part === '', 'part', 'ask.problem.part'],
    [asks.part(draft) && isLate(draft, now, false), 'part', 'ask.problem.past'],
    ...checkRide(draft, now),
    [asks.sitting(draft) && sitting === null, 'sitting', 'ask.problem.hours'],
  );
}

function checkRide(draft: Draft, now: HubNow): Missing[] {
  const { means, minute, comesBack, back, backFrom } = draft.time;
  const isEarly = backFrom === null || backFrom <= (minute ?? -1);
  return [
    [asks.means(draft) && means === null, 'means', 'ask.problem.means'],
    [asks.appointment(draft) && minute === null, 'appointment', 'ask.problem.appointment'],
    [asks.appointment(draft) && isLate(draft, now, true), 'appointment', 'ask.problem.past'],
    [asks.comesBack(draft) && comesBack === null, 'comesBack', 'ask.problem.comesBack'],
    [asks.backHow(draft) && back === null, 'backHow', 'ask.problem.backHow'],
    [asks.back(draft) && isEarly, 'back', 'ask.problem.back'],
  ];
}

/** Something that goes by the hour, or something that does not, is over already. */
const isLate = (draft: Draft, now: HubNow, byHour: boolean): boolean =>
  draft.needs.some((need) => goesByHour(need, draft) === byHour && isPast(need, draft, now));

/** A place is settled by a chosen candidate, or by a part of town when the words lead nowhere. */
function checkPlace(name: 'home' | 'destination', { way, typed, found, area }: PlaceAnswer): Problem[] {
  const isTyped = way === 'street';
  const isUnknown = way === 'phone' || (isTyped && found === 'neither');
  return collect(
    [way === null, `${name}Way`, 'ask.problem.way'],
    [isTyped && typed === '', `${name}Typed`, 'ask.problem.typed'],
    [isTyped && typed !== '' && found === 'open', `${name}Pick`, 'ask.problem.pick'],
    [isUnknown && (way === 'phone' || typed !== '') && area === '', `${name}Area`, 'ask.problem.area'],
  );
}

function checkWhere(draft: Draft): Problem[] {
  return [
    ...checkPlace('home', draft.home),
    ...collect([asks.handover(draft) && draft.handover === null, 'handover', 'ask.problem.handover']),
    ...(asks.destination(draft) ? checkPlace('destination', draft.destination) : []),
    ...checkReceivers(draft),
  ];
}

/** A school run has somebody at each end where children get out; who fetches from care is named. */
function checkReceivers(draft: Draft): Problem[] {
  const { receivers, needs, time } = draft;
  const has = (at: 'origin' | 'destination'): boolean => receivers.some((one) => one.at === at);
  const isSchoolOpen =
    needs.includes('school') && (!has('destination') || (time.comesBack === true && !has('origin')));
  const isCareOpen = needs.includes('childcare') && receivers.length === 0;
  return collect(
    [isSchoolOpen, 'receivers', 'ask.problem.bothEnds'],
    [isCareOpen, 'receivers', 'ask.problem.receiver'],
    [asks.carePlace(draft) && draft.carePlace === null, 'carePlace', 'ask.problem.carePlace'],
    [asks.emergency(draft) && !isPhone(draft.emergency.phone), 'emergencyPhone', 'ask.problem.phone'],
  );
}

/** Somebody who is named can be called. */
const isHalf = ({ name, phone }: PersonAnswer): boolean => (name !== '' || phone !== '') && !isPhone(phone);

function checkContact(draft: Draft): Problem[] {
  return collect(
    [draft.how === null, 'how', 'ask.problem.how'],
    [asks.phone(draft) && !isPhone(draft.phone), 'phone', 'ask.problem.phone'],
    [draft.protocol.includes('code_word') && draft.word === '', 'word', 'ask.problem.word'],
    [isHalf(draft.trusted), 'trustedPhone', 'ask.problem.phone'],
    [draft.askingFor === null, 'who', 'ask.problem.who'],
    [asks.theyKnow(draft) && draft.theyKnow === null, 'theyKnow', 'ask.problem.theyKnow'],
  );
}

/** The numbered steps before the answers are checked, in order. */
export const STEPS = ['need', 'people', 'when', 'where', 'contact'] as const;
export type StepName = (typeof STEPS)[number];

const CHECKS: Readonly<Record<StepName, (draft: Draft, now: HubNow) => Problem[]>> = {
  need: checkNeed,
  people: checkPeople,
  when: checkWhen,
  where: checkWhere,
  contact: checkContact,
};

/** What of a step keeps us from going on; a wrong field is named once, with the first thing to mend. */
export function checkStep(step: StepName, draft: Draft, now: HubNow): readonly Problem[] {
  const seen = new Set<string>();
  return CHECKS[step](draft, now).filter(({ field }) => !seen.has(field) && seen.add(field));
}
