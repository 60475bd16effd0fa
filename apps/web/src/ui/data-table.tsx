import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Shown under a row across all columns. */
  readonly detail?: (row: Row) => ReactNode;
  /** What becomes of it on a phone: scrolled in its frame, or each row a card with its columns' names in it. */
  readonly narrow?: 'scroll' | 'cards';
}

/** A real table: headers for ears, sticky for eyes. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, rowKey, detail, narrow = 'scroll' } = props;
  return (
    <div className="table-frame" data-narrow={narrow} role="group" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={rowKey(row)}>
            <tr>{columns.map((column) => cellOf(column, row))}</tr>
            {detail ? detailOf(detail(row), columns.length) : null}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function cellOf<Row>(column: Column<Row>, row: Row): ReactNode {
  return column.rowHeader ? (
    <th key={column.id} scope="row" data-align={column.align}>
      {column.cell(row)}
    </th>
  ) : (
    <td key={column.id} data-align={column.align} data-label={column.header}>
      {column.cell(row)}
    </td>
  );
}

const detailOf = (content: ReactNode, columns: number): ReactNode =>
  content ? (
    <tr className="table-detail">
      <td colSpan={columns}>{content}</td>
    </tr>
  ) : null;
