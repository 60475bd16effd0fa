import type { ReactNode } from 'react';
import type { StockReportQuery } from '../../gql/graphql';
import { type Column, DataTable } from '../../ui';
import { useWords } from '../messages';
import { useMonthName } from './months';

type Report = StockReportQuery['stockReport'];
type Sum = Report['deliveriesInAll'];

interface Line {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** Counts by month. One to four is never shown, and no sum gives it away: a sum over hidden cells says "or more". */
export function PeopleTable({ report }: { readonly report: Report }): ReactNode {
  const words = useWords();
  const monthName = useMonthName();
  const { months, deliveries, deliveriesByMonth, deliveriesInAll, households } = report;
  const count = (cell: number | null | undefined): string =>
    cell == null ? words.t('report.few') : String(cell);
  const sum = ({ atLeast, hidden }: Sum): string =>
    hidden === 0 ? String(atLeast) : words.t('report.atLeast', { count: atLeast });
  const lines: Line[] = [
    ...deliveries.map((row) => ({
      key: row.kind,
      name: words.t(`kind.${row.kind}`),
      cells: [...row.cells.map(count), sum(row.sum)],
    })),
    {
      key: 'deliveries',
      name: words.t('report.deliveries'),
      cells: [...deliveriesByMonth.map(sum), sum(deliveriesInAll)],
    },
    { key: 'households', name: words.t('report.households'), cells: [...households.map(count), '–'] },
  ];
  const columns: Column<Line>[] = [
    { id: 'name', header: words.t('report.category'), rowHeader: true, cell: ({ name }) => name },
    ...[...months.map(monthName), words.t('report.all')].map((header, i) => ({
      id: String(i),
      header,
      align: 'end' as const,
      cell: ({ cells }: Line) => cells[i] ?? '',
    })),
  ];
  return (
    <>
      <DataTable
        narrow="cards"
        caption={words.t('report.people')}
        rows={lines}
        rowKey={({ key }) => key}
        columns={columns}
      />
      <p className="meta">{words.t('report.notSummed')}</p>
    </>
  );
}
