import { useMemo } from 'react';
import { formattingLocale } from '../../../i18n/messages';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import { standingOf, type BoardShift } from '../model/board';
import type { Check } from '../model/checks';
import type { ShiftFacts } from '../model/week-model';
import type { WeekData } from './week-data';

/** How shifts, people and checks are said on every screen of the week. */
export interface WeekWords {
  readonly site: (siteId: string | null) => string;
  readonly hours: (shift: Pick<ShiftFacts, 'fromMinute' | 'toMinute'>) => string;
  /** As short as a card is narrow: "7:30 – 8:30 AM". */
  readonly shortHours: (shift: Pick<ShiftFacts, 'fromMinute' | 'toMinute'>) => string;
  /** Kind, day, hours: names a shift in a sentence. */
  readonly shift: (shift: Pick<ShiftFacts, 'kind' | 'day' | 'fromMinute' | 'toMinute'>) => string;
  /** "2 of 4, 1 missing". */
  readonly standing: (shift: BoardShift) => string;
  readonly handle: (memberId: string) => string;
  readonly check: (check: Check) => string;
}

const MINUTE = 60_000;
const DAY = 1440;
/** Wall-clock minutes are read as if the day were in UTC: no clock change can move them. */
const NOWHERE = Date.UTC(2026, 0, 1);
const SHORT = { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'UTC' } as const;

type Known = Pick<WeekData, 'sites' | 'people'>;

export function useWeekWords({ sites, people }: Known): WeekWords {
  const words = useWords();
  const time = useHubTime();
  return useMemo(() => {
    const short = new Intl.DateTimeFormat(formattingLocale(words.locale), SHORT);
    const hours: WeekWords['hours'] = ({ fromMinute, toMinute }) => time.window(fromMinute, toMinute);
    const shift: WeekWords['shift'] = (one) =>
      words.t('week.shift', {
        kind: words.t(`shiftKind.${one.kind}`),
        day: time.shortDay(one.day),
        hours: hours(one),
      });
    return {
      site: (siteId) => {
        if (siteId === null) return words.t('week.site.hub');
        const site = sites.find(({ id }) => id === siteId);
        if (!site) return words.t('week.site.gone');
        return site.facts?.name ?? words.t('week.site.sealed');
      },
      hours,
      shortHours: ({ fromMinute, toMinute }) =>
        toMinute >= DAY
          ? hours({ fromMinute, toMinute })
          : short.formatRange(NOWHERE + fromMinute * MINUTE, NOWHERE + toMinute * MINUTE),
      shift,
      standing: (one) => {
        const { held, most, missing } = standingOf(one);
        return missing > 0
          ? words.t('week.standing.short', { held, most, missing })
          : words.t('week.standing.enough', { held, most });
      },
      handle: (memberId) => people.get(memberId)?.handle ?? words.t('week.person.gone'),
      check: ({ code, shift: other, day, hours: count, limit }) =>
        words.t(`week.check.${code}`, {
          shift: other ? shift(other) : '',
          day: day ? time.shortDay(day) : '',
          hours: count ?? 0,
          limit: limit ?? 0,
        }),
    };
  }, [people, sites, time, words]);
}
