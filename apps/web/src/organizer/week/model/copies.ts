import { addDays } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import { isSame } from './draft';
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

function factsLater(
  { kind, siteId, day, fromMinute, toMinute, places, urgency }: ShiftFacts,
  daysLater: number,
): ShiftFacts {
  return { kind, siteId, day: addDays(day as Day, daysLater), fromMinute, toMinute, places, urgency };
}
