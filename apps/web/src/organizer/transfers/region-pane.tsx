import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { RegionStockQuery } from '../../gql/graphql';
import { Button, DataTable, EmptyState } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { AskDialog } from './ask-dialog';
import { ShareDialog } from './share-dialog';
import { ASK_TRANSFER, REGION_STOCK, SHARE_STOCK } from './transfer-documents';

type Share = RegionStockQuery['stockShares'][number];
type Suggestion = RegionStockQuery['suggestedTransfers'][number];

const kilos = (grams: number): number => Math.ceil(grams / 1000);
const METERS_OF_A_MILE = 1609.344;

/** What would help most across the region, and what each hub chose to tell. */
export function RegionPane(): ReactNode {
  const words = useWords();
  const [sharing, setSharing] = useState(false);
  const [params, setParams] = useSearchParams();
  const lacking = { itemId: params.get('item'), quantity: Number(params.get('lacks') ?? 0) };
  const query = useQuery(REGION_STOCK, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded query={query}>
      {({ stockShares, suggestedTransfers }) => (
        <div className="stack">
          <h2>{words.t('region.suggested')}</h2>
          {lacking.itemId === null ? null : (
            <Button onPress={() => setParams({ show: 'region' })}>{words.t('region.suggested.all')}</Button>
          )}
          <Suggested all={suggestedTransfers} lacking={lacking} />
          <h2>{words.t('region.shared')}</h2>
          <p>{words.t('region.shared.lead')}</p>
          <div className="row">
            <Button icon="plus" onPress={() => setSharing(true)}>
              {words.t('region.share')}
            </Button>
          </div>
          {stockShares.length === 0 ? (
            <EmptyState icon="stock">{words.t('region.shared.none')}</EmptyState>
          ) : (
            <Shares rows={stockShares} />
          )}
          {sharing ? <ShareDialog onEnd={() => setSharing(false)} /> : null}
        </div>
      )}
    </Loaded>
  );
}

interface SuggestedProps {
  readonly all: readonly Suggestion[];
  /** The one item that somebody looks for, from the outlook. */
  readonly lacking: { readonly itemId: string | null; readonly quantity: number };
}

/** All that would help, or what would help with one item; where nothing does, a hub can be asked all the same. */
function Suggested({ all, lacking }: SuggestedProps): ReactNode {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const { itemId, quantity } = lacking;
  const rows = itemId === null ? all : all.filter((row) => row.itemId === itemId);
  if (rows.length > 0) return <Suggestions rows={rows} />;
  if (itemId === null) return <EmptyState icon="route">{words.t('region.suggested.none')}</EmptyState>;
  return (
    <>
      <EmptyState
        icon="route"
        action={
          <Button variant="primary" onPress={() => setAsking(true)}>
            {words.t('region.ask')}
          </Button>
        }
      >
        {words.t('region.suggested.noneOf')}
      </EmptyState>
      {asking ? <AskDialog wanted={{ itemId, quantity }} onEnd={() => setAsking(false)} /> : null}
    </>
  );
}

function Suggestions({ rows }: { readonly rows: readonly Suggestion[] }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const go = useNavigate();
  const { busy, run } = useCommand();
  const [ask] = useMutation(ASK_TRANSFER, { refetchQueries: ['Transfers'] });
  const press = async ({ sends, from, to, itemId, quantity, neededBy }: Suggestion): Promise<void> => {
    let id = '';
    const done = await run(async (key) => {
      id = key;
      const input = { id: key, hubId: (sends ? to : from).id, sends, wantedBy: neededBy, key };
      await ask({ variables: { input: { ...input, lines: [{ itemId, quantity }] } } });
    });
    if (done) void go(`/stock/transfers/${id}`);
  };
  return (
    <DataTable<Suggestion>
      narrow="cards"
      caption={words.t('region.suggested')}
      rows={rows}
      rowKey={(row) => `${row.from.id} ${row.to.id} ${row.itemId}`}
      columns={[
        { id: 'item', header: words.t('goods.column.item'), rowHeader: true, cell: nameOf },
        {
          id: 'way',
          header: words.t('transfer.column.way'),
          cell: (row) =>
            words.t(row.sends ? 'transfer.to' : 'transfer.from', {
              hub: (row.sends ? row.to : row.from).name,
            }),
        },
        {
          id: 'quantity',
          header: words.t('stock.quantity'),
          align: 'end',
          cell: (row) => words.t(`unit.${row.unit}`, { count: row.quantity }),
        },
        { id: 'why', header: words.t('region.why'), cell: (row) => <Why row={row} /> },
        {
          id: 'act',
          header: words.t('column.act'),
          cell: (row) => (
            <Button
              size="small"
              busy={busy}
              label={`${words.t(row.sends ? 'region.offer' : 'region.ask')}: ${nameOf(row)}`}
              onPress={() => void press(row)}
            >
              {words.t(row.sends ? 'region.offer' : 'region.ask')}
            </Button>
          ),
        },
      ]}
    />
  );
}

/** Need, expiry, distance and weight, in one sentence each. */
function Why({ row }: { readonly row: Suggestion }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const miles = (row.meters / METERS_OF_A_MILE).toFixed(1);
  return [
    words.t('region.why.lacks', { count: row.wanted, day: time.shortDay(row.neededBy) }),
    row.ending > 0 && row.goodUntil !== null
      ? words.t('region.why.ends', { count: row.ending, day: time.shortDay(row.goodUntil) })
      : null,
    words.t('region.why.far', { miles }),
    row.grams === null
      ? words.t('region.why.weightUnknown')
      : words.t('region.why.weight', { kg: kilos(row.grams), room: kilos(row.roomGrams) }),
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function Shares({ rows }: { readonly rows: readonly Share[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const nameOf = useItemName();
  const { run } = useCommand();
  const [share] = useMutation(SHARE_STOCK, { refetchQueries: ['RegionStock'] });
  const takeBack = ({ itemId, kind }: Share): void => {
    if (itemId === null) return;
    void run((key) => share({ variables: { input: { itemId, kind, quantity: 0, key } } }));
  };
  return (
    <DataTable<Share>
      narrow="cards"
      caption={words.t('region.shared')}
      rows={rows}
      rowKey={(row) => `${row.hub.id} ${row.kind} ${row.name} ${row.unit}`}
      columns={[
        { id: 'hub', header: words.t('transfer.hub'), rowHeader: true, cell: (row) => row.hub.name },
        { id: 'kind', header: words.t('region.kind'), cell: (row) => words.t(`shareKind.${row.kind}`) },
        { id: 'item', header: words.t('goods.column.item'), cell: nameOf },
        {
          id: 'quantity',
          header: words.t('stock.quantity'),
          align: 'end',
          cell: (row) => words.t(`unit.${row.unit}`, { count: row.quantity }),
        },
        {
          id: 'day',
          header: words.t('region.day'),
          cell: (row) => (row.day === null ? '' : time.shortDay(row.day)),
        },
        {
          id: 'act',
          header: words.t('column.act'),
          cell: (row) =>
            row.mine ? (
              <Button
                size="small"
                label={`${words.t('region.takeBack')}: ${nameOf(row)}`}
                onPress={() => takeBack(row)}
              >
                {words.t('region.takeBack')}
              </Button>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
}
