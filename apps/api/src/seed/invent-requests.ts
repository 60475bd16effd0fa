import {
  DOOR_PICTURES,
  householdSize,
  loadUnitsFor,
  type CareFacts,
  type RequestKind,
  type RequestState,
} from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import type { Day, Random } from '@doorstep/std';
import { bytesOf, chance, idOf, pick, weighted } from './dice';
import { DOORS, FAMILY, GIVEN } from './invented';
import type { Spot, Spots } from './spots';
import type { InventedMember, InventedRequest } from './world';

interface Household {
  readonly spot: Spot;
  readonly tag: Uint8Array;
  readonly name: string;
  readonly phone: string;
  readonly language: string;
  readonly door: string;
  readonly care: Omit<CareFacts, 'ride' | 'sittingMinutes'>;
}

const KINDS: readonly (readonly [RequestKind, number])[] = [
  ['groceries', 60],
  ['supplies', 8],
  ['ride', 14],
  ['childcare', 9],
  ['visit', 6],
  ['other', 3],
];
const STATES: readonly (readonly [RequestState, number])[] = [
  ['submitted', 35],
  ['open', 50],
  ['triage', 5],
  ['needs_info', 5],
  ['on_hold', 5],
];
const NEED: Readonly<Record<RequestKind, string>> = {
  groceries: 'Food bags',
  supplies: 'Household supplies',
  ride: 'A ride',
  childcare: 'Child care',
  visit: 'A visit',
  other: 'Something else',
};
/** Days of the week ahead: most people ask for the next two or three. */
const DAYS: readonly (readonly [number, number])[] = [
  [0, 3],
  [1, 6],
  [2, 4],
  [3, 2],
  [4, 1],
  [5, 1],
  [6, 1],
];
/** One household in five asks twice; one request in six lies behind us and has a helper the family knows. */
const ASKS_AGAIN = 0.2;
const BEHIND = 1 / 6;

/** Requests of one hub over the week that starts at `first`, with some of the week before. */
export function inventRequests(
  dice: Random,
  spots: Spots,
  members: readonly InventedMember[],
  { first, count, languages }: { first: Day; count: number; languages: readonly string[] },
): InventedRequest[] {
  const households: Household[] = [];
  return Array.from({ length: count }, () => {
    const known = households.length > 0 && chance(dice, ASKS_AGAIN);
    const household = known ? pick(dice, households) : inventHousehold(dice, spots, languages);
    if (!known) households.push(household);
    const behind = chance(dice, BEHIND);
    return behind ? past(dice, spots, household, first, members) : ahead(dice, spots, household, first);
  });
}

/** What one family needs on one day: a ride to a clinic and back, somebody for the siblings, groceries on the way back. */
export function inventTogether(
  dice: Random,
  spots: Spots,
  { day, languages }: { day: Day; languages: readonly string[] },
): InventedRequest[] {
  const household = inventHousehold(dice, spots, languages);
  const of = { state: 'open', day, helpedBy: null } as const;
  const ride = request(dice, spots, household, { ...of, kind: 'ride' });
  const there = { ...ride, fromMinute: 600, toMinute: 720, flags: [] };
  const trip = { riders: 1, comesBack: true, backFromMinute: 840 };
  const childcare = request(dice, spots, household, { ...of, kind: 'childcare' });
  const groceries = request(dice, spots, household, { ...of, kind: 'groceries' });
  return [
    { ...there, drawers: { ...ride.drawers, care: { ...ride.drawers.care, ride: trip } } },
    {
      ...childcare,
      fromMinute: 600,
      toMinute: 960,
      drawers: { ...childcare.drawers, care: { ...childcare.drawers.care, sittingMinutes: 360 } },
    },
    { ...groceries, fromMinute: 840, toMinute: 960 },
  ];
}

/** One request of a family that nobody knows yet. */
export const inventRequest = (
  dice: Random,
  spots: Spots,
  languages: readonly string[],
  of: Pick<InventedRequest, 'kind' | 'state' | 'day' | 'helpedBy'>,
): InventedRequest => request(dice, spots, inventHousehold(dice, spots, languages), of);

function ahead(dice: Random, spots: Spots, household: Household, first: Day): InventedRequest {
  const kind = weighted(dice, KINDS);
  const state = kind === 'other' ? 'submitted' : weighted(dice, STATES);
  return request(dice, spots, household, {
    kind,
    state,
    day: addDays(first, weighted(dice, DAYS)),
    helpedBy: null,
  });
}

