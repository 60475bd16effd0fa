import type { ReactNode } from 'react';
import { Select } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { HoldSpan, HubHour } from './hold-span';

const HOUR = 60;
const LAST = 24;
/** A hold begins at the first hour of a day at the earliest and ends with the last. */
const BEGINS = Array.from({ length: LAST }, (_, hour) => hour);
const ENDS = BEGINS.map((hour) => hour + 1);

interface SpanFieldsProps {
  readonly span: HoldSpan;
  readonly onChange: (span: HoldSpan) => void;
}

/** From a day and an hour to a day and an hour, on the hub's clock. */
export function SpanFields({ span, onChange }: SpanFieldsProps): ReactNode {
  const words = useWords();
  return (
    <div className="row" data-align="start">
      <HourField
        dayLabel={words.t('holds.from.day')}
        hourLabel={words.t('holds.from.hour')}
        value={span.from}
        hours={BEGINS}
        onChange={(from) => onChange({ ...span, from })}
      />
      <HourField
        dayLabel={words.t('holds.until.day')}
        hourLabel={words.t('holds.until.hour')}
        value={span.until}
        hours={ENDS}
        onChange={(until) => onChange({ ...span, until })}
      />
    </div>
  );
}

interface HourFieldProps {
  readonly dayLabel: string;
  readonly hourLabel: string;
  readonly value: HubHour;
  readonly hours: readonly number[];
  readonly onChange: (value: HubHour) => void;
}

function HourField({ dayLabel, hourLabel, value, hours, onChange }: HourFieldProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  return (
    <>
      <DaySelect label={dayLabel} value={value.day} onChange={(day) => onChange({ ...value, day })} />
      <Select
        label={hourLabel}
        value={String(value.hour)}
        options={hours.map((hour) => ({
          value: String(hour),
          label: hour === LAST ? words.t('holds.dayEnd') : time.minutes(hour * HOUR),
        }))}
        onChange={(hour) => onChange({ ...value, hour: Number(hour) })}
      />
    </>
  );
}
