import { ROLE_OF_TASK } from '@doorstep/lifecycle';
import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { CheckRows } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { freeOnDay, longestOf } from './free-time';
import type { Person } from './question-of';

const PLANNED_ROLES: ReadonlySet<string> = new Set(Object.values(ROLE_OF_TASK));
const ACTIVE: ReadonlySet<string> = new Set(['approved', 'provisional']);

/** People whom a plan may send out. */
export const sendable = (people: readonly Person[]): readonly Person[] =>
  people.filter((person) => ACTIVE.has(person.state) && person.roles.some((role) => PLANNED_ROLES.has(role)));

/** Who is free that day by their own word. */
export const freeOn = (people: readonly Person[], day: Day): readonly string[] =>
  sendable(people)
    .filter((person) => freeOnDay(person, day).length > 0)
    .map(({ id }) => id);

interface DriverChoiceProps {
  readonly people: readonly Person[];
  readonly day: Day;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Those who are free first; everybody else can be added by hand. */
export function DriverChoice({ people, day, chosen, onChange }: DriverChoiceProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const windowOf = (person: Person): string => {
    const free = longestOf(freeOnDay(person, day));
    return free ? time.window(free.from / 60, free.to / 60) : words.t('plan.driver.notFree');
  };
  const sorted = [...sendable(people)].sort(
    (a, b) => Number(freeOnDay(b, day).length > 0) - Number(freeOnDay(a, day).length > 0),
  );
  if (sorted.length === 0) return <p>{words.t('plan.noDrivers')}</p>;
  return (
    <div className="driver-choice">
      <CheckRows
        shape="chips"
        label={words.t('plan.drivers')}
        value={chosen}
        onChange={onChange}
        choices={sorted.map((person) => ({
          value: person.id,
          label: person.handle,
          hint: words.t('plan.driver.hint', {
            vehicle: words.t(`vehicle.${person.vehicle}`),
            seats: words.t('people.seats', { seats: person.seats, boxes: person.loadUnits }),
            window: windowOf(person),
          }),
        }))}
      />
    </div>
  );
}
