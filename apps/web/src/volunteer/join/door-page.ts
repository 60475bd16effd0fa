import type { Role } from '@doorstep/lifecycle';
import type { InviteDoorQuery } from '../../gql/graphql';
import type { JoinDraft } from './join-draft';

export type InviteDoor = InviteDoorQuery['invite'];

/** What a page before the first sign-in is given, and how it goes on. */
export interface DoorPage {
  readonly door: InviteDoor;
  readonly draft: JoinDraft;
  readonly change: (change: Partial<Pick<JoinDraft, 'roles' | 'handle'>>) => void;
}

/** What was chosen, or what the hub hopes for while nothing was. */
export const chosenRoles = ({ door, draft }: DoorPage): readonly Role[] => draft.roles ?? door.roles;
