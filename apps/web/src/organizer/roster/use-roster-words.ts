import type { Gap, Reason } from '@doorstep/roster';
import { addDays, dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import { useMemo } from 'react';
import { useLanguageName } from '../../i18n/language-name';
import type { Role } from '../../gql/graphql';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { OpenedSite } from '../week/data/use-opened-sites';
import type { RosterPerson, RosterShift } from './roster-model';
import { languageOf, roleOf } from './roster-question';

/** How people, shifts, reasons and gaps are said on the roster's screens. */
export interface RosterWords {
  readonly who: (memberId: string) => string;
  readonly role: (key: string) => string;
  /** Kind, day, hours and place. */
  readonly shift: (shiftId: string) => string;
  readonly reason: (reason: Reason) => string;
  readonly missing: (gap: Gap) => string;
  readonly fixes: (gap: Gap) => readonly string[];
  readonly hours: (seconds: number) => string;
}

interface Known {
  readonly people: readonly RosterPerson[];
  readonly shifts: readonly RosterShift[];
  readonly sites: readonly OpenedSite[];
}

/** Past this year a clearance has no end. */
const NO_END = Date.UTC(2090, 0, 1);

export function useRosterWords({ people, shifts, sites }: Known): RosterWords {
  const words = useWords();
  const time = useHubTime();
  const languageName = useLanguageName();
  return useMemo((): RosterWords => {
    const handles = new Map(people.map(({ id, handle }) => [id, handle]));
    const byId = new Map(shifts.map((shift) => [shift.id, shift]));
    const list = new Intl.ListFormat(words.locale);
    const who = (id: string): string => handles.get(id) ?? '?';
    const role = (key: string): string => words.t(`role.${roleOf(key) as Role}`);
    const hours = (seconds: number): string => time.length(seconds);
    const language = (key: string): string => languageName(languageOf(key) ?? key);
    const place = (siteId: string | null | undefined): string =>
      siteId === null || siteId === undefined
        ? words.t('roster.place.hub')
        : (sites.find(({ id }) => id === siteId)?.facts?.name ?? words.t('roster.place.sealed'));
    return {
      who,
      role,
      hours,
      shift: (id) => {
        const shift = byId.get(id);
        if (!shift) return '?';
        const named = words.t('roster.shift', {
          kind: words.t(`shiftKind.${shift.kind}`),
          day: time.shortDay(shift.day),
          hours: time.window(shift.fromMinute, shift.toMinute),
        });
        return words.t('roster.at', { shift: named, place: place(shift.siteId) });
      },
      missing: (gap) =>
        gap.kind === 'leader'
          ? words.t('roster.missing.leader', { language: language(gap.role) })
          : words.t(`roster.missing.${gap.kind}`, { count: gap.missing, role: role(gap.role) }),
      fixes: ({ fixes }) =>
        fixes.map(({ volunteer, rule }) =>
          words.t(rule === null ? 'roster.fix.free' : `roster.fix.${rule}`, { who: who(volunteer) }),
        ),
      reason: (reason) => {
        switch (reason.code) {
          case 'LOCKED':
            return words.t('roster.reason.LOCKED');
          case 'CLEARED':
            if (reason.role !== roleOf(reason.role)) return words.t('roster.reason.CLEARED.all');
            return reason.until > NO_END
              ? words.t('roster.reason.CLEARED.open', { role: role(reason.role) })
              : words.t('roster.reason.CLEARED', {
                  role: role(reason.role),
                  until: time.shortDay(addDays(dayOf(instant(reason.until), time.zone), -1)),
                });
          case 'LEADS':
            return words.t('roster.reason.LEADS', { language: language(reason.role) });
          case 'USUAL':
            return words.t(reason.isUsual ? 'roster.reason.USUAL' : 'roster.reason.USUAL.not');
          case 'SHARE':
            return words.t('roster.reason.SHARE', {
              given: hours(reason.given),
              offered: hours(reason.offered),
            });
          case 'WISHES':
            if (reason.disliked) return words.t('roster.reason.WISHES.disliked');
            return words.t(reason.liked ? 'roster.reason.WISHES.liked' : 'roster.reason.WISHES.neither');
          case 'COMPANY':
            return reason.with.length > 0
              ? words.t('roster.reason.COMPANY', { who: list.format(reason.with.map(who)) })
              : words.t('roster.reason.COMPANY.none');
          case 'BESIDE':
            return words.t('roster.reason.BESIDE', { who: list.format(reason.with.map(who)) });
          case 'IN_FORCE':
            return words.t(reason.kept ? 'roster.reason.IN_FORCE' : 'roster.reason.IN_FORCE.not');
        }
      },
    };
  }, [people, shifts, sites, words, time, languageName]);
}
