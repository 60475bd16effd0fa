import type { ReactNode } from 'react';
import { formattingLocale } from '../../i18n/messages';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { sharedHours, weeklyWindows, type GivenSeries } from './weekly-hours';

/** A Sunday: weekday n is n days later. */
const A_SUNDAY = Date.UTC(2026, 0, 4);
const DAY = 86_400_000;

/** The hours somebody gave for every week or every other, equal days in one line. */
export function FreeTimes({ availability }: { readonly availability: readonly GivenSeries[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const lines = [1, 2].flatMap((every) =>
    sharedHours(weeklyWindows(availability, every)).map((line) => ({ ...line, every })),
  );
  if (lines.length === 0) return <span className="meta">{words.t('people.free.none')}</span>;
  const name = new Intl.DateTimeFormat(formattingLocale(words.locale), { weekday: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const days = (weekdays: readonly number[]): string =>
    weekdays.length === 7
      ? words.t('time.everyDay')
      : list.format(weekdays.map((weekday) => name.format(A_SUNDAY + weekday * DAY)));
  return (
    <ul className="meta">
      {lines.map(({ weekdays, hours, every }) => (
        <li key={`${every} ${weekdays.join()}`}>
          {days(weekdays)}: {list.format(hours.map((one) => time.window(one.fromMinute, one.toMinute)))}
          {every === 2 ? ` · ${words.t('people.free.otherWeek')}` : null}
        </li>
      ))}
    </ul>
  );
}
