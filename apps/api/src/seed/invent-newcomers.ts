import { TIER_OF_ROLE, type ClearanceState, type Role } from '@doorstep/lifecycle';
import { seeded } from '@doorstep/std';
import { idOf, pick } from './dice';
import { FAMILY, GIVEN } from './invented';
import type { Spots } from './spots';
import type { InventedMember } from './world';

interface Story {
  readonly handle: string;
  readonly standing: ClearanceState;
  readonly roles: readonly Role[];
  readonly wants: readonly Role[];
}

/** One person for each way of standing to a hub, so that a desk has somebody to vet on the first morning. */
const STORIES: readonly Story[] = [
  { handle: 'nia', standing: 'applied', roles: [], wants: ['packer', 'driver_to_homes'] },
  { handle: 'omar', standing: 'screening', roles: [], wants: ['companion'] },
  { handle: 'ines', standing: 'screening', roles: [], wants: ['carer'] },
  { handle: 'pia', standing: 'provisional', roles: ['companion'], wants: [] },
  { handle: 'ed', standing: 'expired', roles: [], wants: ['driver_to_homes'] },
  { handle: 'sol', standing: 'suspended', roles: [], wants: ['driver_to_homes', 'driver_of_people'] },
  { handle: 'kit', standing: 'denied', roles: [], wants: ['carer'] },
];

/** Dice of their own: the rest of the region stays as it is with and without them. */
export function inventNewcomers(spots: Spots): InventedMember[] {
  const dice = seeded(20_261_121);
  return STORIES.map(({ handle, standing, roles, wants }) => ({
    id: idOf(dice),
    handle,
    organizer: false,
    roles,
    wants,
    standing,
    tier: Math.max(0, ...roles.map((role) => TIER_OF_ROLE[role])),
    homeCell: spots.draw(dice).cell,
    vehicle: 'car',
    seats: 3,
    childSeats: 0,
    loadUnits: 10,
    capabilities: [],
    availability: [2, 4, 6].map((weekday) => ({ weekday, fromMinute: 540, toMinute: 1020 })),
    newHomesPerDay: 8,
    profile: { name: `${pick(dice, GIVEN)} ${pick(dice, FAMILY)}`, phone: '612-555-0199', languages: ['en'] },
  }));
}
