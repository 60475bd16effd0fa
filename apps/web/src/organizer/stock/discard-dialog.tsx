import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { DiscardReason } from '../../gql/graphql';
import { NumberField, RadioRows, Select, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import type { LotDialogProps } from './chosen-lot';
import { placeIdOf, useLotPlaces } from './lot-places';
import { DISCARD_STOCK } from './stock-documents';
import { useItemName } from './use-item-name';

const REASONS: readonly DiscardReason[] = ['damaged', 'too_warm', 'opened', 'lost', 'other'];
/** A tonne: more on a pantry's scale is a typing slip. */
const MOST_GRAMS = 1_000_000;

/** Throws goods away: how many, why, and what they weighed, so that the report can say it. */
export function DiscardDialog({ target, onEnd }: LotDialogProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const say = useToast();
  const { busy, run } = useCommand();
  const [discard] = useMutation(DISCARD_STOCK, { refetchQueries: ['Stock', 'Kits'] });
  const { item, lot } = target;
  const places = useLotPlaces(lot);
  const [place, setPlace] = useState(() => places.first(target.binId));
  const [quantity, setQuantity] = useState<number | null>(null);
  const [reason, setReason] = useState<DiscardReason>('damaged');
  const [grams, setGrams] = useState<number | null>(null);
  const free = places.freeAt(place);
  const count = quantity ?? 0;
  const amount = (n: number): string => words.t(`unit.${item.unit}`, { count: n });
  const save = async (): Promise<void> => {
    const input = { lotId: lot.id, placeId: placeIdOf(place), quantity: count, reason, grams };
    if (!(await run((key) => discard({ variables: { input: { ...input, key } } })))) return;
    const done = { amount: amount(count), item: nameOf(item) };
    say({ tone: 'success', text: words.t('stock.discard.done', done) });
    onEnd();
  };
  const wrong = count > free ? 'stock.discard.much' : count < 1 ? 'stock.discard.few' : null;
  return (
    <CommandDialog
      title={words.t('stock.discard.title', { item: nameOf(item) })}
      act={words.t('stock.discard')}
      busy={busy}
      reason={wrong === null ? undefined : words.t(wrong)}
      onAct={() => void save()}
      onEnd={onEnd}
    >
      {places.lying.length < 2 ? null : (
        <Select label={words.t('stock.place')} value={place} options={places.lying} onChange={setPlace} />
      )}
      <NumberField
        label={words.t('stock.quantity')}
        hint={words.t('stock.discard.lead', { amount: amount(free) })}
        value={quantity}
        max={1_000_000}
        onChange={setQuantity}
        lessLabel={words.t('stock.less')}
        moreLabel={words.t('stock.more')}
      />
      <RadioRows
        shape="chips"
        label={words.t('stock.discard.reason')}
        value={reason}
        choices={REASONS.map((value) => ({ value, label: words.t(`discardReason.${value}`) }))}
        onChange={setReason}
      />
      <NumberField
        label={words.t('stock.discard.grams')}
        hint={
          item.grams === null
            ? words.t('stock.discard.grams.none')
            : words.t('stock.discard.grams.own', { grams: item.grams * count })
        }
        value={grams}
        max={MOST_GRAMS}
        onChange={(typed) => setGrams(typed === 0 ? null : typed)}
      />
    </CommandDialog>
  );
}
