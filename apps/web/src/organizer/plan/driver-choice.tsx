import { ROLE_OF_TASK } from '@doorstep/lifecycle';
import { instantOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import type { ReactNode } from 'react';
import { CheckRows } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { freeOnDay, isAway, longestOf } from './free-time';
import type { Person } from './question-of';
import type { Duty } from './rostered';

const PLANNED_ROLES: ReadonlySet<string> = new Set(Object.values(ROLE_OF_TASK));
const ACTIVE: ReadonlySet<string> = new Set(['approved', 'provisional']);

/** People whom a plan may send out on a day. */
export const sendable = (people: readonly Person[], day: Day): readonly Person[] =>
  people.filter(
    (person) =>
      ACTIVE.has(person.state) &&
      !isAway(person, day) &&
      person.roles.some((role) => PLANNED_ROLES.has(role)),
  );

type Duties = ReadonlyMap<string, Duty>;

const isRostered = (duties: Duties, { id }: Person): boolean => (duties.get(id)?.drives.length ?? 0) > 0;

/** Who is on the road by the roster, and who is free that day by their own word. */
export const freeOn = (people: readonly Person[], day: Day, duties: Duties): readonly string[] =>
  sendable(people, day)
    .filter((person) => isRostered(duties, person) || person.freeOn.length > 0)
    .map(({ id }) => id);

const rank = (duties: Duties, person: Person): number => {
  if (isRostered(duties, person)) return 0;
  return person.freeOn.length > 0 ? 1 : 2;
};

interface DriverChoiceProps {
  readonly people: readonly Person[];
  readonly day: Day;
  readonly duties: Duties;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Those on shift as drivers first, then who is free; everybody else can be added by hand. */
export function DriverChoice({ people, day, duties, chosen, onChange }: DriverChoiceProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const windowOf = (person: Person): string => {
    const shift = longestOf(duties.get(person.id)?.drives ?? []);
    if (shift) return words.t('plan.driver.onShift', { window: time.window(shift.from / 60, shift.to / 60) });
    const free = longestOf(freeOnDay(person, instantOf(day, 0, time.zone)));
    return free ? time.window(free.from / 60, free.to / 60) : words.t('plan.driver.notFree');
  };
  const sorted = [...sendable(people, day)].sort((a, b) => rank(duties, a) - rank(duties, b));
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
