import type { Course, Requirement, RequirementKind, RoleRule } from './requirements';
import { TIER_OF_ROLE, type Role } from './roles';

const YEAR = 365;

const asks = (kind: RequirementKind, more: Partial<Requirement> = {}): Requirement => ({
  kind,
  course: null,
  count: 1,
  validDays: null,
  twoPeople: false,
  ...more,
});
const course = (name: Course): Requirement => asks('training', { course: name, validDays: 2 * YEAR });

const AGREEMENT = asks('agreement', { validDays: YEAR });
const KNOWN = [AGREEMENT, course('first_steps'), asks('vouches', { count: 2, validDays: YEAR })];
const TALKED_TO = [...KNOWN, asks('interview')];
const AT_DOORS = [...TALKED_TO, course('at_the_door')];
/** Licence and insurance end on the day that stands on the paper. */
const DRIVES = [asks('licence'), asks('insurance'), asks('vehicle_check', { validDays: YEAR })];

const REQUIREMENTS: Readonly<Record<Role, readonly Requirement[]>> = {
  packer: [AGREEMENT, course('packing')],
  driver_to_hub: [AGREEMENT, course('first_steps'), asks('licence'), asks('insurance')],
  interpreter: [...KNOWN, course('on_the_phone')],
  driver_to_homes: [...AT_DOORS, ...DRIVES],
  driver_of_people: [
    ...AT_DOORS,
    ...DRIVES,
    course('driving_people'),
    asks('driving_record', { validDays: YEAR }),
  ],
  companion: [...AT_DOORS, course('home_visits'), course('school_doors')],
  carer: [
    ...AT_DOORS,
    course('with_children'),
    asks('background_check', { validDays: 2 * YEAR, twoPeople: true }),
  ],
  intake: [...TALKED_TO, course('on_the_phone')],
  dispatcher: TALKED_TO,
  organizer: TALKED_TO,
};

/** Roles that a second organizer confirms: those who see many addresses, and those who are with children. */
const BY_TWO: ReadonlySet<Role> = new Set<Role>(['carer', 'dispatcher', 'organizer']);
const SHIFTS_AS_NEWCOMER = 3;

/** What a hub asks for until it says otherwise: vetting by harm (domain.md 3.4), two vouches wherever homes are learnt. */
export const DEFAULT_POLICY: readonly RoleRule[] = (Object.keys(REQUIREMENTS) as Role[]).map((role) => ({
  role,
  tier: TIER_OF_ROLE[role],
  requirements: REQUIREMENTS[role],
  twoPeople: BY_TWO.has(role),
  newcomerShifts: SHIFTS_AS_NEWCOMER,
}));
