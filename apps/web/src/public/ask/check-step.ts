import type { Problem } from '../page/problems';
import type { SaidKey } from '../page/say';
import { asks, type Draft, type PlaceAnswer } from './draft';
import { type HubNow, isPast } from './times';

type Missing = readonly [wrong: boolean, field: string, said: SaidKey];

const PEOPLE_MAX = 16;
const BANDS = ['babies', 'small', 'school', 'teens'] as const;

const collect = (...found: readonly Missing[]): Problem[] =>
  found.filter(([wrong]) => wrong).map(([, field, said]) => ({ field, said }));

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, n) => total + (n ?? 0), 0);

function checkNeed(draft: Draft): Problem[] {
  return collect(
    [draft.kind === null, 'kind', 'ask.problem.kind'],
    [asks.what(draft) && draft.what === '', 'what', 'ask.problem.what'],
  );
}

function checkPeople(draft: Draft): Problem[] {
  const { adults, children, kind } = draft;
  const all = sum([adults, ...children]);
  const counts = collect(
    [adults === null, 'adults', 'ask.problem.adults'],
    ...BANDS.map((band, i): Missing => [children[i] === null, band, 'ask.problem.child']),
  );
  const people = collect(
    [all === 0, 'adults', 'ask.problem.nobody'],
    [all > PEOPLE_MAX, 'adults', 'ask.problem.many'],
    [kind === 'childcare' && all > 0 && sum(children) === 0, 'babies', 'ask.problem.noChild'],
  );
  const food = collect([
    asks.avoidOther(draft) && draft.avoidOther === '',
    'avoidOther',
    'ask.problem.avoidOther',
  ]);
  return [...(counts.length > 0 ? counts : people), ...food];
}

function checkWhen(draft: Draft, now: HubNow): Problem[] {
  const { day, part, appointment, comesBack, backFrom, sitting } = draft.time;
  const isEarly = backFrom === null || backFrom <= (appointment ?? -1);
  return collect(
    [day === '', 'day', 'ask.problem.day'],
    [asks.part(draft) && part === '', 'part', 'ask.problem.part'],
    [asks.part(draft) && isPast(draft, now), 'part', 'ask.problem.past'],
    [asks.appointment(draft) && appointment === null, 'appointment', 'ask.problem.appointment'],
    [asks.appointment(draft) && isPast(draft, now), 'appointment', 'ask.problem.past'],
    [asks.comesBack(draft) && comesBack === null, 'comesBack', 'ask.problem.comesBack'],
    [asks.back(draft) && isEarly, 'back', 'ask.problem.back'],
    [asks.sitting(draft) && sitting === null, 'sitting', 'ask.problem.hours'],
  );
}

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
  ];
}

function checkContact(draft: Draft): Problem[] {
  const numbers = draft.phone.replace(/\D/g, '').length;
  return collect(
    [draft.how === null, 'how', 'ask.problem.how'],
    [asks.phone(draft) && (numbers < 10 || numbers > 15), 'phone', 'ask.problem.phone'],
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
