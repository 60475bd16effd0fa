import { useMutation, useQuery } from '@apollo/client/react';
import { countOf } from '@doorstep/goods';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { StockOutlookQuery } from '../../gql/graphql';
import { useUnlocked } from '../../platform/session/session';
import { Button, Chip, DataTable, EmptyState, RadioRows, Tabs, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { DonationSentences } from '../messages/donation-sentences';
import { StockPlaces } from '../stock/stock-places';
import { useItemName } from '../stock/use-item-name';
import { AskDonors } from './ask-donors';
import { DatesPane } from './dates-pane';
import './donations.css';
import { OUTLOOK, SAVE_STORE, SET_LEVEL, STORE } from './donation-documents';
import { beforeSaturday, wishFor } from './outlook-rows';
import { storeInput } from './store-input';

/** What runs out, and when; what has to go soon. */
export const Outlook = (): ReactNode => (
  <DonationSentences>
    <Screen />
  </DonationSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const query = useQuery(OUTLOOK, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('outlook.title')}</h1>
          <p>{words.t('outlook.lead')}</p>
        </div>
      </header>
      <StockPlaces />
      <Tabs
        label={words.t('outlook.title')}
        selected={params.get('show') === 'dates' ? 'dates' : 'low'}
        onSelect={(id) => setParams({ show: id })}
        tabs={[
          {
            id: 'low',
            label: words.t('outlook.tab.low'),
            content: <Loaded query={query}>{({ stockOutlook }) => <Low rows={stockOutlook} />}</Loaded>,
          },
          { id: 'dates', label: words.t('outlook.tab.dates'), content: <DatesPane /> },
        ]}
      />
    </>
  );
}

type Row = StockOutlookQuery['stockOutlook'][number];
const SHOWN = ['low', 'saturday', 'all'] as const;
type Shown = (typeof SHOWN)[number];

function Low({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [shown, setShown] = useState<Shown>('low');
  const [asking, setAsking] = useState<Row | null>(null);
  const say = useOutlookWords();
  const pick: Record<Shown, (row: Row) => boolean> = {
    low: ({ low }) => low,
    saturday: ({ runsOutOn }) => beforeSaturday(runsOutOn ?? null, time.today()),
    all: () => true,
  };
  const found = rows.filter(pick[shown]);
  return (
    <div className="stack">
      <RadioRows
        shape="chips"
        label={words.t('outlook.show')}
        value={shown}
        choices={SHOWN.map((value) => ({ value, label: words.t(`outlook.show.${value}`) }))}
        onChange={setShown}
      />
      {found.length === 0 ? (
        <EmptyState icon="stock">{words.t('outlook.none')}</EmptyState>
      ) : (
        <DataTable<Row>
          narrow="cards"
          caption={words.t('outlook.tab.low')}
          rows={found}
          rowKey={({ item }) => item.id}
          columns={[
            {
              id: 'item',
              header: words.t('column.item'),
              rowHeader: true,
              cell: (row) => <Name row={row} />,
            },
            {
              id: 'available',
              header: words.t('outlook.available'),
              align: 'end',
              cell: (row) => <strong>{say.amount(row, row.available)}</strong>,
            },
            {
              id: 'reserved',
              header: words.t('outlook.reserved'),
              align: 'end',
              cell: (row) => say.amount(row, row.reserved),
            },
            {
              id: 'need',
              header: words.t('outlook.need'),
              align: 'end',
              cell: (row) => say.amount(row, row.need),
            },
            { id: 'cover', header: words.t('outlook.cover'), align: 'end', cell: say.cover },
            { id: 'reorder', header: words.t('outlook.reorder'), cell: (row) => <ReorderAt row={row} /> },
            {
              id: 'acts',
              header: words.t('gift.column.more'),
              cell: (row) => <Acts row={row} onAsk={() => setAsking(row)} />,
            },
          ]}
        />
      )}
      {asking === null ? null : <AskDonors text={say.ask(asking)} onEnd={() => setAsking(null)} />}
    </div>
  );
}

function useOutlookWords() {
  const words = useWords();
  const nameOf = useItemName();
  const hub = useUnlocked().me.hub.name;
  const amount = ({ item }: Row, count: number): string => words.t(`unit.${item.unit}`, { count });
  return {
    amount,
    cover: ({ daysOfCover }: Row): string =>
      typeof daysOfCover === 'number'
        ? words.t('outlook.cover.days', { count: daysOfCover })
        : words.t('outlook.lasts'),
    ask: (row: Row): string =>
      words.t('outlook.ask.text', { item: nameOf(row.item), amount: amount(row, wishFor(row)), hub }),
  };
}

function Name({ row }: { readonly row: Row }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const nameOf = useItemName();
  const { item, runsOutOn } = row;
  return (
    <span className="row" data-gap="2">
      {nameOf(item)}
      {runsOutOn ? (
        <Chip tone="warning" icon="alert">
          {words.t('outlook.runsOut', { day: time.shortDay(runsOutOn) })}
        </Chip>
      ) : null}
      {item.offered ? null : <Chip icon="eye">{words.t('outlook.hidden')}</Chip>}
    </span>
  );
}

/** Saves what the hub decides about one item. */
function useLevel(): (
  row: Row,
  change: { reorderAt?: number | null; offered?: boolean },
) => Promise<boolean> {
  const { run } = useCommand();
  const [set] = useMutation(SET_LEVEL, { refetchQueries: ['StockOutlook'] });
  return ({ item }, change) =>
    run((key) =>
      set({
        variables: {
          input: {
            itemId: item.id,
            reorderAt: change.reorderAt === undefined ? (item.reorderAt ?? null) : change.reorderAt,
            offered: change.offered ?? item.offered,
            key,
          },
        },
      }),
    );
}

function ReorderAt({ row }: { readonly row: Row }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const level = useLevel();
  const kept = row.item.reorderAt;
  const [typed, setTyped] = useState<string | null>(null);
  const end = (): void => {
    if (typed === null) return;
    const count = typed.trim() === '' ? null : countOf(typed);
    if (count?.ok !== false) void level(row, { reorderAt: count?.value ?? null });
    setTyped(null);
  };
  return (
    <input
      className="input tabular"
      inputMode="numeric"
      dir="ltr"
      size={5}
      aria-label={words.t('outlook.reorder.of', { item: nameOf(row.item) })}
      value={typed ?? String(kept ?? '')}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={end}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end();
      }}
    />
  );
}

