import type { Reason } from '@doorstep/roster';
import { addDays, dayOf } from '@doorstep/schedule';
import { instant } from '@doorstep/std';
import type { HubTime } from '../frame/hub-time';
import type { useWords } from '../messages';
import { roleOf } from './roster-question';

/** How the parts of a sentence are said. */
export interface Sayings {
  readonly words: ReturnType<typeof useWords>;
  readonly time: HubTime;
  readonly who: (memberId: string) => string;
  readonly role: (key: string) => string;
  readonly hours: (seconds: number) => string;
  readonly language: (key: string) => string;
}

type Of<Code extends Reason['code']> = Extract<Reason, { readonly code: Code }>;

/** Past this year a clearance has no end. */
const NO_END = Date.UTC(2090, 0, 1);

const SAY: { readonly [Code in Reason['code']]: (reason: Of<Code>, say: Sayings) => string } = {
  LOCKED: (_, { words }) => words.t('roster.reason.LOCKED'),
  CLEARED: (reason, { words, time, role }) => {
    if (reason.role !== roleOf(reason.role)) return words.t('roster.reason.CLEARED.all');
    const named = role(reason.role);
    if (reason.until > NO_END) return words.t('roster.reason.CLEARED.open', { role: named });
    const last = addDays(dayOf(instant(reason.until), time.zone), -1);
    return words.t('roster.reason.CLEARED', { role: named, until: time.shortDay(last) });
  },
  LEADS: ({ role }, { words, language }) => words.t('roster.reason.LEADS', { language: language(role) }),
  USUAL: ({ isUsual }, { words }) => words.t(isUsual ? 'roster.reason.USUAL' : 'roster.reason.USUAL.not'),
  SHARE: ({ given, offered }, { words, hours }) =>
    words.t('roster.reason.SHARE', { given: hours(given), offered: hours(offered) }),
  WISHES: ({ liked, disliked }, { words }) => {
    if (disliked) return words.t('roster.reason.WISHES.disliked');
    return words.t(liked ? 'roster.reason.WISHES.liked' : 'roster.reason.WISHES.neither');
  },
  COMPANY: (reason, { words, who }) =>
    reason.with.length > 0
      ? words.t('roster.reason.COMPANY', { who: listOf(words, reason.with.map(who)) })
      : words.t('roster.reason.COMPANY.none'),
  BESIDE: (reason, { words, who }) =>
    words.t('roster.reason.BESIDE', { who: listOf(words, reason.with.map(who)) }),
  IN_FORCE: ({ kept }, { words }) => words.t(kept ? 'roster.reason.IN_FORCE' : 'roster.reason.IN_FORCE.not'),
};

const listOf = ({ locale }: Sayings['words'], names: readonly string[]): string =>
  new Intl.ListFormat(locale).format(names);

/** A reason of libs/roster as a sentence. */
export const sayReason = (reason: Reason, say: Sayings): string =>
  (SAY[reason.code] as (reason: Reason, say: Sayings) => string)(reason, say);
