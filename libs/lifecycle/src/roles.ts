import type { TaskKind } from './words';

/** What a member may be cleared for, from the least harm to the most (domain.md 3.4). */
export const ROLES = [
  'organizer',
  'dispatcher',
  'intake',
  'packer',
  'driver_to_hub',
  'driver_to_homes',
  'driver_of_people',
  'carer',
  'interpreter',
  'companion',
] as const;
export type Role = (typeof ROLES)[number];

/** The role that each kind of task asks for. */
export const ROLE_OF_TASK: Readonly<Record<TaskKind, Role>> = {
  delivery: 'driver_to_homes',
  ride_out: 'driver_of_people',
  ride_back: 'driver_of_people',
  sitting: 'carer',
  visit: 'companion',
  haul: 'driver_to_hub',
};

/** Whoever may go to homes may go to another hub as well. */
const MORE_THAN: Readonly<Partial<Record<Role, Role>>> = { driver_to_hub: 'driver_to_homes' };

/** The roles of which one is enough for a task of this kind. */
export const rolesForTask = (kind: TaskKind): readonly Role[] => {
  const role = ROLE_OF_TASK[kind];
  const more = MORE_THAN[role];
  return more === undefined ? [role] : [role, more];
};

/**
 * The lowest tier a role may have, whatever a hub's policy says: 0 packs at the hub in company, 1 sees the board, 2
 * learns where homes are, 3 is alone with a grown-up, 4 is with children, 5 sees many addresses.
 */
export const TIER_OF_ROLE: Readonly<Record<Role, number>> = {
  packer: 0,
  driver_to_hub: 1,
  interpreter: 1,
  driver_to_homes: 2,
  driver_of_people: 3,
  companion: 3,
  carer: 4,
  intake: 5,
  dispatcher: 5,
  organizer: 5,
};
