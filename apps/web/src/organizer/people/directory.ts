import {
  HELD_CLEARANCE,
  ROLES,
  type ClearanceState,
  type ProfileFacts,
  type Role,
} from '@doorstep/lifecycle';
import { addDays, isDay } from '@doorstep/schedule';

/** How one member stands to one role, as the directory needs it. */
export interface ClearanceRow {
  readonly role: Role;
  readonly state: ClearanceState;
  /** Last day on which it holds; null where nothing runs out. */
  readonly until: string | null;
  /** The organizer who proposed it and may not be the one who approves it too. */
  readonly proposedBy: string | null;
}

export interface DirectoryPerson {
  readonly id: string;
  readonly handle: string;
  readonly state: ClearanceState;
  readonly roles: readonly Role[];
  readonly homeCell: string | null;
  readonly hoursThisMonth: number;
  readonly clearances: readonly ClearanceRow[];
}

export const LISTS = ['active', 'waiting', 'expiring', 'closed', 'all'] as const;
export type ListName = (typeof LISTS)[number];

export const ORDERS = ['handle', 'expiry', 'hours'] as const;
export type Order = (typeof ORDERS)[number];

/** What the address holds about the directory. Never a searched name: addresses are remembered by browsers. */
export interface DirectoryView {
  readonly list: ListName;
  readonly role: Role | null;
  readonly cell: string | null;
  readonly order: Order;
}

export const viewOf = (params: URLSearchParams): DirectoryView => ({
  list: LISTS.find((one) => one === params.get('show')) ?? 'active',
  role: ROLES.find((one) => one === params.get('role')) ?? null,
  cell: params.get('area'),
  order: ORDERS.find((one) => one === params.get('order')) ?? 'handle',
});

/** The view as the end of an address; what is usual is not said. */
export function addressOf({ list, role, cell, order }: DirectoryView): string {
  const params = new URLSearchParams();
  if (list !== 'active') params.set('show', list);
  if (role !== null) params.set('role', role);
  if (cell !== null) params.set('area', cell);
  if (order !== 'handle') params.set('order', order);
  return params.toString();
}

const CLOSED: readonly ClearanceState[] = ['suspended', 'left', 'denied'];
const UNDECIDED: readonly ClearanceState[] = ['applied', 'screening'];
const held = ({ state }: ClearanceRow): boolean =>
  (HELD_CLEARANCE as readonly ClearanceState[]).includes(state);

/** Days ahead in which a check that runs out is told of. */
export const SOON = 30;

/** The first day on which one of somebody's roles ends; null where none does. */
export const nextExpiry = ({ clearances }: Pick<DirectoryPerson, 'clearances'>): string | null =>
  clearances
    .filter(held)
    .map(({ until }) => until)
    .filter((until) => until !== null)
    .sort()[0] ?? null;

/**
 * Roles of somebody that this organizer can decide on now. What they proposed themselves waits for somebody else: a
 * second pair of eyes is not the first one again.
 */
export const waitingFor = (
  { id, clearances }: Pick<DirectoryPerson, 'id' | 'clearances'>,
  organizer: string,
): readonly ClearanceRow[] =>
  id === organizer
    ? []
    : clearances.filter(
        ({ state, proposedBy }) =>
          proposedBy !== organizer && (UNDECIDED.includes(state) || proposedBy !== null),
      );

interface Circumstances {
  readonly today: string;
  readonly organizer: string;
}

function isListed(person: DirectoryPerson, list: ListName, { today, organizer }: Circumstances): boolean {
  switch (list) {
    case 'active':
      return person.state === 'approved' || person.state === 'provisional';
    case 'waiting':
      return !CLOSED.includes(person.state) && waitingFor(person, organizer).length > 0;
    case 'expiring': {
      const ends = nextExpiry(person);
      return ends !== null && isDay(today) && ends <= addDays(today, SOON);
    }
    case 'closed':
      return CLOSED.includes(person.state);
    case 'all':
      return true;
  }
}

/** Without accents and capitals, as people type names in a hurry. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

/** Whether every word of a search stands in somebody's handle or, where opened, name, phone or languages. */
export function isFound(person: DirectoryPerson, profile: ProfileFacts | undefined, search: string): boolean {
  const digits = (profile?.phone ?? '').replace(/\D/g, '');
  const said = plain([person.handle, profile?.name ?? '', ...(profile?.languages ?? [])].join(' '));
  return plain(search)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => said.includes(word) || (/^\d{3,}$/.test(word) && digits.includes(word)));
}

const byHandle = (one: DirectoryPerson, other: DirectoryPerson): number =>
  one.handle.localeCompare(other.handle);
/** Who runs out first comes first; who never does comes last. */
const byExpiry = (one: DirectoryPerson, other: DirectoryPerson): number =>
  (nextExpiry(one) ?? '9').localeCompare(nextExpiry(other) ?? '9') || byHandle(one, other);

/** Who gave most comes first: they may need a rest. */
const byHours = (one: DirectoryPerson, other: DirectoryPerson): number =>
  other.hoursThisMonth - one.hoursThisMonth || byHandle(one, other);

const COMPARE: Readonly<Record<Order, (one: DirectoryPerson, other: DirectoryPerson) => number>> = {
  handle: byHandle,
  expiry: byExpiry,
  hours: byHours,
};

/** The people of a view, in its order. */
export function listPeople<Person extends DirectoryPerson>(
  people: readonly Person[],
  { list, role, cell, order }: DirectoryView,
  circumstances: Circumstances,
): readonly Person[] {
  return people
    .filter(
      (person) =>
        isListed(person, list, circumstances) &&
        (role === null || person.clearances.some((one) => one.role === role)) &&
        (cell === null || person.homeCell === cell),
    )
    .sort(COMPARE[order]);
}
