import { ROLES, type Role, type RoleRule } from '@doorstep/lifecycle';
import { useState, type ReactNode } from 'react';
import type { ClearanceFieldsFragment } from '../../gql/graphql';
import { Button, Card, EmptyState, Select } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { PersonTabProps } from './person-tab';
import { RoleCard } from './role-card';
import { lacksHere } from './role-standing';

/** What somebody may do, wants to do, or did once; and what is missing for each. */
export function RolesTab({ person, policy, book }: PersonTabProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [added, setAdded] = useState<readonly Role[]>([]);
  const shown = ROLES.flatMap((role) => {
    const clearance = person.clearances.find((one) => one.role === role);
    const rule = policy.rules.find((one) => one.role === role);
    const isThere = clearance !== undefined && clearance.state !== 'left';
    if (rule === undefined || !(isThere || added.includes(role))) return [];
    return [{ rule, clearance: isThere ? clearance : neverAsked(person, rule, time.today()) }];
  });
  return (
    <div className="stack">
      {shown.length === 0 ? <EmptyState icon="people">{words.t('role.none')}</EmptyState> : null}
      <div className="bands">
        {shown.map(({ rule, clearance }) => (
          <RoleCard key={rule.role} person={person} clearance={clearance} rule={rule} book={book} />
        ))}
      </div>
      <AddRole
        roles={ROLES.filter((role) => !shown.some(({ rule }) => rule.role === role))}
        onAdd={(role) => setAdded((now) => [...now, role])}
      />
    </div>
  );
}

/** A role that they do not ask for: what it would take is read off here. */
const neverAsked = (
  person: PersonTabProps['person'],
  rule: RoleRule,
  today: string,
): ClearanceFieldsFragment => ({
  role: rule.role,
  state: 'left',
  until: null,
  changedOn: '',
  proposedState: null,
  proposedBy: null,
  missing: lacksHere(person, rule, today),
});

interface AddRoleProps {
  readonly roles: readonly Role[];
  readonly onAdd: (role: Role) => void;
}

function AddRole({ roles, onAdd }: AddRoleProps): ReactNode {
  const words = useWords();
  const [role, setRole] = useState<Role | ''>('');
  const first = roles[0];
  if (first === undefined) return null;
  const chosen = role !== '' && roles.includes(role) ? role : first;
  return (
    <Card title={words.t('role.add')} level={3}>
      <div className="row" data-align="end-of-line">
        <Select
          label={words.t('people.role')}
          value={chosen}
          options={roles.map((value) => ({ value, label: words.t(`role.${value}`) }))}
          onChange={setRole}
        />
        <Button icon="plus" onPress={() => onAdd(chosen)}>
          {words.t('role.add.do')}
        </Button>
      </div>
    </Card>
  );
}
