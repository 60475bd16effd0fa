import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { useWeekdayName } from '../week/terms/use-rule-words';

interface Hours {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** "Mon 9:00 AM to 5:00 PM, Sat ...": as on a door, Monday first. */
export function useHoursText(): (hours: readonly Hours[]) => string {
  const words = useWords();
  const time = useHubTime();
  const weekday = useWeekdayName('short');
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  return (hours) => {
    if (hours.length === 0) return words.t('service.hours.none');
    const ordered = [...hours].sort(
      (a, b) => ((a.weekday + 6) % 7) - ((b.weekday + 6) % 7) || a.fromMinute - b.fromMinute,
    );
    return list.format(
      ordered.map((one) => `${weekday(one.weekday)} ${time.window(one.fromMinute, one.toMinute)}`),
    );
  };
}
