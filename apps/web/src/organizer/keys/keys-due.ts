import { addDays, dayOf } from '@doorstep/schedule';
import { day as dayText, instant } from '@doorstep/std';
import type { KeyStateFieldsFragment } from '../../gql/graphql';

/** A key of this age is old enough: what is lost with it then is a week. */
const DAYS = 7;

export type KeysDue = 'opened' | 'owed' | 'week' | null;

/** Whether the keys should be turned, and why: two sheets opened them, somebody left with them, or they are a week old. */
export function keysDue(
  { owed, since, sheets }: Pick<KeyStateFieldsFragment, 'owed' | 'since' | 'sheets'>,
  today: string,
  zone: string,
): KeysDue {
  if (sheets.openedAt !== null && Date.parse(since) < Date.parse(sheets.openedAt)) return 'opened';
  if (owed > 0) return 'owed';
  const begun = dayOf(instant(Date.parse(since)), zone);
  return addDays(dayText(begun), DAYS) <= today ? 'week' : null;
}
