import type { ReactNode } from 'react';
import { CheckRows, Select, TextField } from '../../ui';
import { useWords } from '../messages';
import { EVERY_WEEKS } from '../week/model/term-rule';
import { mondayFirst, useWeekdayName } from '../week/terms/use-rule-words';

export interface RuleDraft {
  readonly everyWeeks: number;
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  /** Empty: no last day. */
  readonly until: string;
}

interface RuleFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** Every how many weeks, on which days, until when. */
export function RuleFields({ draft, onChange }: RuleFieldsProps): ReactNode {
  const words = useWords();
  const weekday = useWeekdayName();
  return (
    <div className="stack">
      <Select
        label={words.t('standing.every')}
        value={String(draft.everyWeeks)}
        options={EVERY_WEEKS.map((weeks) => ({
          value: String(weeks),
          label: words.t('standing.every.weeks', { weeks }),
        }))}
        onChange={(weeks) => onChange({ ...draft, everyWeeks: Number(weeks) })}
      />
      <CheckRows
        label={words.t('standing.days')}
        shape="chips"
        value={draft.weekdays.map(String)}
        choices={WEEKDAYS.map((day) => ({ value: String(day), label: weekday(day) }))}
        error={draft.weekdays.length === 0 ? words.t('standing.days.none') : undefined}
        onChange={(days) =>
          onChange({ ...draft, weekdays: days.map(Number).sort((a, b) => mondayFirst(a) - mondayFirst(b)) })
        }
      />
      <DayField
        label={words.t('standing.until')}
        hint={words.t('standing.until.hint')}
        value={draft.until}
        onChange={(until) => onChange({ ...draft, until })}
      />
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** The browser's own day field: it knows calendars and keyboards. */
export const DayField = ({ label, hint, value, onChange }: DayFieldProps): ReactNode => (
  <TextField label={label} hint={hint} type="date" value={value} onChange={onChange} />
);
