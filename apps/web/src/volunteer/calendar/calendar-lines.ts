import type { Cover, OpenShift, ShiftBoard } from '../api/shift-api';
import type { Run } from '../run/kept-run';
import { isLive } from '../shift/shift-phase';
import type { MyShift } from '../shift/kept-shift';
import type { Line } from './calendar-days';

/** A line of the calendar with what it tells of. */
export type CalendarLine =
  | (Line<MyShift> & { readonly line: 'mine' })
  | (Line<OpenShift> & { readonly line: 'open' })
  | (Line<Cover> & { readonly line: 'cover' })
  | (Line<Run> & { readonly line: 'run' });

interface Sources {
  readonly shifts: readonly MyShift[];
  readonly runs: readonly Run[];
  /** Null while the hub has not answered. */
  readonly board: ShiftBoard | null;
  readonly today: string;
  readonly now: number;
}

const RUNNING: ReadonlySet<Run['state']> = new Set<Run['state']>(['accepted', 'loading', 'departed']);

/** Everything that stands in the calendar from today on. What was given back or is over is in nobody's way. */
export const calendarLines = ({ shifts, runs, board, today, now }: Sources): readonly CalendarLine[] => [
  ...shifts.filter((shift) => isListed(shift, today, now)).map(mineLine),
  ...runs.filter(({ state }) => RUNNING.has(state)).map(runLine),
  ...(board?.covers ?? []).map(coverLine),
  ...(board?.openShifts ?? []).filter(({ mine }) => mine === null).map(openLine),
];

/** Live ones, and those of today that are done: who worked this morning wants to see it. */
const isListed = (shift: MyShift, today: string, now: number): boolean =>
  isLive(shift, now) ||
  (shift.day >= today &&
    (shift.shiftState === 'cancelled' || shift.state === 'completed' || shift.state === 'checked_in'));

const mineLine = (row: MyShift): CalendarLine => ({ line: 'mine', what: row.kind, row, ...spanOf(row) });
const openLine = (row: OpenShift): CalendarLine => ({ line: 'open', what: row.kind, row, ...spanOf(row) });
const coverLine = (row: Cover): CalendarLine => ({ line: 'cover', what: row.kind, row, ...spanOf(row) });
const runLine = (row: Run): CalendarLine => ({ line: 'run', what: null, row, ...spanOf(row) });

type Timed = Pick<Line, 'id' | 'day' | 'startsAt' | 'endsAt'>;
const spanOf = ({ id, day, startsAt, endsAt }: Timed): Timed => ({ id, day, startsAt, endsAt });
