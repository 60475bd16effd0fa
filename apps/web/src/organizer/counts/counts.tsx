import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { CountsQuery } from '../../gql/graphql';
import { Button, Chip, DataTable, EmptyState } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { MovesSentences } from '../messages/moves-sentences';
import { StockPlaces } from '../stock/stock-places';
import { COUNTS } from './count-documents';
import './counts.css';
import { StartCount } from './start-count';
import { type CountHead, useCountWords } from './use-count-words';

/** Counts of the shelves: what is open, and what was closed by whom. */
export const Counts = (): ReactNode => (
  <MovesSentences>
    <Screen />
  </MovesSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const [starting, setStarting] = useState(false);
  const query = useQuery(COUNTS, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('count.title')}</h1>
          <p>{words.t('count.lead')}</p>
        </div>
        <Button variant="primary" icon="plus" onPress={() => setStarting(true)}>
          {words.t('count.new')}
        </Button>
      </header>
      <StockPlaces />
      <Loaded query={query}>
        {(data) => (
          <>
            <CountTable data={data} />
            {starting ? (
              <StartCount bins={data.bins} items={data.items} onEnd={() => setStarting(false)} />
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}

function CountTable({ data: { counts, bins } }: { readonly data: CountsQuery }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const { nameOf } = useCountWords(bins);
  if (counts.length === 0) return <EmptyState icon="stock">{words.t('count.none')}</EmptyState>;
  return (
    <DataTable<CountHead>
      narrow="cards"
      caption={words.t('count.title')}
      rows={counts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'what',
          header: words.t('count.column.what'),
          rowHeader: true,
          cell: (head) => <Link to={`/stock/counts/${head.id}`}>{nameOf(head)}</Link>,
        },
        { id: 'state', header: words.t('count.column.state'), cell: (head) => <StateChip head={head} /> },
        {
          id: 'done',
          header: words.t('count.column.done'),
          cell: ({ done, total }) => words.t('count.done', { done, total }),
        },
        {
          id: 'opened',
          header: words.t('count.column.opened'),
          cell: (head) => words.t('count.byAt', { handle: head.openedBy, time: time.moment(head.openedAt) }),
        },
      ]}
    />
  );
}

const TONES = {
  open: 'info',
  counted: 'info',
  confirmed: 'warning',
  finalized: 'success',
  cancelled: 'plain',
} as const;

export function StateChip({ head }: { readonly head: CountHead }): ReactNode {
  const words = useWords();
  return <Chip tone={TONES[head.state]}>{words.t(`countState.${head.state}`)}</Chip>;
}