function past(
  dice: Random,
  spots: Spots,
  household: Household,
  first: Day,
  members: readonly InventedMember[],
): InventedRequest {
  const drivers = members.flatMap((m, i) => (m.tier >= 2 && m.vehicle === 'car' ? [i] : []));
  const helpedBy = drivers.length === 0 ? 0 : pick(dice, drivers);
  const day = addDays(first, -2 - dice.below(6));
  return request(dice, spots, household, { kind: 'groceries', state: 'fulfilled', day, helpedBy });
}

function request(
  dice: Random,
  spots: Spots,
  household: Household,
  of: Pick<InventedRequest, 'kind' | 'state' | 'day' | 'helpedBy'>,
): InventedRequest {
  const to = of.kind === 'ride' ? spots.draw(dice) : null;
  const [fromMinute, toMinute] = of.kind === 'ride' ? bucket(dice, 480, 120, 5) : bucket(dice, 480, 240, 3);
  const care = careOf(dice, household, of.kind, toMinute);
  return {
    ...of,
    id: idOf(dice),
    channel: chance(dice, 0.25) ? 'phone' : 'web',
    cell: household.spot.cell,
    destinationCell: to?.cell ?? null,
    fromMinute,
    toMinute,
    loadUnits: of.kind === 'groceries' || of.kind === 'supplies' ? loadUnitsFor(householdSize(care)) : 1,
    flags: flagsOf(dice, of.kind, care),
    householdTag: household.tag,
    drawers: drawersOf(dice, household, { kind: of.kind, to, care }),
  };
}

function drawersOf(
  dice: Random,
  household: Household,
  { kind, to, care }: { kind: RequestKind; to: Spot | null; care: CareFacts },
): InventedRequest['drawers'] {
  return {
    card: {
      language: household.language,
      what: NEED[kind],
      handover: chance(dice, 0.3) ? 'door' : 'in_person',
    },
    place: {
      ...addressAt(household.spot, `the ${household.door} door`),
      word: household.name.split(' ')[0] ?? household.name,
      sign: { picture: pick(dice, DOOR_PICTURES), number: 10 + dice.below(90) },
      ...(to === null ? {} : { destination: addressAt(to, 'main entrance') }),
    },
    contact: {
      name: household.name,
      phone: household.phone,
      how: chance(dice, 0.7) ? 'text' : 'call',
      mayLeaveMessage: chance(dice, 0.3),
      language: household.language,
      askingFor: 'family',
    },
    care,
  };
}

const addressAt = (spot: Spot, door: string) => ({
  address: spot.street,
  door,
  point: { lon: spot.lon, lat: spot.lat },
});

function bucket(dice: Random, first: number, width: number, count: number): [number, number] {
  const from = first + width * dice.below(count);
  return [from, from + width];
}

function careOf(dice: Random, household: Household, kind: RequestKind, toMinute: number): CareFacts {
  if (kind === 'ride') {
    const comesBack = chance(dice, 0.7);
    const back = comesBack ? { backFromMinute: Math.min(1200, toMinute + 60) } : {};
    return { ...household.care, ride: { riders: 1 + dice.below(3), comesBack, ...back } };
  }
  return kind === 'childcare'
    ? { ...household.care, sittingMinutes: 120 + 60 * dice.below(3) }
    : household.care;
}

function flagsOf(dice: Random, kind: RequestKind, care: CareFacts): InventedRequest['flags'] {
  if (kind === 'ride')
    return care.children[0] + care.children[1] > 0 && chance(dice, 0.6) ? ['car_seat'] : [];
  if (kind === 'groceries') return chance(dice, 0.25) ? ['cooled'] : [];
  return kind === 'supplies' && chance(dice, 0.4) ? ['heavy'] : [];
}

function inventHousehold(dice: Random, spots: Spots, languages: readonly string[]): Household {
  const child = () =>
    weighted(dice, [
      [0, 6],
      [1, 3],
      [2, 1],
    ] as const);
  return {
    spot: spots.draw(dice),
    tag: bytesOf(dice, 32),
    name: `${pick(dice, GIVEN)} ${pick(dice, FAMILY)}`,
    phone: `612-555-01${String(dice.below(100)).padStart(2, '0')}`,
    language: pick(dice, languages),
    door: pick(dice, DOORS),
    care: {
      adults: 1 + dice.below(3),
      children: [child(), child(), child(), child()],
      avoid: chance(dice, 0.3) ? ['pork'] : [],
    },
  };
}
