import type { FormEvent, ReactNode } from 'react';
import { ROLES, type Role } from '@doorstep/lifecycle';
import { go, Link } from '../frame/router';
import { Screen } from '../frame/screen';
import { Button, CheckRows, ErrorSummary } from '../kit';
import { useWords } from '../messages';
import { chosenRoles, type DoorPage } from './door-page';
import { StepLine } from './step-line';
import { useFieldFault } from './use-field-fault';

/** Roles that anybody may ask for. The desk's own are offered only to whom the hub names for them. */
const OPEN_ROLES: ReadonlySet<Role> = new Set<Role>([
  'packer',
  'driver_to_hub',
  'driver_to_homes',
  'driver_of_people',
  'companion',
  'carer',
  'interpreter',
]);

/** Names the group for the summary of what is wrong. */
export const ROLES_FIELD = 'join-roles';

interface RoleChoiceProps {
  readonly value: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  /** Offered as well: what the hub hopes for, what somebody has. */
  readonly also: readonly Role[];
  readonly error?: string | undefined;
}

/** What one would like to do, from the least trust to the most. */
export function RoleChoice({ value, onChange, also, error }: RoleChoiceProps): ReactNode {
  const words = useWords();
  const offered = ROLES.filter((role) => OPEN_ROLES.has(role) || also.includes(role));
  const order = [
    ...offered.filter((role) => OPEN_ROLES.has(role)),
    ...offered.filter((r) => !OPEN_ROLES.has(r)),
  ];
  return (
    <CheckRows
      id={ROLES_FIELD}
      label={words.t('join.roles.label')}
      hint={words.t('join.roles.hint')}
      error={error}
      value={value}
      choices={order.map((role) => ({
        value: role,
        label: words.t(`join.role.${role}`),
        hint: words.t(`join.role.${role}.hint`),
      }))}
      onChange={onChange}
    />
  );
}

export function RolesPage(page: DoorPage): ReactNode {
  const words = useWords();
  const roles = chosenRoles(page);
  const { faults, error, say } = useFieldFault(ROLES_FIELD);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    say(roles.length === 0 ? words.t('join.roles.none') : null);
    if (roles.length === 0) return;
    page.change({ roles });
    go('/join/handle');
  };
  return (
    <Screen title={words.t('join.roles.title')} sub={<StepLine at={1} />}>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={words.t('join.mend')} faults={faults} />
        <RoleChoice
          value={roles}
          also={page.door.roles}
          error={error}
          onChange={(next) => page.change({ roles: next })}
        />
        <div className="actions">
          <Link to="/join" size="big" icon="back">
            {words.t('join.back')}
          </Link>
          <Button type="submit" variant="primary" size="main" icon="next">
            {words.t('join.next')}
          </Button>
        </div>
      </form>
    </Screen>
  );
}
