import { addDays, dayOf, daysBetween, isDay } from '@doorstep/schedule';
import { instant, type Day } from '@doorstep/std';
import { useMemo } from 'react';
import { formattingLocale, unbroken } from '../../i18n/messages';
import { useUnlocked } from '../../platform/session/session';
import { useWords } from '../messages';

/** Days and hours as the hub's wall shows them, in the reader's language. The viewer's own zone is never used. */
export interface HubTime {
  readonly zone: string;
  readonly today: () => Day;
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;
  /** With its year, for paper. */
  readonly date: (day: string) => string;
  readonly clock: (moment: string | number) => string;
  readonly minutes: (minute: number) => string;
  readonly window: (fromMinute: number, toMinute: number) => string;
  /** Day and hour together. */
  readonly moment: (moment: string | number) => string;
  readonly span: (from: string | number, to: string | number) => string;
  readonly daysOld: (day: string) => string;
  readonly ago: (moment: string | number) => string;
  readonly length: (seconds: number) => string;
}

const MINUTE = 60_000;
const WHOLE_DAY = 1440;
/** From two hours on ages are told in hours, from two days on in days: nobody counts in 1,547 minutes. */
const LONG = 120;
const OLD = 48;
/** Wall-clock minutes are read as if the day were in UTC: no clock change can move them. */
const NOON_OF_NOWHERE = Date.UTC(2026, 0, 1);

const momentOf = (moment: string | number): number =>
  typeof moment === 'number' ? moment : Date.parse(moment);

export function useHubTime(): HubTime {
  const words = useWords();
  const zone = useUnlocked().me.hub.timeZone;
  return useMemo(() => {
    const locale = formattingLocale(words.locale);
    const make = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, options);
    const hours = { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' } as const;
    const long = make({ weekday: 'long', month: 'short', day: 'numeric', timeZone: 'UTC' });
    const short = make({ weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });
    const dated = make({ month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
    const clockAt = make({ ...hours, timeZone: zone });
    const clockOf = make({ ...hours, timeZone: 'UTC' });
    const today = (): Day => dayOf(instant(Date.now()), zone);
    const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
    const named = (day: string): string => {
      if (!isDay(day)) return day;
      const text = long.format(dateOf(day));
      const away = daysBetween(today(), day);
      if (away === 0) return words.t('day.today', { day: text });
      return away === 1 ? words.t('day.tomorrow', { day: text }) : text;
    };
    const minutes = (minute: number): string => unbroken(clockOf.format(NOON_OF_NOWHERE + minute * MINUTE));
    const clock = (moment: string | number): string => unbroken(clockAt.format(momentOf(moment)));
    return {
      zone,
      today,
      day: named,
      shortDay: (day) => (day.slice(0, 4) === today().slice(0, 4) ? short : dated).format(dateOf(day)),
      date: (day) => dated.format(dateOf(day)),
      clock,
      minutes,
      window: (from, to) =>
        to - from >= WHOLE_DAY
          ? words.t('time.allDay')
          : words.t('time.window', { from: minutes(from), to: minutes(to) }),
      moment: (moment) => {
        const on = dayOf(instant(momentOf(moment)), zone);
        const hour = clock(moment);
        return on === today() ? hour : words.t('time.moment', { day: short.format(dateOf(on)), hour });
      },
      span: (from, to) => words.t('time.window', { from: clock(from), to: clock(to) }),
      daysOld: (day) =>
        words.t('time.daysOld', { days: isDay(day) ? Math.max(0, daysBetween(day, today())) : 0 }),
      ago: (moment) => {
        const minutes = Math.max(0, Math.floor((Date.now() - momentOf(moment)) / MINUTE));
        if (minutes < LONG) return words.t('time.minutesAgo', { minutes });
        const hours = Math.floor(minutes / 60);
        return hours < OLD
          ? words.t('time.hoursAgo', { hours })
          : words.t('time.daysOld', { days: Math.floor(hours / 24) });
      },
      length: (seconds) => {
        const whole = Math.round(seconds / 60);
        return whole < 60
          ? words.t('time.minutes', { minutes: whole })
          : words.t('time.hoursMinutes', { hours: Math.floor(whole / 60), minutes: whole % 60 });
      },
    };
  }, [words.locale, words.t, zone]);
}

/** The days an organizer works with: from today on. */
export const daysFrom = (first: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, i) => addDays(first, i));
