import { useMutation, useQuery } from '@apollo/client/react';
import { isDay } from '@doorstep/schedule';
import { useState, type ReactNode } from 'react';
import { NumberField, RadioRows, Select, TextField } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import { useItemName } from '../stock/use-item-name';
import { SHARE_STOCK, TO_ASK } from './transfer-documents';

/** Tells the region that this hub can spare some of an item, or lacks some. Nothing of who needs it. */
export function ShareDialog({ onEnd }: { readonly onEnd: () => void }): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const { busy, run } = useCommand();
  const { data } = useQuery(TO_ASK);
  const [share] = useMutation(SHARE_STOCK, { refetchQueries: ['RegionStock'] });
  const items = (data?.items ?? []).filter(({ state }) => state === 'active');
  const [chosen, setItem] = useState<string | null>(null);
  const itemId = chosen ?? items[0]?.id ?? '';
  const [kind, setKind] = useState<'offer' | 'need'>('offer');
  const [quantity, setQuantity] = useState<number | null>(null);
  const [day, setDay] = useState('');
  const press = async (): Promise<void> => {
    const input = { itemId, kind, quantity: quantity ?? 0, day: isDay(day) ? day : null };
    if (await run((key) => share({ variables: { input: { ...input, key } } }))) onEnd();
  };
  return (
    <CommandDialog
      title={words.t('region.share')}
      act={words.t('region.share.save')}
      busy={busy}
      reason={(quantity ?? 0) < 1 || itemId === '' ? words.t('transfer.ask.missing') : undefined}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <RadioRows
        shape="chips"
        label={words.t('region.kind')}
        value={kind}
        choices={(['offer', 'need'] as const).map((value) => ({
          value,
          label: words.t(`shareKind.${value}`),
        }))}
        onChange={setKind}
      />
      <Select
        label={words.t('goods.column.item')}
        value={itemId}
        options={items.map((item) => ({ value: item.id, label: nameOf(item) }))}
        onChange={setItem}
      />
      <NumberField
        label={words.t('stock.quantity')}
        value={quantity}
        max={1_000_000}
        onChange={setQuantity}
      />
      <TextField
        type="date"
        label={words.t(kind === 'offer' ? 'region.goodUntil' : 'region.neededBy')}
        value={day}
        onChange={setDay}
      />
    </CommandDialog>
  );
}
