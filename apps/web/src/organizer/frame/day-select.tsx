import type { ReactNode } from 'react';
import { Select } from '../../ui';
import { useWords } from '../messages';
import { daysFrom, useHubTime } from './hub-time';

interface DaySelectProps {
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly label?: string;
}

/** A day of the next two weeks. */
export function DaySelect({ value, onChange, label }: DaySelectProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const days: readonly string[] = daysFrom(time.today(), 14);
  const all = days.includes(value) ? days : [value, ...days];
  return (
    <Select
      label={label ?? words.t('day.pick')}
      value={value}
      options={all.map((day) => ({ value: day, label: time.day(day) }))}
      onChange={onChange}
    />
  );
}
