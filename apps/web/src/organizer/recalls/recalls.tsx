import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RecallsQuery } from '../../gql/graphql';
import { Banner, Card, Chip, DataTable, EmptyState } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { BooksSentences } from '../messages/books-sentences';
import { StockPlaces } from '../stock/stock-places';
import { RECALLS } from './recall-documents';

type Line = RecallsQuery['recalls'][number];
type Heard = RecallsQuery['recallsHeard'][number];

/** Goods that must come back, and what other hubs say of goods that went between us. */
export const Recalls = (): ReactNode => (
  <BooksSentences>
    <Screen />
  </BooksSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const query = useQuery(RECALLS, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('recall.title')}</h1>
          <p>{words.t('recall.lead')}</p>
        </div>
        <Link className="button" data-variant="primary" to="/stock/recalls/new">
          {words.t('recall.new')}
        </Link>
      </header>
      <StockPlaces />
      <Loaded query={query}>
        {({ recalls, recallsHeard }) => (
          <div className="stack">
            {recallsHeard.length === 0 ? null : (
              <Card title={words.t('recall.heard')} icon="hub" tone="attention">
                {recallsHeard.map((heard) => (
                  <HeardLine key={`${heard.recallId} ${heard.theirLotId}`} heard={heard} />
                ))}
              </Card>
            )}
            {recalls.length === 0 ? (
              <EmptyState icon="check">{words.t('recall.none')}</EmptyState>
            ) : (
              <RecallTable recalls={recalls} />
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}

function HeardLine({ heard }: { readonly heard: Heard }): ReactNode {
  const words = useWords();
  const { hub, item, quantity, code, brand } = heard;
  const known = new URLSearchParams({
    ...(code == null ? {} : { code }),
    ...(brand == null ? {} : { brand }),
  });
  if (heard.lotId != null) known.set('lot', heard.lotId);
  return (
    <Banner
      tone="warning"
      action={
        <Link className="button" to={`/stock/recalls/new?${known.toString()}`}>
          {words.t('recall.heard.look')}
        </Link>
      }
    >
      {words.t('recall.heard.line', { hub, item, quantity })}
    </Banner>
  );
}

function RecallTable({ recalls }: { readonly recalls: readonly Line[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const list = new Intl.ListFormat(words.locale);
  return (
    <DataTable<Line>
      narrow="cards"
      caption={words.t('recall.title')}
      rows={recalls}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'what',
          header: words.t('recall.column.what'),
          rowHeader: true,
          cell: ({ id, items }) => <Link to={`/stock/recalls/${id}`}>{list.format(items)}</Link>,
        },
        {
          id: 'state',
          header: words.t('column.state'),
          cell: ({ state }) => (
            <Chip tone={state === 'open' ? 'warning' : 'success'} icon={state === 'open' ? 'alert' : 'check'}>
              {words.t(`recall.state.${state}`)}
            </Chip>
          ),
        },
        {
          id: 'opened',
          header: words.t('recall.column.opened'),
          cell: ({ openedAt }) => time.moment(openedAt),
        },
        {
          id: 'told',
          header: words.t('recall.column.told'),
          cell: ({ told, doors }) => words.t('recall.told', { told, all: doors }),
        },
      ]}
    />
  );
}
