import {
  ALLERGIES_AT_ONCE,
  type CareFacts,
  type ChildcareFacts,
  type ChildFacts,
  type RideFacts,
} from '@doorstep/lifecycle';
import {
  asks,
  type ChildAnswer,
  type Draft,
  isDelivery,
  isRide,
  kidsOf,
  type Need,
  needsWords,
} from './draft';

type Bands = CareFacts['children'];

/** Who is at home, who rides, who is cared for: what one need has to know of them and nothing of the others. */
export function careOf(need: Need, draft: Draft): CareFacts {
  const notes = [needsWords(need) ? draft.what : '', draft.notes].filter(Boolean).join('\n');
  const { again } = draft.time;
  return {
    ...peopleFor(need, draft),
    avoid: need === 'groceries' ? draft.avoid : [],
    ...when(need === 'groceries' && asks.avoidOther(draft), { avoidOther: draft.avoidOther }),
    ...when(isDelivery(need) && asks.diapers(draft) && draft.diapers !== '', { diaperSize: draft.diapers }),
    ...(need === 'groceries' ? foodOf(draft) : {}),
    ...when(notes !== '', { notes }),
    ...when(isRide(need), { ride: rideOf(need, draft) }),
    ...when(need === 'childcare', {
      sittingMinutes: draft.time.sitting ?? 0,
      childcare: childcareOf(draft),
    }),
    ...(again === '' ? {} : { again }),
  };
}

/** What was said beside the pictures, as far as anything was. */
function foodOf({ food, children }: Draft): Partial<CareFacts> {
  if (food === undefined) return {};
  const { choice, eats, kitchen, formula } = food;
  return {
    ...when(choice.length > 0, { choice }),
    ...when(eats.length > 0, { eats }),
    ...(kitchen === '' ? {} : { kitchen }),
    ...(formula === '' || (children[0] ?? 0) === 0 ? {} : { formula }),
  };
}

function peopleFor(need: Need, draft: Draft): Pick<CareFacts, 'adults' | 'children'> {
  const [babies, small, school, teens] = draft.children;
  if (isRide(need)) return { adults: ridersOf(need, draft), children: bandsOf(kidsOf(need, draft)) };
  if (need === 'childcare') return { adults: 0, children: bandsOf(kidsOf(need, draft)) };
  return { adults: draft.adults ?? 0, children: [babies ?? 0, small ?? 0, school ?? 0, teens ?? 0] };
}

/** Grown-ups of the family who travel: nobody on the way to school. */
const ridersOf = (need: Need, { riders }: Draft): number => (need === 'school' ? 0 : (riders ?? 0));

/** First month of each band after the first: 2, 6 and 13 years. */
const BAND_FROM = [24, 72, 156] as const;

function bandsOf(kids: readonly ChildAnswer[]): Bands {
  const bands: [number, number, number, number] = [0, 0, 0, 0];
  for (const { months } of kids) {
    const band = BAND_FROM.filter((from) => (months ?? 0) >= from).length;
    bands[band as 0 | 1 | 2 | 3] += 1;
  }
  return bands;
}

const childOf = ({ first, months, outgrown, allergies }: ChildAnswer): ChildFacts => {
  const list = allergies
    .split(/[,;،\n]/)
    .map((one) => one.trim().slice(0, 60))
    .filter(Boolean)
    .slice(0, ALLERGIES_AT_ONCE);
  return {
    ageMonths: months ?? 0,
    ...when(first !== '', { first }),
    ...(outgrown === '' ? {} : { outgrown }),
    ...when(list.length > 0, { allergies: list }),
  };
};

function rideOf(need: Need, draft: Draft): RideFacts {
  const kids = kidsOf(need, draft);
  return {
    riders: Math.max(1, ridersOf(need, draft) + kids.length),
    purpose: need === 'ride' ? 'appointment' : 'school',
    adults: ridersOf(need, draft),
    shareAgreed: draft.shareAgreed,
    ...when(kids.length > 0, { children: kids.map(childOf) }),
    ...timesOf(draft),
    ...(need === 'ride' ? boardingOf(draft) : {}),
  };
}

/** Minutes of the way there and the way back, as far as they are known. */
function timesOf(
  draft: Draft,
): Pick<RideFacts, 'comesBack' | 'appointmentMinute' | 'pickupMinute' | 'back' | 'backFromMinute'> {
  const { minute, means, comesBack, back, backFrom } = draft.time;
  const there = asks.appointment(draft) ? minute : null;
  const then = asks.back(draft) ? backFrom : null;
  return {
    comesBack: comesBack === true,
    ...(there === null ? {} : means === 'leave' ? { pickupMinute: there } : { appointmentMinute: there }),
    ...(asks.backHow(draft) && back !== null ? { back } : {}),
    ...(then === null ? {} : { backFromMinute: then }),
  };
}

const boardingOf = ({ mobility, serviceAnimal, luggage }: Draft): Partial<RideFacts> => ({
  ...(mobility === '' ? {} : { mobility, loadMinutes: BOARDING[mobility] }),
  ...when(serviceAnimal, { serviceAnimal }),
  ...when(luggage, { luggage }),
});

/** Minutes that boarding takes. */
const BOARDING = { wheelchair: 10, transfer: 5, walker: 3 } as const;

const childcareOf = (draft: Draft): ChildcareFacts => ({
  children: kidsOf('childcare', draft).map(childOf),
  emergency: draft.emergency,
  receivers: draft.receivers.map(({ name, codeWord }) => ({
    name,
    at: 'origin',
    ...when(codeWord !== '', { codeWord }),
  })),
  consentMedical: draft.callDoctor,
  where: draft.carePlace ?? 'home',
});

const when = <T extends object>(holds: boolean, fields: T): Partial<T> => (holds ? fields : {});
