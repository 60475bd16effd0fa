import type { ReactNode } from 'react';
import { formattingLocale } from '../../i18n/messages';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';

interface FreeTimesProps {
  readonly availability: readonly {
    readonly weekday: number;
    readonly fromMinute: number;
    readonly toMinute: number;
  }[];
}

/** The first Sunday of 2026: weekday n is n days later. */
const A_SUNDAY = Date.UTC(2026, 0, 4);
const DAY = 86_400_000;

/** The weekly hours somebody gave. */
export function FreeTimes({ availability }: FreeTimesProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (availability.length === 0) return <span className="meta">{words.t('people.free.none')}</span>;
  const name = new Intl.DateTimeFormat(formattingLocale(words.locale), { weekday: 'short', timeZone: 'UTC' });
  return (
    <ul className="meta free-times">
      {[...availability]
        .sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute)
        .map(({ weekday, fromMinute, toMinute }) => (
          <li key={`${weekday} ${fromMinute}`}>
            {name.format(A_SUNDAY + weekday * DAY)} {time.window(fromMinute, toMinute)}
          </li>
        ))}
    </ul>
  );
}
