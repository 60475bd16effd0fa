import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { AdjustReason } from '../../gql/graphql';
import { NumberField, RadioRows, Select, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import type { LotDialogProps } from './chosen-lot';
import { placeIdOf, useLotPlaces } from './lot-places';
import { ADJUST_STOCK } from './stock-documents';
import { useItemName } from './use-item-name';

const REASONS: readonly AdjustReason[] = ['count', 'found', 'missing', 'mistake'];

/** Asks what lies at one place; the ledger is told the difference and why. */
export function AdjustDialog({ target, onEnd }: LotDialogProps): ReactNode {
  const words = useWords();
  const nameOf = useItemName();
  const say = useToast();
  const { busy, run } = useCommand();
  const [adjust] = useMutation(ADJUST_STOCK, { refetchQueries: ['Stock', 'Kits'] });
  const { item, lot } = target;
  const places = useLotPlaces(lot);
  const [place, setPlace] = useState(() => places.first(target.binId));
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const [reason, setReason] = useState<AdjustReason>('count');
  const there = places.onHandAt(place);
  const counted = typed === undefined ? there : typed;
  const change = (counted ?? there) - there;

  const save = async (): Promise<void> => {
    const input = { lotId: lot.id, placeId: placeIdOf(place), change, reason };
    if (!(await run((key) => adjust({ variables: { input: { ...input, key } } })))) return;
    const sign = new Intl.NumberFormat(words.locale, { signDisplay: 'always' });
    say({
      tone: 'success',
      text: words.t('stock.adjusted', { item: nameOf(item), change: sign.format(change) }),
    });
    onEnd();
  };

  return (
    <CommandDialog
      title={words.t('stock.adjust.title', { item: nameOf(item) })}
      act={words.t('stock.adjust.save')}
      busy={busy}
      reason={change === 0 ? words.t('stock.adjust.same') : undefined}
      onAct={() => void save()}
      onEnd={onEnd}
    >
      {places.lying.length < 2 ? null : (
        <Select label={words.t('stock.place')} value={place} options={places.lying} onChange={setPlace} />
      )}
      <p>{words.t('stock.adjust.now', { count: words.t(`unit.${item.unit}`, { count: there }) })}</p>
      <NumberField
        label={words.t('stock.adjust.counted')}
        value={counted}
        max={1_000_000}
        onChange={setTyped}
        lessLabel={words.t('stock.less')}
        moreLabel={words.t('stock.more')}
      />
      <RadioRows
        shape="chips"
        label={words.t('stock.adjust.reason')}
        hint={words.t('stock.adjust.hint')}
        value={reason}
        choices={REASONS.map((value) => ({ value, label: words.t(`stock.adjust.reason.${value}`) }))}
        onChange={setReason}
      />
    </CommandDialog>
  );
}
