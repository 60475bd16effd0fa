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

/** The lots of one bin, first to expire first; a column only for what there is. A key that chooses a row moves the focus to it. */
export function ShelfLots({ caption, lots, at, onAct }: ShelfLotsProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at < 0) return;
    frame.current?.querySelectorAll<HTMLElement>('[data-row] button:first-of-type')[at]?.focus();
  }, [at]);
  const amount = ({ item }: PlacedLot, count: number): string => words.t(`unit.${item.unit}`, { count });
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
            cell: (placed) => (
              <span className="row" data-gap="2">
                {nameOf(placed.item)}
                {placed.item.cooled ? <Chip icon="cold">{words.t('stock.cooled')}</Chip> : null}
                <LotFacts placed={placed} />
              </span>
            ),
          },
          { id: 'label', header: words.t('column.label'), cell: ({ lot }) => <Label lot={lot} /> },
          { id: 'free', header: words.t('shelf.free'), align: 'end', cell: (lot) => amount(lot, lot.free) },
          ...(['reserved', 'held'] as const)
            .filter((of) => lots.some((lot) => lot[of] > 0))
            .map((of) => ({
              id: of,
              header: words.t(of === 'held' ? 'shelf.apart' : 'shelf.promised'),
              align: 'end' as const,
              cell: (lot: PlacedLot) => (lot[of] === 0 ? '' : amount(lot, lot[of])),
            })),
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
  const facts = [lot.brand, lot.source, lot.code, time.shortDay(lot.receivedOn)];
  return <span className="meta">{facts.filter(Boolean).join(', ')}</span>;
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
