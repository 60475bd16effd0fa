import type { Lately } from '@doorstep/roster';
import { weekdayOf } from '@doorstep/schedule';
import { day, seconds, type Id } from '@doorstep/std';
import { isSeated, type RosterPerson, type RosterShift } from './roster-model';

/** How often somebody was in a slot in the weeks before, to be one of those who usually do it. */
const OFTEN = 2;

const isSameSlot = (a: RosterShift, b: RosterShift): boolean =>
  a.templateId !== null && a.templateId !== undefined
    ? a.templateId === b.templateId && weekdayOf(day(a.day)) === weekdayOf(day(b.day))
    : a.kind === b.kind &&
      (a.siteId ?? null) === (b.siteId ?? null) &&
      a.fromMinute === b.fromMinute &&
      weekdayOf(day(a.day)) === weekdayOf(day(b.day));

/** Who usually does a slot: in it at least twice in the weeks before. */
export function usualOf(shift: RosterShift, gone: readonly RosterShift[]): readonly Id[] {
  const times = new Map<string, number>();
  for (const one of gone) {
    if (one.id === shift.id || !isSameSlot(one, shift)) continue;
    for (const { member } of one.signUps.filter(isSeated))
      times.set(member.id, (times.get(member.id) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count >= OFTEN).map(([id]) => id as Id);
}

/** What somebody did and offered in the weeks before: fairness counts on from there. */
export function latelyOf(
  { id, wasFree, wishes }: Pick<RosterPerson, 'id' | 'wasFree' | 'wishes'>,
  gone: readonly RosterShift[],
): Lately {
  const mine = gone.filter(({ signUps }) => signUps.some((one) => one.member.id === id && isSeated(one)));
  const length = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;
  const inKinds = (kinds: readonly string[]): number =>
    mine.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    worked: seconds(mine.reduce((sum, { startsAt, endsAt }) => sum + length(startsAt, endsAt), 0)),
    offered: seconds(wasFree.reduce((sum, { from, to }) => sum + length(from, to), 0)),
    wanted: inKinds(wishes.prefersKinds),
    unwanted: inKinds(wishes.dislikesKinds),
  };
}
