import { formattingLocale } from '../../../i18n/messages';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import type { TermRule } from '../model/term-rule';

/** A Sunday: weekday n is n days later. */
const A_SUNDAY = Date.UTC(2026, 0, 4);
const DAY = 86_400_000;

/** The name of a weekday, 0 is Sunday. */
export function useWeekdayName(width: 'long' | 'short' = 'long'): (weekday: number) => string {
  const words = useWords();
  const name = new Intl.DateTimeFormat(formattingLocale(words.locale), { weekday: width, timeZone: 'UTC' });
  return (weekday) => name.format(A_SUNDAY + weekday * DAY);
}

/** "Every week on Monday and Wednesday, until Jun 11, 2027". A rule made elsewhere says only that it is one. */
export function useRuleWords(): (rule: TermRule | null) => string {
  const words = useWords();
  const time = useHubTime();
  const weekday = useWeekdayName();
  const list = new Intl.ListFormat(words.locale);
  return (rule) => {
    if (!rule) return words.t('terms.rule.other');
    const days = list.format([...rule.weekdays].sort((a, b) => mondayFirst(a) - mondayFirst(b)).map(weekday));
    return rule.until === null
      ? words.t('terms.rule', { weeks: rule.everyWeeks, days })
      : words.t('terms.rule.until', { weeks: rule.everyWeeks, days, until: time.shortDay(rule.until) });
  };
}

export const mondayFirst = (weekday: number): number => (weekday + 6) % 7;
