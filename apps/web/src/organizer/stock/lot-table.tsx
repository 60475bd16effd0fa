import type { ReactNode } from 'react';
import type { StockLineFieldsFragment } from '../../gql/graphql';
import { Button, DataTable } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import { ExpiryChip } from './expiry-chip';

export type Lot = StockLineFieldsFragment['lots'][number];

interface LotTableProps {
  readonly line: StockLineFieldsFragment;
  readonly onAdjust: (lot: Lot) => void;
}

/** The lots of one item, first to expire first. */
export function LotTable({ line, onAdjust }: LotTableProps): ReactNode {
  const words = useWords();
  const time = useHubTime();
  const count = (n: number): string => words.t(`unit.${line.item.unit}`, { count: n });
  return (
    <DataTable<Lot>
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
        {
          id: 'act',
          header: words.t('column.act'),
          cell: (lot) => (
            <Button size="small" onPress={() => onAdjust(lot)}>
              {words.t('stock.adjust')}
            </Button>
          ),
        },
      ]}
    />
  );
}
