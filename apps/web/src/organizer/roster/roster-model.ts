import type { RosterDataQuery } from '../../gql/graphql';

/** What the server told, as the roster screen works with it. */
export type RosterData = RosterDataQuery;
export type RosterShift = RosterData['week']['shifts'][number];
export type RosterPerson = RosterData['people'][number];
export type SignedUp = RosterShift['signUps'][number];

/** Sign-ups that have a seat. */
const SEATED: ReadonlySet<string> = new Set(['confirmed', 'checked_in', 'completed', 'offered_place']);
export const isSeated = ({ state }: Pick<SignedUp, 'state'>): boolean => SEATED.has(state);

/** What this tab could open of a person: languages of the profile, and with whom they like to be, by handle. */
export interface OpenedPerson {
  readonly languages: readonly string[];
  readonly likes: readonly string[];
  readonly apart: readonly string[];
}

/** `keep`: whoever is in a shift stays there; `move`: they may be asked to go elsewhere, at a price. */
export type Holding = 'keep' | 'move';

/** Why the question is not quite what was asked: told beside the roster, never hidden in it. */
export interface RosterNote {
  readonly code: 'NOT_CLEARED_ANY_MORE' | 'UNKNOWN_HANDLE' | 'LOCK_DROPPED';
  readonly memberId: string;
  readonly shiftId: string | null;
  readonly handle: string | null;
}
