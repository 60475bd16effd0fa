import { instantOf } from '@doorstep/schedule';
import type { Day } from '@doorstep/std';
import type { ShiftFacts } from './week-model';

const HOUR = 3_600_000;

/** Hours before a shift at which signing up may open; what else stands there is kept as it is. */
export const OPENS_HOURS = [12, 24, 48, 72, 168, 336] as const;

type Begins = Pick<ShiftFacts, 'day' | 'fromMinute'>;

const startOf = ({ day, fromMinute }: Begins, zone: string): number =>
  instantOf(day as Day, fromMinute, zone);

/** How many hours before its start signing up opens, to the hour; null: at once. */
export function opensHoursOf(shift: Begins & Pick<ShiftFacts, 'signUpOpensAt'>, zone: string): number | null {
  if (shift.signUpOpensAt === null) return null;
  return Math.max(1, Math.round((startOf(shift, zone) - Date.parse(shift.signUpOpensAt)) / HOUR));
}

/** The moment so many hours before a shift. */
export const opensAtOf = (shift: Begins, hours: number | null, zone: string): string | null =>
  hours === null ? null : new Date(startOf(shift, zone) - hours * HOUR).toISOString();

/** A shift that goes to another day or hour takes its sign-up window along: as long before as it was. */
export function opensAlong(
  shift: Begins & Pick<ShiftFacts, 'signUpOpensAt'>,
  to: Begins,
  zone: string,
): Partial<ShiftFacts> {
  if (shift.signUpOpensAt === null) return {};
  const before = startOf(shift, zone) - Date.parse(shift.signUpOpensAt);
  return { signUpOpensAt: new Date(startOf(to, zone) - before).toISOString() };
}
