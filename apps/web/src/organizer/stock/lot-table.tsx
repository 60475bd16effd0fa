import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { StockLineFieldsFragment } from '../../gql/graphql';
import { Button, Chip, DataTable, useToast } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { ExpiryChip } from './expiry-chip';
import type { Lot, LotAct } from './chosen-lot';
import { BINS, RELEASE_LOT } from './goods-documents';

interface LotTableProps {
  readonly line: StockLineFieldsFragment;
  readonly onAct: (act: LotAct, lot: Lot) => void;
}

/** The lots of one item, first to expire first. */
export function LotTable({ line, onAct }: LotTableProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const count = (n: number): string => words.t(`unit.${line.item.unit}`, { count: n });
  return (
    <DataTable<Lot>
      narrow="cards"
      caption={words.t('stock.lots', { item: line.item.name })}
      rows={[...line.lots].sort((a, b) => (a.labelDate ?? '9').localeCompare(b.labelDate ?? '9'))}
      rowKey={(lot) => lot.id}
      columns={[
        { id: 'source', header: words.t('stock.source'), rowHeader: true, cell: (lot) => lot.source },
        { id: 'received', header: words.t('column.received'), cell: (lot) => time.shortDay(lot.receivedOn) },
        {
          id: 'label',
          header: words.t('column.label'),
          cell: (lot) => (
            <span className="row" data-gap="1">
              {words.t(`label.${lot.labelKind}`)}
              {lot.labelDate === null ? null : lot.labelKind === 'made_on' ? (
                time.shortDay(lot.labelDate)
              ) : (
                <ExpiryChip day={lot.labelDate} />
              )}
            </span>
          ),
        },
        { id: 'state', header: words.t('column.state'), cell: (lot) => words.t(`lot.${lot.state}`) },
        {
          id: 'onHand',
          header: words.t('column.onHand'),
          align: 'end',
          cell: (lot) => count(lot.onHand),
        },
        {
          id: 'reserved',
          header: words.t('column.reserved'),
          align: 'end',
          cell: (lot) => count(lot.reserved),
        },
        { id: 'places', header: words.t('stock.places'), cell: (lot) => <Places lot={lot} count={count} /> },
        {
          id: 'act',
          header: words.t('column.act'),
          cell: (lot) => (
            <span className="row" data-gap="1">
              <Button size="small" onPress={() => onAct('adjust', lot)}>
                {words.t('stock.adjust')}
              </Button>
              <Button size="small" onPress={() => onAct('put', lot)}>
                {words.t('stock.put')}
              </Button>
              <Button size="small" onPress={() => onAct('discard', lot)}>
                {words.t('stock.discard')}
              </Button>
              {lot.held > 0 ? (
                <Release lot={lot} item={line.item.name} />
              ) : (
                <Button size="small" onPress={() => onAct('hold', lot)}>
                  {words.t('stock.hold')}
                </Button>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}

interface PlacesProps {
  readonly lot: Lot;
  readonly count: (n: number) => string;
}

/** Where it lies, and how much of it is set apart. */
function Places({ lot, count }: PlacesProps): ReactNode {
  const words = useWords();
  const bins = useQuery(BINS).data?.bins ?? [];
  return (
    <span className="row" data-gap="1">
      {lot.places.map(({ binId, onHand }) => (
        <span key={binId ?? ''}>
          {bins.find(({ id }) => id === binId)?.name ?? words.t('stock.floor')}: {count(onHand)}
        </span>
      ))}
      {lot.held > 0 ? (
        <Chip tone="warning" icon="alert">
          {words.t('stock.held', { amount: count(lot.held) })}
        </Chip>
      ) : null}
    </span>
  );
}

function Release({ lot, item }: { readonly lot: Lot; readonly item: string }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [release] = useMutation(RELEASE_LOT, { refetchQueries: ['Stock', 'Kits'] });
  const press = async (): Promise<void> => {
    if (!(await run((key) => release({ variables: { lotId: lot.id, key } })))) return;
    say({ tone: 'success', text: words.t('stock.release.done', { item }) });
  };
  return (
    <Button size="small" busy={busy} onPress={() => void press()}>
      {words.t('stock.release')}
    </Button>
  );
}
