import { dayOf, daysBetween, isDay } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { useMemo } from 'react';
import { formattingLocale, unbroken } from '../../i18n/messages';
import { useWords } from '../messages';
import { useHub } from './hub';

const MINUTE = 60_000;
/** Minutes of a day without a clock change. */
const WHOLE_DAY = 1440;
/** Wall-clock minutes are read as if the day were in UTC: no clock change can move them. */
const SOME_MIDNIGHT = Date.UTC(2026, 0, 1);
/** 4 January 2026 was a Sunday: weekday 0. */
const SOME_SUNDAY = Date.UTC(2026, 0, 4);

/** Days and hours as the hub's wall shows them, in the reader's language. The phone's own zone is never used. */
export interface HubTime {
  readonly day: (day: string) => string;
  /** The day on the hub's wall at a moment. */
  readonly dayAt: (moment: string | number) => string;
  /** Month and day only, where the weekday is said already. */
  readonly date: (day: string) => string;
  readonly weekday: (weekday: number) => string;
  /** For eyes, in a narrow column. */
  readonly weekdayShort: (weekday: number) => string;
  readonly clock: (moment: string | number) => string;
  readonly window: (fromMinute: number, toMinute: number) => string;
  /** A minute of the day. */
  readonly minute: (minute: number) => string;
  readonly span: (from: string | number, to: string | number) => string;
  readonly length: (seconds: number) => string;
}

export function useHubTime(): HubTime {
  const words = useWords();
  const { timeZone } = useHub();
  return useMemo(() => {
    const locale = formattingLocale(words.locale);
    const hours = { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' } as const;
    const dated = new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const bare = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
    const here = new Intl.DateTimeFormat(locale, { ...hours, timeZone });
    const nowhere = new Intl.DateTimeFormat(locale, { ...hours, timeZone: 'UTC' });
    const clock = (moment: string | number): string => unbroken(here.format(new Date(moment)));
    const minutes = (minute: number): string => unbroken(nowhere.format(SOME_MIDNIGHT + minute * MINUTE));
    const dayText = (day: string): string => {
      if (!isDay(day)) return day;
      const text = dated.format(new Date(`${day}T00:00:00Z`));
      const away = daysBetween(dayOf(instant(Date.now()), timeZone), day);
      if (away === 0) return words.t('time.today', { day: text });
      return away === 1 ? words.t('time.tomorrow', { day: text }) : text;
    };
    return {
      clock,
      day: dayText,
      dayAt: (moment) => dayText(dayOf(instant(new Date(moment).getTime()), timeZone)),
      date: (day) => (isDay(day) ? bare.format(new Date(`${day}T00:00:00Z`)) : day),
      weekday: (day) => weekday.format(SOME_SUNDAY + day * 24 * 60 * MINUTE),
      weekdayShort: (day) => short.format(SOME_SUNDAY + day * 24 * 60 * MINUTE),
      minute: minutes,
      window: (from, to) =>
        from === 0 && to === WHOLE_DAY
          ? words.t('time.allDay')
          : words.t('time.window', { from: minutes(from), to: minutes(to) }),
      span: (from, to) => words.t('time.window', { from: clock(from), to: clock(to) }),
      length: (seconds) => {
        const whole = Math.max(1, Math.round(seconds / 60));
        return whole < 60
          ? words.t('time.minutes', { minutes: whole })
          : words.t('time.hours', { hours: Math.floor(whole / 60), minutes: whole % 60 });
      },
    };
  }, [words, timeZone]);
}
