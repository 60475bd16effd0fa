import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { TransferFieldsFragment } from '../../gql/graphql';
import { Button, Chip, DataTable, EmptyState, Tabs } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { MovesSentences } from '../messages/moves-sentences';
import { StockPlaces } from '../stock/stock-places';
import { AskDialog } from './ask-dialog';
import { RegionPane } from './region-pane';
import { TRANSFERS } from './transfer-documents';

export type Transfer = TransferFieldsFragment;

/** Goods between this hub and others of its region, and what would help whom. */
export const Transfers = (): ReactNode => (
  <MovesSentences>
    <Screen />
  </MovesSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('transfer.title')}</h1>
          <p>{words.t('transfer.lead')}</p>
        </div>
        <Button variant="primary" icon="plus" onPress={() => setAsking(true)}>
          {words.t('transfer.new')}
        </Button>
      </header>
      <StockPlaces />
      <Tabs
        label={words.t('transfer.title')}
        selected={params.get('show') === 'region' ? 'region' : 'own'}
        onSelect={(show) => setParams({ show })}
        tabs={[
          { id: 'own', label: words.t('transfer.tab.own'), content: <Own /> },
          { id: 'region', label: words.t('transfer.tab.region'), content: <RegionPane /> },
        ]}
      />
      {asking ? <AskDialog onEnd={() => setAsking(false)} /> : null}
    </>
  );
}

function Own(): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const query = useQuery(TRANSFERS, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ transfers }) =>
        transfers.length === 0 ? (
          <EmptyState icon="route">{words.t('transfer.none')}</EmptyState>
        ) : (
          <DataTable<Transfer>
            narrow="cards"
            caption={words.t('transfer.title')}
            rows={transfers}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'way',
                header: words.t('transfer.column.way'),
                rowHeader: true,
                cell: (transfer) => (
                  <Link to={`/stock/transfers/${transfer.id}`}>
                    {words.t(transfer.sends ? 'transfer.to' : 'transfer.from', {
                      hub: transfer.sends ? transfer.to.name : transfer.from.name,
                    })}
                  </Link>
                ),
              },
              {
                id: 'state',
                header: words.t('count.column.state'),
                cell: (transfer) => <TransferChip transfer={transfer} />,
              },
              {
                id: 'lines',
                header: words.t('transfer.column.lines'),
                cell: ({ lines }) => words.t('transfer.lines', { count: lines.length }),
              },
              {
                id: 'asked',
                header: words.t('transfer.column.asked'),
                cell: ({ askedAt }) => time.moment(askedAt),
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}

const TONES = {
  requested: 'warning',
  approved: 'info',
  rejected: 'plain',
  picking: 'info',
  packed: 'info',
  dispatched: 'warning',
  partly_received: 'warning',
  received: 'info',
  closed: 'success',
  cancelled: 'plain',
} as const;

export function TransferChip({ transfer }: { readonly transfer: Transfer }): ReactNode {
  const words = useWords();
  return <Chip tone={TONES[transfer.state]}>{words.t(`transferState.${transfer.state}`)}</Chip>;
}
