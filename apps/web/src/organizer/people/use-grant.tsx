import type { Role } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { GrantedState, TrustedFieldsFragment } from '../../gql/graphql';
import { CompareDialog } from './compare-dialog';
import type { RoleCommands } from './use-role-commands';

interface Granting {
  readonly press: (state: GrantedState) => void;
  /** Stands in the page while two numbers are compared. */
  readonly dialog: ReactNode;
}

/** Gives a role at a press; who is given what opens everything is looked at first, and not on this server's word. */
export function useGrant(person: TrustedFieldsFragment, role: Role, { busy, grant }: RoleCommands): Granting {
  const [comparing, setComparing] = useState<GrantedState | null>(null);
  const press = (state: GrantedState): void => {
    if (role === 'organizer') setComparing(state);
    else void grant(role, state);
  };
  const dialog =
    comparing === null ? null : (
      <CompareDialog
        person={person}
        busy={busy}
        onSame={() => void grant(role, comparing).then(() => setComparing(null))}
        onClose={() => setComparing(null)}
      />
    );
  return { press, dialog };
}
