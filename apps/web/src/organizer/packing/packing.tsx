import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { PackingDeskQuery } from '../../gql/graphql';
import { Button, Card, DataTable, EmptyState, Progress, Tabs } from '../../ui';
import { DaySelect } from '../frame/day-select';
import { useHubTime } from '../frame/hub-time';
import { Loaded } from '../frame/loaded';
import { useCommand } from '../frame/use-command';
import { useDay } from '../frame/use-day';
import { useWords } from '../messages';
import { PackingSentences } from '../messages/packing-sentences';
import { StockPlaces } from '../stock/stock-places';
import { useItemName } from '../stock/use-item-name';
import { type BagFacts, byRun, isPacked, pickTotals, standing } from './bag-facts';
import { NEXT_PACKING_DAY, PACKING_DESK, PUT_BACK_BAG } from './packing-documents';
import { type Items, RunBags, SignOf, type Signs } from './run-bags';
import { StartWave } from './start-wave';
import { useSlips } from './use-slips';
import './packing.css';

/** Bags of a day: start a wave, watch it being packed, print what goes on paper. */
export const Packing = (): ReactNode => (
  <PackingSentences>
    <Opening />
  </PackingSentences>
);

type PackingWave = PackingDeskQuery['packing'][number];

/** Where no day is asked for, the next one on which there is something to pack. */
function Opening(): ReactNode {
  const from = useHubTime().today();
  const query = useQuery(NEXT_PACKING_DAY, { variables: { from }, fetchPolicy: 'cache-and-network' });
  return <Loaded query={query}>{({ nextPackingDay }) => <Screen first={nextPackingDay} />}</Loaded>;
}

function Screen({ first }: { readonly first: string | null }): ReactNode {
  const words = useWords();
  const [day, setDay] = useDay(first);
  const [params, setParams] = useSearchParams();
  const query = useQuery(PACKING_DESK, { variables: { day } });
  const starting = params.get('start') === 'yes';
  const show = (start: boolean): void => setParams({ day, ...(start ? { start: 'yes' } : {}) });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.t('pack.title')}</h1>
          <p>{words.t('pack.lead')}</p>
        </div>
        <div className="row pack-day">
          <DaySelect value={day} onChange={setDay} />
          {starting ? null : (
            <Button variant="primary" icon="plus" onPress={() => show(true)}>
              {words.t('pack.start')}
            </Button>
          )}
        </div>
      </header>
      <StockPlaces />
      {starting ? <StartWave key={day} day={day} onEnd={() => show(false)} /> : null}
      <Loaded query={query}>
        {({ packing, waves }) =>
          packing.length === 0 ? (
            starting ? null : (
              <EmptyState icon="package">{words.t('pack.none')}</EmptyState>
            )
          ) : (
            <div className="stack">
              {packing.map((wave) => (
                <WaveCard
                  key={wave.id}
                  wave={wave}
                  by={waves.find(({ id }) => id === wave.id)?.startedBy ?? ''}
                />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function WaveCard({ wave, by }: { readonly wave: PackingWave; readonly by: string }): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const [view, setView] = useState<'run' | 'item'>('run');
  const signs = useSlips(wave.bags);
  const items = new Map(wave.items.map((item) => [item.id, item]));
  const bags = standing(wave.bags);
  const packed = bags.filter(isPacked).length;
  const title = words.t('pack.wave', { time: time.clock(wave.startedAt), handle: by });
  return (
    <Card
      title={title}
      icon="package"
      action={
        <nav className="row" aria-label={words.t('pack.print')}>
          {(['labels', 'list', 'load'] as const).map((sheet) => (
            <Link key={sheet} className="button" to={`/stock/packing/${wave.id}/${sheet}?day=${wave.day}`}>
              {words.t(`pack.sheet.${sheet}`)}
            </Link>
          ))}
        </nav>
      }
    >
      <Progress
        label={words.t('pack.progress')}
        text={words.t('pack.progress.of', { packed, bags: bags.length })}
        share={bags.length === 0 ? 0 : packed / bags.length}
      />
      <ToUnpack bags={wave.bags} signs={signs} />
      <Tabs
        label={title}
        selected={view}
        onSelect={setView}
        tabs={[
          {
            id: 'run',
            label: words.t('pack.view.run'),
            content: byRun(bags).map(([letter, own]) => (
              <RunBags key={letter ?? ''} letter={letter} bags={own} signs={signs} items={items} />
            )),
          },
          { id: 'item', label: words.t('pack.view.item'), content: <Totals bags={bags} items={items} /> },
        ]}
      />
    </Card>
  );
}

/** Bags that nobody carries any more: their goods are free, and still lie in them. */
function ToUnpack({ bags, signs }: { readonly bags: readonly BagFacts[]; readonly signs: Signs }): ReactNode {
  const words = useWords();
  const { busy, run } = useCommand();
  const [putBack] = useMutation(PUT_BACK_BAG);
  const own = bags.filter(({ state }) => state === 'unpack');
  if (own.length === 0) return null;
  return (
    <Card title={words.t('pack.unpack')} level={3} tone="attention">
      <p>{words.t('pack.unpack.lead')}</p>
      <ul className="stack" data-gap="2">
        {own.map((bag) => (
          <li key={bag.id} className="row">
            <SignOf bag={bag} signs={signs} />
            <Button
              size="small"
              busy={busy}
              onPress={() => void run((key) => putBack({ variables: { bagId: bag.id, key } }))}
            >
              {words.t('pack.unpack.done')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Totals({ bags, items }: { readonly bags: readonly BagFacts[]; readonly items: Items }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const unit = (itemId: string, count: number): string => {
    const item = items.get(itemId);
    return item ? words.t(`unit.${item.unit}`, { count }) : String(count);
  };
  return (
    <DataTable
      narrow="cards"
      caption={words.t('pack.view.item')}
      rows={pickTotals(bags)}
      rowKey={({ itemId }) => itemId}
      columns={[
        {
          id: 'item',
          header: words.t('column.item'),
          rowHeader: true,
          cell: ({ itemId }) => {
            const item = items.get(itemId);
            return item ? nameOf(item) : itemId;
          },
        },
        {
          id: 'bins',
          header: words.t('pack.column.bins'),
          cell: ({ bins }) => (bins.length > 0 ? bins.join(', ') : words.t('pack.noBin')),
        },
        {
          id: 'promised',
          header: words.t('pack.column.take'),
          align: 'end',
          cell: (total) => <strong>{unit(total.itemId, total.promised)}</strong>,
        },
        { id: 'picked', header: words.t('pack.column.picked'), align: 'end', cell: ({ picked }) => picked },
        { id: 'missing', header: words.t('pack.column.lacks'), align: 'end', cell: ({ missing }) => missing },
      ]}
    />
  );
}
