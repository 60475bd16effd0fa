import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { StockLineFieldsFragment } from '../../gql/graphql';
import { Button, Chip, DataTable, Disclosure, EmptyState, Tabs } from '../../ui';
import { KITS } from '../inbox/inbox-documents';
import { Loaded } from '../frame/loaded';
import { useWords } from '../messages';
import { GoodsSentences } from '../messages/goods-sentences';
import type { ChosenLot, LotAct } from './chosen-lot';
import { ExpiryChip } from './expiry-chip';
import { LotDialog } from './lot-dialog';
import { LotTable } from './lot-table';
import { ShelfPane } from './shelf-pane';
import { useItemName } from './use-item-name';
import { ReceiveDialog } from './receive-dialog';
import { STOCK } from './stock-documents';
import { StockPlaces } from './stock-places';

const TABS = ['items', 'bins', 'kits'] as const;

/** What the hub has on its shelves, lot by lot, and the kits that can be made of it. */
export const Stock = (): ReactNode => (
  <GoodsSentences>
    <Screen />
  </GoodsSentences>
);

function Screen(): ReactNode {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const [receiving, setReceiving] = useState(false);
  const query = useQuery(STOCK);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('stock.title')}</h1>
          <p>{words.t('stock.lead')}</p>
        </div>
        <div className="row">
          <Button variant="primary" icon="plus" onPress={() => setReceiving(true)}>
            {words.t('stock.receive')}
          </Button>
        </div>
      </header>
      <StockPlaces />
      <Loaded query={query}>
        {({ stock }) => (
          <>
            <Tabs
              label={words.t('stock.title')}
              selected={TABS.find((tab) => tab === params.get('show')) ?? 'items'}
              onSelect={(id) => setParams({ show: id })}
              tabs={[
                { id: 'items', label: words.t('stock.tab.items'), content: <Items lines={stock} /> },
                { id: 'bins', label: words.t('stock.tab.bins'), content: <ShelfPane lines={stock} /> },
                { id: 'kits', label: words.t('stock.tab.kits'), content: <Kits /> },
              ]}
            />
            {receiving ? (
              <ReceiveDialog items={stock.map(({ item }) => item)} onEnd={() => setReceiving(false)} />
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}

type Line = StockLineFieldsFragment;

function Items({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const words = useWords();
  const [chosen, setChosen] = useState<(ChosenLot & { readonly act: LotAct }) | null>(null);
  if (lines.length === 0) return <EmptyState icon="stock">{words.t('stock.empty')}</EmptyState>;
  const count = (line: Line, n: number): string => words.t(`unit.${line.item.unit}`, { count: n });
  return (
    <>
      <DataTable<Line>
        narrow="cards"
        caption={words.t('stock.title')}
        rows={lines}
        rowKey={(line) => line.item.id}
        columns={[
          {
            id: 'item',
            header: words.t('column.item'),
            rowHeader: true,
            cell: (line) => <ItemName line={line} />,
          },
          {
            id: 'available',
            header: words.t('column.available'),
            align: 'end',
            cell: (line) => <strong>{count(line, line.available)}</strong>,
          },
          {
            id: 'reserved',
            header: words.t('column.reserved'),
            align: 'end',
            cell: (line) => count(line, line.reserved),
          },
          {
            id: 'onHand',
            header: words.t('column.onHand'),
            align: 'end',
            cell: (line) => count(line, line.onHand),
          },
          { id: 'expiry', header: words.t('column.expiry'), cell: (line) => <NextDate line={line} /> },
        ]}
        detail={(line) =>
          line.lots.length === 0 ? null : (
            <Disclosure summary={words.t('stock.lots.show', { count: line.lots.length })}>
              <LotTable line={line} onAct={(act, lot) => setChosen({ act, item: line.item, lot })} />
            </Disclosure>
          )
        }
      />
      {chosen === null ? null : <LotDialog act={chosen.act} target={chosen} onEnd={() => setChosen(null)} />}
    </>
  );
}

function ItemName({ line }: { readonly line: Line }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const { item } = line;
  return (
    <span className="row" data-gap="2">
      {nameOf(item)}
      <span className="meta">{words.t(`category.${item.category}`)}</span>
      {item.cooled ? <Chip icon="cold">{words.t('stock.cooled')}</Chip> : null}
      {item.infantFormula ? (
        <Chip tone="warning" icon="alert">
          {words.t('stock.formula')}
        </Chip>
      ) : null}
    </span>
  );
}

function NextDate({ line }: { readonly line: Line }): ReactNode {
  const words = useWords();
  const first = line.lots
    .filter((lot) => lot.onHand > 0 && lot.labelDate !== null && lot.labelKind !== 'made_on')
    .sort((a, b) => (a.labelDate ?? '').localeCompare(b.labelDate ?? ''))[0];
  return first?.labelDate ? <ExpiryChip day={first.labelDate} /> : words.t('stock.none');
}

function Kits(): ReactNode {
  const words = useWords();
  const query = useQuery(KITS);
  return (
    <Loaded query={query}>
      {({ kits }) =>
        kits.length === 0 ? (
          <EmptyState icon="package">{words.t('stock.kits.empty')}</EmptyState>
        ) : (
          <DataTable
            narrow="cards"
            caption={words.t('stock.tab.kits')}
            rows={kits}
            rowKey={(kit) => kit.id}
            columns={[
              { id: 'kit', header: words.t('column.kit'), rowHeader: true, cell: (kit) => kit.name },
              {
                id: 'makeable',
                header: words.t('column.makeable'),
                align: 'end',
                cell: (kit) => <strong>{kit.makeable}</strong>,
              },
              {
                id: 'size',
                header: words.t('column.needs'),
                cell: (kit) => words.t('size.small', { units: kit.loadUnits }),
              },
              {
                id: 'contents',
                header: words.t('column.contents'),
                cell: (kit) =>
                  new Intl.ListFormat(words.locale, { type: 'unit' }).format(
                    kit.lines.map(({ item, quantity }) =>
                      words.t('stock.kit.line', {
                        amount: words.t(`unit.${item.unit}`, { count: quantity }),
                        item: item.name,
                      }),
                    ),
                  ),
              },
            ]}
          />
        )
      }
    </Loaded>
  );
}
