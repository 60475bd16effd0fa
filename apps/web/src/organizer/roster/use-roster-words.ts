import type { Gap, Reason } from '@doorstep/roster';
import { useMemo } from 'react';
import { useLanguageName } from '../../i18n/language-name';
import type { Role } from '../../gql/graphql';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { OpenedSite } from '../week/data/use-opened-sites';
import type { RosterPerson, RosterShift } from './roster-model';
import { languageOf, roleOf } from './roster-question';
import { sayReason } from './say-reason';

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

export function useRosterWords({ people, shifts, sites }: Known): RosterWords {
  const words = useWords();
  const time = useHubTime();
  const languageName = useLanguageName();
  return useMemo((): RosterWords => {
    const handles = new Map(people.map(({ id, handle }) => [id, handle]));
    const byId = new Map(shifts.map((shift) => [shift.id, shift]));
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
      reason: (reason) => sayReason(reason, { words, time, who, role, hours, language }),
    };
  }, [people, shifts, sites, words, time, languageName]);
}
