import { addDays, dayOf } from '@doorstep/schedule';
import { day as dayText, instant } from '@doorstep/std';
import type { KeyStateFieldsFragment } from '../../gql/graphql';

/** A key of this age is old enough: what is lost with it then is a week. */
const DAYS = 7;

export type KeysDue = 'owed' | 'week' | null;

/** Whether the keys should be turned, and why: somebody left with them, or they are a week old. */
export function keysDue(
  { owed, since }: Pick<KeyStateFieldsFragment, 'owed' | 'since'>,
  today: string,
  zone: string,
): KeysDue {
  if (owed > 0) return 'owed';
  const begun = dayOf(instant(Date.parse(since)), zone);
  return addDays(dayText(begun), DAYS) <= today ? 'week' : null;
}
