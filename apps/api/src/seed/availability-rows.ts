import { addDays, daysBetween, weekdayOf } from '@doorstep/schedule';
import { type Day, day, seeded } from '@doorstep/std';
import { list, type Rows } from '../founding/rows';
import { chance, idOf, pick } from './dice';
import type { InventedMember } from './world';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** Everybody of the demonstration has been there for some weeks. */
const WEEKS_BEFORE = 4;
/** What somebody of a role may like. */
const KINDS_OF_ROLE: Readonly<Record<string, string>> = {
  packer: 'packing',
  driver_to_hub: 'driving',
  driver_to_homes: 'driving',
  carer: 'childcare_room',
  companion: 'school_presence',
  interpreter: 'interpreting',
  intake: 'phone_line',
};

interface Of {
  readonly hub_id: string;
  readonly member_id: string;
}

/** When a member can come: series of every week, some of every other, a few days away, and wishes of about half. */
export function addAvailability(rows: Rows, of: Of, member: InventedMember, today: Day): void {
  // Dice of their own, so that a new wish does not change who lives where.
  const dice = seeded(parseInt(member.id.slice(0, 8), 16));
  const seen = member.newHomesPerDay > 50;
  for (const { weekday, fromMinute, toMinute } of member.availability) {
    const interval = !seen && chance(dice, 0.15) ? ';INTERVAL=2' : '';
    rows.add('availability', {
      ...of,
      id: idOf(dice),
      starts_on: firstOf(weekday, today),
      from_minute: fromMinute,
      to_minute: toMinute,
      rule: `FREQ=WEEKLY${interval};BYDAY=${WEEKDAYS[weekday] ?? ''}`,
      skipped: '{}',
      extra: '{}',
    });
  }
  if (seen) return;
  if (chance(dice, 0.1)) {
    const from = addDays(today, 1 + dice.below(12));
    rows.add('away', { ...of, id: idOf(dice), from_day: from, to_day: addDays(from, dice.below(9)) });
  }
  if (chance(dice, 0.5)) rows.add('wish', wishRow(of, member, dice));
}

function wishRow(of: Of, member: InventedMember, dice: ReturnType<typeof seeded>) {
  const kinds = [...new Set(member.roles.flatMap((role) => KINDS_OF_ROLE[role] ?? []))];
  const likes = kinds.filter(() => chance(dice, 0.5));
  const dislikes = kinds.filter((kind) => !likes.includes(kind) && chance(dice, 0.2));
  return {
    ...of,
    version: 1,
    week_hours: pick(dice, [4, 6, 8, 10, 12]),
    month_hours: null,
    rest_hours: pick(dice, [8, 10, 12]),
    shifts_per_day: 1 + dice.below(2),
    prefers_kinds: list(likes),
    dislikes_kinds: list(dislikes),
    ends_near_cell: chance(dice, 0.3) ? member.homeCell : null,
  };
}

function firstOf(weekday: number, today: Day): Day {
  const begin = addDays(today, -7 * WEEKS_BEFORE);
  const first = addDays(begin, (weekday - weekdayOf(begin) + 7) % 7);
  return daysBetween(first, today) >= 0 ? first : day(today);
}
