import { useMemo, useState, type ReactNode } from 'react';
import { Carry, EmptyState, Select } from '../../../ui';
import { useWords } from '../../messages';
import { minutesByMember } from '../model/board';
import type { Person } from '../model/checks';
import type { Role } from '../model/week-words';
import { PERSON_CARGO, type BoardState } from './board-state';

const HOUR = 60;

/** Everybody who may be put on a shift, with their hours of this week; each is carried to a card by pointer, press or keys. */
export function RosterList({ state }: { readonly state: BoardState }): ReactNode {
  const words = useWords();
  const { people } = state.desk.data;
  const [role, setRole] = useState<Role | ''>('');
  const minutes = useMemo(() => minutesByMember(state.desk.board), [state.desk.board]);
  const active = useMemo(() => [...people.values()].filter(({ isActive }) => isActive), [people]);
  const roles = [...new Set(active.flatMap(({ clearances }) => clearances.map((one) => one.role)))].sort();
  const shown = active
    .filter(({ clearances }) => role === '' || clearances.some((one) => one.role === role))
    .sort((a, b) => (minutes.get(a.id) ?? 0) - (minutes.get(b.id) ?? 0) || a.handle.localeCompare(b.handle));
  return (
    <section className="week-people card" aria-label={words.t('week.people')}>
      <Select
        label={words.t('week.people')}
        value={role}
        options={[
          { value: '', label: words.t('week.people.all') },
          ...roles.map((value) => ({ value, label: words.t(`role.${value}`) })),
        ]}
        onChange={setRole}
      />
      {shown.length === 0 ? <EmptyState>{words.t('week.people.none')}</EmptyState> : null}
      <ul className="roster-list" aria-label={words.t('week.people.list')}>
        {shown.map((person) => (
          <RosterPerson key={person.id} {...{ state, person }} minutes={minutes.get(person.id) ?? 0} />
        ))}
      </ul>
    </section>
  );
}

interface RosterPersonProps {
  readonly state: BoardState;
  readonly person: Person;
  readonly minutes: number;
}

function RosterPerson({ state, person, minutes }: RosterPersonProps): ReactNode {
  const words = useWords();
  const { carried, carry } = state;
  const cargo = { kind: PERSON_CARGO, id: person.id };
  const isPicked = carried?.cargo.kind === PERSON_CARGO && carried.cargo.id === person.id;
  const hours = Math.round(minutes / (HOUR / 10)) / 10;
  const isOver = person.weekHours !== null && hours > person.weekHours;
  return (
    <li>
      <Carry
        cargo={cargo}
        label={words.t('week.pick', { name: person.handle })}
        picked={isPicked}
        onCarry={(by) => carry(cargo, by)}
      >
        <span className="roster-person">
          <strong>{person.handle}</strong>
          <span className="meta">
            {person.weekHours === null
              ? words.t('week.people.hours', { hours })
              : words.t(isOver ? 'week.people.over' : 'week.people.hoursOf', {
                  hours,
                  limit: person.weekHours,
                })}
          </span>
          {person.isNewcomer ? <span className="meta">{words.t('week.people.newcomer')}</span> : null}
        </span>
      </Carry>
    </li>
  );
}
