import { TIER_OF_ROLE, type Role } from '@doorstep/lifecycle';
import type { Random } from '@doorstep/std';
import { DEMONSTRATION } from './demonstration';
import { inventNewcomers } from './invent-newcomers';
import { chance, idOf, pick, weighted } from './dice';
import { FAMILY, GIVEN, HANDLE_WORDS } from './invented';
import type { Spots } from './spots';
import type { InventedMember } from './world';

const MORNING = [480, 720] as const;
const AFTERNOON = [720, 1020] as const;
const EVENING = [1020, 1260] as const;

type Ride = Pick<InventedMember, 'vehicle' | 'seats' | 'childSeats' | 'loadUnits' | 'capabilities'>;

/** Two organizers at the first hub, one at each other; then `volunteers` more. */
export function inventMembers(dice: Random, spots: Spots, hub: number, volunteers: number): InventedMember[] {
  const taken = new Set<string>();
  const organizers = hub === 0 ? DEMONSTRATION.organizers : [`desk${hub + 1}`];
  const known = hub === 0 ? DEMONSTRATION.volunteers : [];
  const people = organizers.map((handle) => member(dice, spots, handle, true));
  for (let n = 0; n < volunteers; n++)
    people.push(member(dice, spots, known[n] ?? newHandle(dice, hub, taken), false, n < known.length));
  return hub === 0 ? [...people, ...inventNewcomers(spots)] : people;
}

/** `able`: a demonstration member who may take every kind of task at any hour, whenever somebody tries it out. */
function member(
  dice: Random,
  spots: Spots,
  handle: string,
  organizer: boolean,
  able = organizer,
): InventedMember {
  const spot = spots.draw(dice);
  const name = `${pick(dice, GIVEN)} ${pick(dice, FAMILY)}`;
  const id = idOf(dice);
  const roles = organizer ? (['organizer', ...ALL_WORK] as const) : able ? ALL_WORK : rolesOf(dice);
  return {
    id,
    handle,
    organizer,
    roles,
    wants: [],
    standing: 'approved',
    tier: Math.max(...roles.map((role) => TIER_OF_ROLE[role])),
    homeCell: spot.cell,
    ...(able ? ABLE : ride(dice)),
    availability: able ? EVERY_DAY : availability(dice),
    newHomesPerDay: able ? 100 : 8,
    profile: {
      name,
      phone: `612-555-01${String(dice.below(100)).padStart(2, '0')}`,
      languages: ['en', ...(chance(dice, 0.4) ? [pick(dice, ['es', 'so', 'hmn', 'om'])] : [])],
    },
  };
}

/** All that a claim can ask for, and packing. */
const ALL_WORK: readonly Role[] = [
  'packer',
  'driver_to_hub',
  'driver_to_homes',
  'driver_of_people',
  'carer',
  'companion',
];

/** Most drive; how far they are trusted decides whether to the hub, to homes, or with people in the car. */
function rolesOf(dice: Random): readonly Role[] {
  const trade = weighted(dice, [
    ['drives and cares', 3],
    ['drives', 5],
    ['packs', 1],
  ] as const);
  const trust = weighted(dice, [
    [1, 1],
    [2, 5],
    [3, 4],
    [4, 3],
  ] as const);
  if (trade === 'packs') return ['packer'];
  const steps: readonly (readonly [number, readonly Role[]])[] = [
    [1, ['driver_to_hub']],
    [2, ['driver_to_homes']],
    [3, ['driver_of_people', 'companion']],
    [4, trade === 'drives and cares' ? ['carer'] : []],
  ];
  return steps.flatMap(([needed, roles]) => (trust >= needed ? roles : []));
}

const ABLE: Ride = {
  vehicle: 'car',
  seats: 4,
  childSeats: 2,
  loadUnits: 16,
  capabilities: ['cooled', 'heavy', 'car_seat', 'step_free'],
};
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, fromMinute: 0, toMinute: 1440 }));

function ride(dice: Random): Ride {
  const vehicle = weighted(dice, [
    ['car', 14],
    ['van', 2],
    ['bike', 2],
    ['none', 2],
  ] as const);
  const capabilities = (['cooled', 'heavy', 'car_seat', 'step_free'] as const).filter(() =>
    chance(dice, 0.4),
  );
  if (vehicle === 'none') return { vehicle, seats: 0, childSeats: 0, loadUnits: 0, capabilities: [] };
  if (vehicle === 'bike') return { vehicle, seats: 0, childSeats: 0, loadUnits: 2, capabilities: [] };
  const seats = vehicle === 'van' ? 6 : 3 + dice.below(2);
  const childSeats = capabilities.includes('car_seat') ? 1 + dice.below(2) : 0;
  return { vehicle, seats, childSeats, loadUnits: vehicle === 'van' ? 30 : 10 + dice.below(8), capabilities };
}

function availability(dice: Random): InventedMember['availability'] {
  return [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
    [MORNING, AFTERNOON, EVENING]
      .filter(() => chance(dice, 0.4))
      .map(([fromMinute, toMinute]) => ({ weekday, fromMinute, toMinute })),
  );
}

/** Two plain words, with the hub's number where it is not the first, with a count where both words are used up. */
function newHandle(dice: Random, hub: number, taken: Set<string>): string {
  const words = `${pick(dice, HANDLE_WORDS[0])}-${pick(dice, HANDLE_WORDS[1])}${hub === 0 ? '' : hub + 1}`;
  let handle = words;
  for (let n = 2; taken.has(handle); n++) handle = `${words}-${n}`;
  taken.add(handle);
  return handle;
}
