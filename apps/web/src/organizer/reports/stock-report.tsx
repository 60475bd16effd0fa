import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { StockReportQuery } from '../../gql/graphql';
import { Button, Card, EmptyState, Select } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { BooksSentences } from '../messages/books-sentences';
import { StockPlaces } from '../stock/stock-places';
import { FlowTable } from './flow-table';
import { monthsUntil, useMonthName } from './months';
import { PeopleTable } from './people-table';
import './books.css';
import './paper.css';
import { STOCK_REPORT } from './report-documents';
import { saveCsv } from './save-csv';

export type Report = StockReportQuery['stockReport'];

/** As far back as one may look: two years. */
const MONTHS = 24;
const FIRST_SHOWN = 3;

/** What came in, what went to doors, what was thrown away; deliveries and households, with small counts hidden. */
export const StockReport = (): ReactNode => (
  <BooksSentences>
    <Screen />
  </BooksSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const name = useMonthName();
  const months = monthsUntil(time.today(), MONTHS);
  const [from, setFrom] = useState(months.at(-FIRST_SHOWN) ?? time.today());
  const [to, setTo] = useState(months.at(-1) ?? time.today());
  const query = useQuery(STOCK_REPORT, {
    variables: { from: from < to ? from : to, to: from < to ? to : from },
    fetchPolicy: 'cache-and-network',
  });
  const options = months.map((value) => ({ value, label: name(value) })).reverse();
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('report.title')}</h1>
          <p>{words.t('report.lead')}</p>
        </div>
      </header>
      <StockPlaces />
      <div className="field-line paper-off">
        <Select label={words.t('report.from')} value={from} options={options} onChange={setFrom} />
        <Select label={words.t('report.to')} value={to} options={options} onChange={setTo} />
        {query.data === undefined ? null : <Keep report={query.data.stockReport} />}
      </div>
      <Loaded query={query}>{({ stockReport }) => <Body report={stockReport} />}</Loaded>
    </>
  );
}

interface ReportProps {
  readonly report: Report;
}

function Keep({ report }: ReportProps): ReactNode {
  const words = useWords();
  const save = (): void =>
    saveCsv('stock-report.csv', [
      ['month', 'what', 'kind', 'grams', 'unweighed'],
      ...report.flows.map(({ month, flow, category, grams, unweighed }) => [
        month,
        flow,
        category,
        grams,
        unweighed,
      ]),
      ...report.deliveries.flatMap(({ kind, cells }) =>
        report.months.map((month, i) => [month, 'deliveries', kind, cells[i] ?? '<5', null]),
      ),
      ...report.months.map((month, i) => [month, 'households', 'all', report.households[i] ?? '<5', null]),
    ]);
  return (
    <>
      <Button icon="arrowDown" onPress={save}>
        {words.t('books.csv')}
      </Button>
      <Button onPress={() => print()}>{words.t('books.print')}</Button>
    </>
  );
}

function Body({ report }: ReportProps): ReactNode {
  const words = useWords();
  const unweighed = report.flows.reduce((sum, row) => sum + row.unweighed, 0);
  return (
    <div className="stack">
      <Card title={words.t('report.goods')} icon="stock">
        {report.flows.length === 0 ? (
          <EmptyState icon="stock">{words.t('report.goods.none')}</EmptyState>
        ) : (
          <FlowTable report={report} />
        )}
        {unweighed > 0 ? <p className="meta">{words.t('report.unweighed', { count: unweighed })}</p> : null}
        <p className="figure tabular">{words.t('report.meals', { meals: report.meals })}</p>
        <p className="meta">
          {words.t('report.meals.how', { pounds: report.mealPounds, source: report.mealSource })}
        </p>
      </Card>
      <Card title={words.t('report.people')} icon="home">
        {report.deliveries.length === 0 ? (
          <EmptyState icon="home">{words.t('report.people.none')}</EmptyState>
        ) : (
          <PeopleTable report={report} />
        )}
      </Card>
    </div>
  );
}
