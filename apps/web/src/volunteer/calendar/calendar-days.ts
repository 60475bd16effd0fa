import type { ShiftKind } from '@doorstep/lifecycle';
import type { Span } from './clashes';

/** What a line of the calendar is: mine, to be signed up for, to be taken over, or a run of mine. */
export type LineKind = 'mine' | 'open' | 'cover' | 'run';

/** One line of the calendar. `what` is null for a run. */
export interface Line<Row = unknown> extends Span {
  readonly line: LineKind;
  readonly id: string;
  readonly day: string;
  readonly what: ShiftKind | null;
  readonly row: Row;
}

export const SHOWS = ['all', 'mine', 'free'] as const;
/** Everything, what I promised, or what I could take. */
export type Show = (typeof SHOWS)[number];

export interface Filter {
  readonly show: Show;
  /** One kind of shift; null: every kind. */
  readonly what: ShiftKind | null;
}

export interface CalendarDay<L extends Line> {
  readonly day: string;
  readonly lines: readonly L[];
}

const ORDER: Readonly<Record<LineKind, number>> = { mine: 0, run: 1, cover: 2, open: 3 };

const isMine = ({ line }: Line): boolean => line === 'mine' || line === 'run';

/** Runs are nobody's kind of shift: they stay while one kind is looked at, so that a day never looks free. */
export const fits = (one: Line, { show, what }: Filter): boolean =>
  (show === 'all' || (show === 'mine') === isMine(one)) &&
  (what === null || one.what === null || one.what === what);

/** Lines by day, in the order of the clock; mine before others at the same hour. Days without a line are left out. */
export function daysOf<L extends Line>(lines: readonly L[], filter: Filter): readonly CalendarDay<L>[] {
  const days = new Map<string, L[]>();
  const inOrder = lines
    .filter((one) => fits(one, filter))
    .sort(
      (a, b) =>
        Date.parse(a.startsAt) - Date.parse(b.startsAt) ||
        ORDER[a.line] - ORDER[b.line] ||
        a.id.localeCompare(b.id),
    );
  for (const one of inOrder) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days].sort(([a], [b]) => a.localeCompare(b)).map(([day, sorted]) => ({ day, lines: sorted }));
}

/** The kinds that occur, so that no filter leads to nothing. */
export const kindsIn = (lines: readonly Line[]): readonly ShiftKind[] =>
  [...new Set(lines.flatMap(({ what }) => what ?? []))].sort();
