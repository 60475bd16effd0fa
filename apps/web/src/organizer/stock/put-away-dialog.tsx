import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { NumberField, Select, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { PUT_AWAY } from './goods-documents';
import type { LotDialogProps } from './chosen-lot';
import { placeIdOf, useLotPlaces } from './lot-places';
import { binFor, isColdEnough } from './places-of';
import { STOCK } from './stock-documents';
import { useItemName } from './use-item-name';

/** From where it lies to where it belongs. What is promised stays where packers will look for it. */
export function PutAwayDialog({ target, onEnd }: LotDialogProps): ReactNode {
  const { item, lot } = target;
  const words = useWords();
  const nameOf = useItemName();
  const say = useToast();
  const { busy, run } = useCommand();
  const [putAway] = useMutation(PUT_AWAY, { refetchQueries: ['Stock'] });
  const lots = useQuery(STOCK).data?.stock.find((line) => line.item.id === item.id)?.lots ?? [lot];
  const places = useLotPlaces(lot);
  const [from, setFrom] = useState(() => places.first(target.binId));
  const [to, setTo] = useState<string | null>(null);
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const free = places.freeAt(from);
  const quantity = typed === undefined ? free : typed;
  const best = binFor({ item, lots }, places.bins, placeIdOf(from));
  const into = to ?? best?.id ?? places.open.find(({ value }) => value !== from)?.value ?? from;
  const bin = places.bins.find(({ id }) => id === into);
  const isWarm = bin !== undefined && !isColdEnough(bin.cooling, item.cooling);
  const amount = (count: number): string => words.t(`unit.${item.unit}`, { count });
  const press = async (): Promise<void> => {
    const input = {
      lotId: lot.id,
      fromPlaceId: placeIdOf(from),
      toPlaceId: placeIdOf(into),
      quantity: quantity ?? 0,
    };
    if (!(await run((key) => putAway({ variables: { input: { ...input, key } } })))) return;
    const done = { amount: amount(quantity ?? 0), item: nameOf(item) };
    say({ tone: 'success', text: words.t('stock.put.done', done) });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('stock.put.title', { item: nameOf(item) })}
      act={words.t('stock.put.save')}
      busy={busy}
      reason={from === into ? words.t('stock.put.same') : undefined}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      {places.lying.length < 2 ? null : (
        <Select label={words.t('stock.put.from')} value={from} options={places.lying} onChange={setFrom} />
      )}
      <Select
        label={words.t('stock.put.to')}
        hint={isWarm ? words.t('shelf.warm', { cooling: words.t(`cooling.${item.cooling}`) }) : undefined}
        value={into}
        options={places.open}
        onChange={setTo}
      />
      <NumberField
        label={words.t('stock.quantity')}
        hint={words.t('stock.put.most', { amount: amount(free) })}
        value={quantity}
        max={1_000_000}
        onChange={setTyped}
        lessLabel={words.t('stock.less')}
        moreLabel={words.t('stock.more')}
      />
    </CommandDialog>
  );
}
