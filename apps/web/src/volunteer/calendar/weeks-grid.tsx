import type { ReactNode } from 'react';
import { day as dayText, type Day } from '@doorstep/std';
import { formattingLocale } from '../../i18n/messages';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { CalendarDay } from './calendar-days';
import type { CalendarLine } from './calendar-lines';
import { DAYS_AHEAD } from './shift-board';
import { firstWeekdayOf, weeksFrom } from './weeks';

interface WeeksGridProps {
  readonly today: Day;
  readonly days: readonly CalendarDay<CalendarLine>[];
}

/** Where a day stands in the list below. */
export const anchorOf = (day: string): string => `day-${day}`;

/** The next weeks at a glance, from 768 px on. The list below has everything that it has. */
export function WeeksGrid({ today, days }: WeeksGridProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const first = firstWeekdayOf(formattingLocale(words.locale));
  const byDay = new Map(days.map((one) => [one.day, one.lines]));
  return (
    <table className="weeks">
      <caption>{words.t('shifts.grid')}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, i) => (
            <th key={i} scope="col">
              <span className="visually-hidden">{time.weekday((first + i) % 7)}</span>
              <span aria-hidden="true">{time.weekdayShort((first + i) % 7)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksFrom(dayText(today), DAYS_AHEAD, first).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} data-past={day < today || undefined} data-today={day === today || undefined}>
                <Cell day={day} lines={byDay.get(day) ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day, lines }: { readonly day: string; readonly lines: readonly CalendarLine[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const number = Number(day.slice(8));
  if (lines.length === 0) return <span className="tabular">{number}</span>;
  const mine = lines.filter(({ line }) => line === 'mine' || line === 'run').length;
  const free = lines.length - mine;
  return (
    <a href={`#${anchorOf(day)}`}>
      <span className="visually-hidden">{time.day(day)}: </span>
      <span className="tabular" aria-hidden="true">
        {number}
      </span>
      {mine > 0 ? <strong>{words.t('shifts.grid.mine', { count: mine })}</strong> : null}
      {free > 0 ? <span>{words.t('shifts.grid.free', { count: free })}</span> : null}
    </a>
  );
}
