import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { TheFundMonthQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, Card, Chip, DataTable, EmptyState, Select, SummaryList, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { monthsUntil, useMonthName } from '../reports/months';
import { saveCsv } from '../reports/save-csv';
import '../reports/books.css';
import '../reports/paper.css';
import './fund.css';
import { FUND_MONTH, REVERSE_FUND_LINE } from './fund-documents';
import { useMoney } from './money';

type Month = TheFundMonthQuery['fundMonth'];
type Line = Month['lines'][number];

/** A year back: what a treasurer reads. */
const MONTHS = 12;

/** The report of one month: sums by category and each line, to print and to keep. */
export function FundMonthCard({ lines }: { readonly lines: number }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const name = useMonthName();
  const months = monthsUntil(time.today(), MONTHS).reverse();
  const [day, setDay] = useState(months[0] ?? time.today());
  const query = useQuery(FUND_MONTH, { variables: { day }, fetchPolicy: 'cache-and-network' });
  return (
    <Card title={words.t('fund.month.title', { month: name(day) })} icon="calendar">
      <Head />
      <div className="field-line paper-off">
        <Select
          label={words.t('fund.month')}
          value={day}
          options={months.map((value) => ({ value, label: name(value) }))}
          onChange={setDay}
        />
        {query.data === undefined ? null : <Keep month={query.data.fundMonth} />}
      </div>
      <Loaded query={query} key={lines}>
        {({ fundMonth }) => <MonthBody month={fundMonth} />}
      </Loaded>
    </Card>
  );
}

/** Whose month it is, and when it was printed: a screen says both elsewhere. */
function Head(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { name } = useUnlocked().me.hub;
  return (
    <p className="paper-only">
      {words.t('fund.month.printed', {
        hub: name,
        day: time.shortDay(time.today()),
        time: time.clock(Date.now()),
      })}
    </p>
  );
}

function Keep({ month }: { readonly month: Month }): ReactNode {
  const words = useWords();
  const save = (): void =>
    saveCsv(`fund-${month.month.slice(0, 7)}.csv`, [
      ['n', 'kind', 'category', 'cents', 'day', 'written_by', 'run', 'reverses'],
      ...month.lines.map((line) => [
        line.n,
        line.kind,
        line.category,
        line.cents,
        line.day,
        line.writtenBy,
        line.runLetter ?? null,
        line.reverses ?? null,
      ]),
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

function MonthBody({ month }: { readonly month: Month }): ReactNode {
  const words = useWords();
  const money = useMoney();
  const amount = (cents: number): ReactNode => (
    <bdi dir="ltr" className="tabular">
      {money(cents)}
    </bdi>
  );
  if (month.lines.length === 0 && month.opening === 0)
    return <EmptyState icon="calendar">{words.t('fund.month.none')}</EmptyState>;
  return (
    <div className="stack">
      <SummaryList
        rows={[
          { term: words.t('fund.month.opening'), value: amount(month.opening) },
          ...month.sums.map(({ kind, category, cents }) => ({
            term: `${words.t(`fundKind.${kind}`)}: ${words.t(`fundCategory.${category}`)}`,
            value: amount(cents),
          })),
          { term: words.t('fund.month.closing'), value: <strong>{amount(month.closing)}</strong> },
        ]}
      />
      <p className="meta">{words.t('fund.month.week')}</p>
      <Lines lines={month.lines} />
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const money = useMoney();
  if (lines.length === 0) return null;
  return (
    <div className="fund-lines">
      <DataTable<Line>
        narrow="cards"
        caption={words.t('fund.lines')}
        rows={lines}
        rowKey={({ n }) => String(n)}
        columns={[
          { id: 'n', header: words.t('fund.column.n'), rowHeader: true, cell: ({ n }) => n },
          {
            id: 'kind',
            header: words.t('fund.column.kind'),
            cell: (line) => <What line={line} />,
          },
          {
            id: 'amount',
            header: words.t('fund.column.amount'),
            align: 'end',
            cell: ({ cents }) => <bdi dir="ltr">{money(cents)}</bdi>,
          },
          {
            id: 'day',
            header: words.t('fund.column.day'),
            cell: ({ kind, day }) =>
              kind === 'help' ? words.t('fund.week', { day: time.shortDay(day) }) : time.shortDay(day),
          },
          { id: 'by', header: words.t('fund.column.by'), cell: ({ writtenBy }) => writtenBy },
          { id: 'act', header: words.t('column.act'), cell: (line) => <Reverse line={line} /> },
        ]}
      />
    </div>
  );
}

/** What for; of a driver's own money, for which run. Nobody's door is in it. */
function What({ line }: { readonly line: Line }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { kind, category, runLetter, runDay, reverses, reversed } = line;
  return (
    <span className="row" data-gap="1">
      {words.t(`fundKind.${kind}`)} <span className="meta">{words.t(`fundCategory.${category}`)}</span>
      {runLetter == null || runDay == null ? null : (
        <span className="meta">
          {words.t('fund.ask.run', { letter: runLetter, day: time.shortDay(runDay) })}
        </span>
      )}
      {reverses == null ? null : (
        <span className="meta">{words.t('fund.ask.reverses', { n: reverses })}</span>
      )}
      {reversed ? <Chip>{words.t('fund.reversed')}</Chip> : null}
    </span>
  );
}

function Reverse({ line: { n, kind, reversed } }: { readonly line: Line }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [reverse] = useMutation(REVERSE_FUND_LINE);
  if (reversed || kind === 'reversal') return null;
  const press = async (): Promise<void> => {
    const id = crypto.randomUUID();
    if (await run((key) => reverse({ variables: { id, n, key } })))
      say({ tone: 'success', text: words.t('fund.reverse.asked') });
  };
  return (
    <Button size="small" busy={busy} onPress={() => void press()}>
      {words.t('fund.reverse')}
    </Button>
  );
}