/** What is short is shared out among the bags of that day, or another hub has some. */
function WaysOut({ row, item }: { readonly row: Row; readonly item: string }): ReactNode {
  const words = useWords();
  if (!row.low) return null;
  const lacks = new URLSearchParams({ item: row.item.id, lacks: String(wishFor(row)) });
  return (
    <>
      {row.runsOutOn ? (
        <Link
          className="button"
          data-size="small"
          aria-label={words.t('outlook.share.of', { item })}
          to={`/stock/packing?day=${row.runsOutOn}`}
        >
          {words.t('outlook.share')}
        </Link>
      ) : null}
      <Link
        className="button"
        data-size="small"
        aria-label={words.t('outlook.hubs.of', { item })}
        to={`/stock/transfers?show=region&${lacks.toString()}`}
      >
        {words.t('outlook.hubs')}
      </Link>
    </>
  );
}

function Acts({ row, onAsk }: { readonly row: Row; readonly onAsk: () => void }): ReactNode {
  const words = useWords();
  const say = useToast();
  const nameOf = useItemName();
  const level = useLevel();
  const { run } = useCommand();
  const store = useQuery(STORE).data?.store;
  const [save] = useMutation(SAVE_STORE, { refetchQueries: ['Store'] });
  const item = nameOf(row.item);
  const isWished = store?.wishes.some((wish) => wish.item.id === row.item.id) ?? true;
  const wish = async (): Promise<void> => {
    if (store === undefined) return;
    const wishes = [...storeInput(store).wishes, { itemId: row.item.id, quantity: wishFor(row) }];
    const input = { ...storeInput(store), wishes };
    if (await run((key) => save({ variables: { input: { ...input, key } } })))
      say({ tone: 'success', text: words.t('outlook.wish.done') });
  };
  const { offered } = row.item;
  return (
    <span className="row" data-gap="2">
      <WaysOut row={row} item={item} />
      <Button size="small" label={words.t('outlook.ask.of', { item })} onPress={onAsk}>
        {words.t('outlook.ask')}
      </Button>
      {isWished ? null : (
        <Button size="small" label={words.t('outlook.wish.of', { item })} onPress={() => void wish()}>
          {words.t('outlook.wish')}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        label={words.t(offered ? 'outlook.hide.of' : 'outlook.offer.of', { item })}
        onPress={() => void level(row, { offered: !offered })}
      >
        {words.t(offered ? 'outlook.hide' : 'outlook.offer')}
      </Button>
    </span>
  );
}
