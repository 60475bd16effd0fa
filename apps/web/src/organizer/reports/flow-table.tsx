import { FLOWS, type Flow, poundsOf } from '@doorstep/books';
import type { ReactNode } from 'react';
import type { StockReportQuery } from '../../gql/graphql';
import { type Column, DataTable } from '../../ui';
import { useWords } from '../messages';
import { useMonthName } from './months';

type Report = StockReportQuery['stockReport'];
type FlowRow = Report['flows'][number];

interface Line {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly FlowRow[];
}

/** Pounds by month and by kind; a column for each way that goods went. */
export function FlowTable({ report }: { readonly report: Report }): ReactNode {
  const words = useWords();
  const monthName = useMonthName();
  const { flows, months } = report;
  const ways = FLOWS.filter((flow) => flow !== 'passed_on' || flows.some((row) => row.flow === flow));
  const categories = [...new Set(flows.map(({ category }) => category))];
  const all = { key: 'all', name: words.t('report.all'), rows: flows };
  const byMonth = months.map((month) => ({
    key: month,
    name: monthName(month),
    rows: flows.filter((row) => row.month === month),
  }));
  const byKind = categories.map((category) => ({
    key: category,
    name: words.t(`category.${category}`),
    rows: flows.filter((row) => row.category === category),
  }));
  const columns = (first: string): Column<Line>[] => [
    { id: 'name', header: first, rowHeader: true, cell: ({ name }) => name },
    ...ways.map((flow) => ({
      id: flow,
      header: words.t(`flow.${flow}`),
      align: 'end' as const,
      cell: ({ rows }: Line) => words.t('report.pounds', { pounds: poundsIn(rows, flow) }),
    })),
  ];
  const table = (caption: string, lines: readonly Line[]): ReactNode => (
    <DataTable
      narrow="cards"
      caption={caption}
      rows={lines}
      rowKey={({ key }) => key}
      columns={columns(caption)}
    />
  );
  return (
    <div className="stack">
      {table(words.t('report.month'), [...byMonth, all])}
      {table(words.t('report.category'), [...byKind, all])}
    </div>
  );
}

const poundsIn = (rows: readonly FlowRow[], flow: Flow): number =>
  poundsOf(rows.filter((row) => row.flow === flow).reduce((sum, { grams }) => sum + grams, 0));
