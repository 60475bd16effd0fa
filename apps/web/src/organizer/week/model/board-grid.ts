import { SHIFT_KINDS } from './week-words';
import type { BoardShift } from './board';
import type { CardCounts } from './grid-steps';
import type { ShiftFacts } from './week-model';

export const ROWS_BY = ['kind', 'site'] as const;
export type RowsBy = (typeof ROWS_BY)[number];

export const VIEWS = ['week', 'day'] as const;
export type View = (typeof VIEWS)[number];

/** A row: one kind of work, or one site (`null`: the hub). */
export interface Row {
  readonly id: string;
  readonly kind: ShiftFacts['kind'] | null;
  readonly siteId: string | null;
}

/** A column: a day, or two hours of the one day that is looked at. */
export interface Column {
  readonly id: string;
  readonly day: string;
  readonly fromMinute: number | null;
}

export interface Cell {
  readonly row: Row;
  readonly column: Column;
  readonly shifts: readonly BoardShift[];
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly row: Row; readonly cells: readonly Cell[] }[];
}

const BLOCK = 120;
const USUAL_HOURS = [360, 1320] as const;

/** The table behind the board. Rows without a shift are left out, unless there is none at all. */
export function gridOf(
  board: readonly BoardShift[],
  {
    rowsBy,
    view,
    days,
    day,
  }: {
    readonly rowsBy: RowsBy;
    readonly view: View;
    readonly days: readonly string[];
    readonly day: string;
  },
): Grid {
  const shown = view === 'day' ? board.filter((shift) => shift.day === day) : board;
  const columns = view === 'day' ? hoursOf(shown, day) : days.map((one) => column(one, null));
  const rows = rowsOf(shown, rowsBy).map((row) => ({
    row,
    cells: columns.map((one) => ({
      row,
      column: one,
      shifts: shown.filter((shift) => isInRow(shift, row) && isInColumn(shift, one)),
    })),
  }));
  return { columns, rows };
}

const column = (day: string, fromMinute: number | null): Column => ({
  id: fromMinute === null ? day : `${day} ${fromMinute}`,
  day,
  fromMinute,
});

const blockOf = (minute: number): number => Math.floor(minute / BLOCK) * BLOCK;

function hoursOf(shown: readonly BoardShift[], day: string): readonly Column[] {
  const starts = shown.map(({ fromMinute }) => blockOf(fromMinute));
  const first = Math.min(USUAL_HOURS[0], ...starts);
  const last = Math.max(USUAL_HOURS[1] - BLOCK, ...starts);
  return Array.from({ length: (last - first) / BLOCK + 1 }, (_, i) => column(day, first + i * BLOCK));
}

function rowsOf(shown: readonly BoardShift[], rowsBy: RowsBy): readonly Row[] {
  if (rowsBy === 'kind') {
    const there = SHIFT_KINDS.filter((kind) => shown.some((shift) => shift.kind === kind));
    const kinds = there.length > 0 ? there : SHIFT_KINDS;
    return kinds.map((kind) => ({ id: kind, kind, siteId: null }));
  }
  const sites = [...new Set(shown.map(({ siteId }) => siteId))].filter((id) => id !== null).sort();
  return [null, ...sites].map((siteId) => ({ id: siteId ?? 'hub', kind: null, siteId }));
}

const isInRow = (shift: BoardShift, row: Row): boolean =>
  row.kind === null ? shift.siteId === row.siteId : shift.kind === row.kind;

const isInColumn = (shift: BoardShift, { day, fromMinute }: Column): boolean =>
  shift.day === day && (fromMinute === null || blockOf(shift.fromMinute) === fromMinute);

export const countsOf = ({ rows }: Grid): CardCounts =>
  rows.map(({ cells }) => cells.map(({ shifts }) => shifts.length));

/** What becomes different about a shift that is put into a cell: its day, its hours, its site; never its kind. */
export function putInto(shift: BoardShift, { row, column: { day, fromMinute } }: Cell): Partial<ShiftFacts> {
  const start = fromMinute === null ? shift.fromMinute : fromMinute + (shift.fromMinute % BLOCK);
  return {
    day,
    fromMinute: start,
    toMinute: start + shift.toMinute - shift.fromMinute,
    ...(row.kind === null ? { siteId: row.siteId } : {}),
  };
}
