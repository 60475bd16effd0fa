import { useRef, type ReactNode } from 'react';
import { Button, Landing, LandingButton } from '../../../ui';
import { useHubTime } from '../../frame/hub-time';
import { useWords } from '../../messages';
import { isClosed } from '../model/closed-days';
import type { Cell, Column, Grid, Row } from '../model/board-grid';
import { SHIFT_CARGO, type BoardState } from './board-state';
import { ShiftCard } from './shift-card';
import { useBoardKeys } from './use-board-keys';

interface BoardTableProps {
  readonly state: BoardState;
  readonly grid: Grid;
  readonly label: string;
  readonly hasShortcuts: boolean;
}

/** The week as a real table: a grid for arrows, with row and column headers for ears. */
export function BoardTable({ state, grid, label, hasShortcuts }: BoardTableProps): ReactNode {
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  const keys = useBoardKeys({ state, grid, table, hasShortcuts });
  return (
    <div className="table-frame week-frame" role="group" aria-label={label}>
      <table
        className="week-table"
        data-view={grid.columns[0]?.fromMinute == null ? 'week' : 'day'}
        role="grid"
        aria-label={label}
        ref={table}
        onKeyDown={keys.onKeyDown}
      >
        <thead>
          <tr>
            <td className="week-corner" />
            {grid.columns.map((column) => (
              <ColumnHead key={column.id} state={state} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ row, cells }, r) => (
            <tr key={row.id}>
              <th scope="row">{row.kind ? words.t(`shiftKind.${row.kind}`) : state.say.site(row.siteId)}</th>
              {cells.map((cell, c) => (
                <BoardCell
                  key={cell.column.id}
                  {...{ state, cell }}
                  stop={keys.at.row === r && keys.at.column === c ? keys.at.card : null}
                  onFocus={(card) => keys.stand({ row: r, column: c, card })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ state, column }: { readonly state: BoardState; readonly column: Column }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { closed, sites } = state.desk.data;
  const isShut = column.fromMinute === null && isClosed(closed, sites, null, column.day);
  return (
    <th
      scope="col"
      aria-current={column.day === time.today() && column.fromMinute === null ? 'date' : undefined}
    >
      {column.fromMinute === null ? time.shortDay(column.day) : <bdi>{time.minutes(column.fromMinute)}</bdi>}
      {isShut ? <span className="meta week-closed">{words.t('week.closed')}</span> : null}
    </th>
  );
}

interface BoardCellProps {
  readonly state: BoardState;
  readonly cell: Cell;
  /** Which card arrows stand on; null: none in this cell. */
  readonly stop: number | null;
  readonly onFocus: (card: number) => void;
}

function BoardCell({ state, cell, stop, onFocus }: BoardCellProps): ReactNode {
  const { carried, landShift } = state;
  const takesShift = carried?.cargo.kind === SHIFT_CARGO && carried.by !== 'drag';
  const where = useCellName(state)(cell);
  const words = useWords();
  return (
    <td>
      <Landing takes={[SHIFT_CARGO]} className="week-cell" onLand={({ id }) => landShift(id, cell)}>
        {cell.shifts.map((shift, card) => (
          <ShiftCard
            key={shift.id}
            {...{ state, shift }}
            namesKind={cell.row.kind === null}
            isStop={stop === card}
            onFocus={() => onFocus(card)}
            onLandShift={(id) => landShift(id, cell)}
          />
        ))}
        {cell.shifts.length === 0 ? (
          <span className="week-empty" onFocus={() => onFocus(0)}>
            <Button
              variant="quiet"
              size="small"
              icon="plus"
              skipped={stop === null}
              label={words.t('week.newIn', { where })}
              onPress={() => state.newIn(cell)}
            />
          </span>
        ) : null}
        {takesShift && carried ? (
          <LandingButton
            takes={[SHIFT_CARGO]}
            label={words.t('week.putIn', { where })}
            onLand={({ id }) => landShift(id, cell)}
            onPress={() => landShift(carried.cargo.id, cell)}
          >
            {words.t('week.putHere')}
          </LandingButton>
        ) : null}
      </Landing>
    </td>
  );
}

/** Names a cell in a sentence: "Packing, Sat, Nov 28". */
function useCellName({ say }: BoardState): (cell: Cell) => string {
  const words = useWords();
  const time = useHubTime();
  const rowName = (row: Row): string => (row.kind ? words.t(`shiftKind.${row.kind}`) : say.site(row.siteId));
  return ({ row, column }) =>
    words.t('week.cell', {
      row: rowName(row),
      column: column.fromMinute === null ? time.shortDay(column.day) : time.minutes(column.fromMinute),
    });
}
