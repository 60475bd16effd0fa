import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Role } from '@doorstep/lifecycle';
import { tell } from '../api/volunteer-api';
import { go } from '../frame/router';
import { FaultNote, Screen } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { Button, ErrorSummary, Skeleton } from '../kit';
import { useWords } from '../messages';
import { WANT_ROLES } from './join-documents';
import { RoleChoice, ROLES_FIELD } from './roles-page';
import { roleStandings } from './standing';
import { useFieldFault } from './use-field-fault';
import { useJoining } from './use-joining';
import { BackToList } from './welcome';

/** What one would like to do from now on. What is held already stays until the hub ends it. */
export function WantRoles(): ReactNode {
  const words = useWords();
  const { joining, fault, again } = useJoining();
  return (
    <Screen title={words.t('join.roles.title')}>
      <p>{words.t('join.roles.change')}</p>
      <FaultNote fault={fault} onRetry={again} />
      {joining ? (
        <RolesForm roles={roleStandings(joining.myStanding).map(({ role }) => role)} />
      ) : (
        <Skeleton label={words.t('app.loading')} rows={5} />
      )}
    </Screen>
  );
}

function RolesForm({ roles: now }: { readonly roles: readonly Role[] }): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const [roles, setRoles] = useState(now);
  const { busy, fault, run } = useCommand();
  const { faults, error, say } = useFieldFault(ROLES_FIELD);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    say(roles.length === 0 ? words.t('join.roles.none') : null);
    if (roles.length === 0 || busy) return;
    void run((key) => tell(client, WANT_ROLES, { roles: [...roles], key })).then((answer) => {
      if (answer) go('/join');
    });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary title={words.t('join.mend')} faults={faults} />
      <RoleChoice value={roles} also={now} error={error} onChange={setRoles} />
      <FaultNote fault={fault} />
      <div className="actions">
        <BackToList />
        <Button type="submit" variant="primary" size="main" icon="check" busy={busy}>
          {words.t('join.roles.save')}
        </Button>
      </div>
    </form>
  );
}
