import { LAID_AHEAD_DAYS, laysOn } from '@doorstep/lifecycle';
import { occurrencesIn } from '@doorstep/schedule';
import { daysFrom, seriesOf, type SeriesFacts } from '../availability/availability.service';
import type { StandingRow } from './standing-row';

type Facts = Pick<StandingRow, 'startsOn' | 'fromMinute' | 'toMinute' | 'rule'>;

/** A standing request as a series. Which of its days are left out is not the rule's to say: `laysOn` says it. */
export const seriesFacts = (standing: Facts): SeriesFacts => ({ ...standing, skipped: [], extra: [] });

/**
 * The days on which the rule puts an occurrence, from `from` on. By the calendar and not by hours: two o'clock in the
 * missing hour of spring is still that day's.
 */
export function ruleDays(standing: Facts, from: string, days: number, zone: string): string[] {
  const { list } = occurrencesIn(seriesOf(seriesFacts(standing), zone), daysFrom(from, days, zone), Infinity);
  const found = list.map(({ of }) => of.day).filter((day) => day >= from);
  return [...new Set<string>(found)];
}

/** The days that have to have a request now: of the rule, not left out, within two weeks. */
export const wantedDays = (standing: StandingRow, today: string, zone: string): string[] =>
  ruleDays(standing, today, LAID_AHEAD_DAYS, zone).filter((day) => laysOn(standing, day));
