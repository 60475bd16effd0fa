import { addDays } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { factsOf, isSame } from './draft';
import type { BoardShift } from './board';
import type { ShiftFacts, WeekShift } from './week-model';

/**
 * Last week's shifts as shifts of this one. Those that a template makes are left to the template, called-off ones are not
 * copied, and what is there already is not made twice. People are not copied: nobody said yes to another week.
 */
export function copiesOf(
  before: readonly WeekShift[],
  board: readonly BoardShift[],
  daysLater: number,
): readonly ShiftFacts[] {
  const there = board.map(slotOf);
  return before
    .filter(({ state, templateId }) => state !== 'cancelled' && templateId === null)
    .map((shift) => factsLater(shift, daysLater))
    .filter((facts) => !there.some((slot) => isSame(slot, slotOf(facts))));
}

const slotOf = ({ kind, siteId, day, fromMinute, toMinute }: ShiftFacts) => [
  kind,
  siteId,
  day,
  fromMinute,
  toMinute,
];

const DAY = 86_400_000;

/** Sign-up opens as many days before as it did: an hour earlier or later where a clock change lies between. */
function factsLater(shift: ShiftFacts, daysLater: number): ShiftFacts {
  const { day, signUpOpensAt } = shift;
  const opens = signUpOpensAt === null ? null : new Date(Date.parse(signUpOpensAt) + daysLater * DAY);
  return {
    ...factsOf(shift),
    day: addDays(day as Day, daysLater),
    signUpOpensAt: opens?.toISOString() ?? null,
  };
}
