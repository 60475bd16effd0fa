import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { NumberField, Select, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import type { ChosenLot } from './lot-table';
import { BINS, PUT_AWAY } from './goods-documents';

/** In a list of bins: what nobody has put away yet. */
const FLOOR = '';

interface PutAwayDialogProps {
  readonly target: ChosenLot;
  readonly onEnd: () => void;
}

/** From where it lies to where it belongs. What is promised stays where packers will look for it. */
export function PutAwayDialog({ target: { item, lot }, onEnd }: PutAwayDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [putAway] = useMutation(PUT_AWAY, { refetchQueries: ['Stock'] });
  const bins = (useQuery(BINS).data?.bins ?? []).filter(({ state }) => state === 'open');
  const freeAt = (place: string): number => {
    const found = lot.places.find(({ binId }) => (binId ?? FLOOR) === place);
    return found === undefined ? 0 : found.onHand - found.reserved - found.held;
  };
  const [from, setFrom] = useState(
    lot.places.find(({ binId }) => freeAt(binId ?? FLOOR) > 0)?.binId ?? FLOOR,
  );
  const [to, setTo] = useState<string | null>(null);
  const [quantity, setQuantity] = useState<number | null>(freeAt(from));
  const target = to ?? bins.find(({ id }) => id !== from)?.id ?? FLOOR;
  const amount = (count: number): string => words.t(`unit.${item.unit}`, { count });
  const nameOf = (place: string): string =>
    bins.find(({ id }) => id === place)?.name ?? words.t('stock.floor');
  const places = [FLOOR, ...bins.map(({ id }) => id)].map((value) => ({ value, label: nameOf(value) }));
  const press = async (): Promise<void> => {
    const input = {
      lotId: lot.id,
      fromPlaceId: from === FLOOR ? null : from,
      toPlaceId: target === FLOOR ? null : target,
      quantity: quantity ?? 0,
    };
    if (!(await run((key) => putAway({ variables: { input: { ...input, key } } })))) return;
    say({
      tone: 'success',
      text: words.t('stock.put.done', { amount: amount(quantity ?? 0), item: item.name }),
    });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('stock.put.title', { item: item.name })}
      act={words.t('stock.put.save')}
      busy={busy}
      reason={from === target ? words.t('stock.put.same') : undefined}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <Select label={words.t('stock.put.from')} value={from} options={places} onChange={setFrom} />
      <Select label={words.t('stock.put.to')} value={target} options={places} onChange={setTo} />
      <NumberField
        label={words.t('stock.quantity')}
        hint={words.t('stock.put.most', { amount: amount(freeAt(from)) })}
        value={quantity}
        onChange={setQuantity}
        lessLabel={words.t('stock.less')}
        moreLabel={words.t('stock.more')}
      />
    </CommandDialog>
  );
}
