import { useEffect, useRef, type ReactNode } from 'react';
import { Button, Chip, DataTable } from '../../ui';
import { useHubTime } from '../frame/hub-time';
import { useWords } from '../messages';
import type { LotAct } from './chosen-lot';
import { ExpiryChip } from './expiry-chip';
import type { PlacedLot } from './places-of';
import { useItemName } from './use-item-name';

interface ShelfLotsProps {
  readonly caption: string;
  readonly lots: readonly PlacedLot[];
  /** The row that keys act on; -1: none yet. */
  readonly at: number;
  readonly onAct: (act: LotAct, n: number) => void;
}

/** The lots of one bin, first to expire first. A key that chooses a row moves the focus to it. */
export function ShelfLots({ caption, lots, at, onAct }: ShelfLotsProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at < 0) return;
    frame.current?.querySelectorAll<HTMLElement>('[data-row] button:first-of-type')[at]?.focus();
  }, [at]);
  const amount = ({ item }: PlacedLot, count: number): string => words.t(`unit.${item.unit}`, { count });
  const some = (lot: PlacedLot, count: number): string => (count === 0 ? '' : amount(lot, count));
  return (
    <div ref={frame}>
      <DataTable<PlacedLot>
        narrow="cards"
        caption={caption}
        rows={lots}
        rowKey={({ lot }) => lot.id}
        columns={[
          {
            id: 'item',
            header: words.t('column.item'),
            rowHeader: true,
            cell: ({ item }) => (
              <span className="row" data-gap="2">
                {nameOf(item)}
                {item.cooled ? <Chip icon="cold">{words.t('stock.cooled')}</Chip> : null}
              </span>
            ),
          },
          { id: 'lot', header: words.t('shelf.lot'), cell: (lot) => <LotFacts placed={lot} /> },
          { id: 'label', header: words.t('column.label'), cell: ({ lot }) => <Label lot={lot} /> },
          { id: 'free', header: words.t('shelf.free'), align: 'end', cell: (lot) => amount(lot, lot.free) },
          {
            id: 'promised',
            header: words.t('shelf.promised'),
            align: 'end',
            cell: (lot) => some(lot, lot.reserved),
          },
          { id: 'apart', header: words.t('shelf.apart'), align: 'end', cell: (lot) => some(lot, lot.held) },
          {
            id: 'act',
            header: words.t('column.act'),
            cell: (placed) => <Acts placed={placed} onAct={(act) => onAct(act, lots.indexOf(placed))} />,
          },
        ]}
      />
    </div>
  );
}

function LotFacts({ placed: { lot } }: { readonly placed: PlacedLot }): ReactNode {
  const time = useHubTime();
  return [lot.brand, lot.source, lot.code, time.shortDay(lot.receivedOn)].filter(Boolean).join(', ');
}

function Label({ lot }: Pick<PlacedLot, 'lot'>): ReactNode {
  const words = useWords();
  const time = useHubTime();
  if (lot.labelDate === null) return words.t(`label.${lot.labelKind}`);
  return (
    <span className="row" data-gap="1">
      {words.t(`label.${lot.labelKind}`)}
      {lot.labelKind === 'made_on' ? time.shortDay(lot.labelDate) : <ExpiryChip day={lot.labelDate} />}
    </span>
  );
}

interface ActsProps {
  readonly placed: PlacedLot;
  readonly onAct: (act: LotAct) => void;
}

function Acts({ placed: { item, lot }, onAct }: ActsProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const of = { item: nameOf(item), lot: lot.source };
  return (
    <span className="row" data-gap="1" data-row="">
      <Button size="small" label={words.t('shelf.move.of', of)} onPress={() => onAct('put')}>
        {words.t('shelf.move')}
      </Button>
      <Button size="small" label={words.t('shelf.adjust.of', of)} onPress={() => onAct('adjust')}>
        {words.t('stock.adjust')}
      </Button>
      <Button size="small" label={words.t('shelf.discard.of', of)} onPress={() => onAct('discard')}>
        {words.t('stock.discard')}
      </Button>
    </span>
  );
}
