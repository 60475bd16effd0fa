import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { GoodsQuery, ItemFactsFragment } from '../../gql/graphql';
import { Button, EmptyState, Tabs, TextField, useToast } from '../../ui';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { GoodsSentences } from '../messages/goods-sentences';
import { BinsPane } from './bins-pane';
import { GOODS, TAKE_STARTER } from './goods-documents';
import { ItemDialog } from './item-dialog';
import { ItemTable } from './item-table';
import { StockPlaces } from './stock-places';
import { TablePane } from './table-pane';

const TABS = ['items', 'bins', 'table'] as const;

/** What things are and where they lie: the catalogue of this hub, and its bins. */
export const Goods = (): ReactNode => (
  <GoodsSentences>
    <Screen />
  </GoodsSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const query = useQuery(GOODS);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('goods.title')}</h1>
          <p>{words.t('goods.lead')}</p>
        </div>
      </header>
      <StockPlaces />
      <Loaded query={query} rows={6}>
        {(data) => (
          <Tabs
            label={words.t('goods.title')}
            selected={TABS.find((tab) => tab === params.get('show')) ?? 'items'}
            onSelect={(id) => setParams({ show: id })}
            tabs={[
              { id: 'items', label: words.t('goods.tab.items'), content: <ItemsPane data={data} /> },
              { id: 'bins', label: words.t('goods.tab.bins'), content: <BinsPane bins={data.bins} /> },
              { id: 'table', label: words.t('goods.tab.table'), content: <TablePane data={data} /> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

function ItemsPane({ data }: { readonly data: GoodsQuery }): ReactNode {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<ItemFactsFragment | 'new' | null>(null);
  const found = data.items.filter((item) => isFound(item, search));
  return (
    <div className="stack">
      <div className="row">
        <TextField label={words.t('goods.search')} type="search" value={search} onChange={setSearch} />
        <Button variant="primary" icon="plus" onPress={() => setEditing('new')}>
          {words.t('goods.new')}
        </Button>
        <TakeStarter count={data.items.length} />
      </div>
      {found.length === 0 ? (
        <EmptyState icon="stock">
          {words.t(data.items.length === 0 ? 'goods.none' : 'goods.noneFound')}
        </EmptyState>
      ) : (
        <ItemTable items={found} codes={data.itemCodes} onEdit={setEditing} />
      )}
      {editing === null ? null : (
        <ItemDialog
          key={editing === 'new' ? 'new' : editing.id}
          item={editing === 'new' ? null : editing}
          items={data.items}
          codes={data.itemCodes}
          onEnd={() => setEditing(null)}
        />
      )}
    </div>
  );
}

/** Every word of the search stands somewhere in one of the item's names. */
function isFound({ name, nameEs, nameAr }: ItemFactsFragment, search: string): boolean {
  const text = [name, nameEs, nameAr].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Some two hundred things that pantries mostly hold; what the hub has already stays as it is. */
function TakeStarter({ count }: { readonly count: number }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [take] = useMutation(TAKE_STARTER, { refetchQueries: ['Goods', 'Stock'] });
  const press = async (): Promise<void> => {
    let items = count;
    const done = await run(async (key) => {
      items = (await take({ variables: { key } })).data?.takeStarterItems.length ?? count;
    });
    if (done) say({ tone: 'success', text: words.t('goods.starter.done', { count: items - count }) });
  };
  return (
    <Button busy={busy} onPress={() => void press()}>
      {words.t('goods.starter')}
    </Button>
  );
}
