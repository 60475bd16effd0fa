import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { NumberField, RadioRows, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import type { ChosenLot } from './lot-table';
import { ADJUST_STOCK } from './stock-documents';

const REASONS = ['count', 'damaged', 'spoiled', 'found'] as const;
type Reason = (typeof REASONS)[number];

interface AdjustDialogProps {
  readonly target: ChosenLot;
  readonly onEnd: () => void;
}

/** Asks what was counted; the ledger is told the difference and why. */
export function AdjustDialog({ target, onEnd }: AdjustDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [adjust] = useMutation(ADJUST_STOCK, { refetchQueries: ['Stock', 'Kits'] });
  const { item, lot } = target;
  // One shelf at a time: what lies in several places is counted place by place.
  const place = lot.places[0];
  const there = place?.onHand ?? lot.onHand;
  const [counted, setCounted] = useState<number | null>(there);
  const [reason, setReason] = useState<Reason>('count');
  const change = (counted ?? there) - there;

  const save = async (): Promise<void> => {
    const done = await run((key) =>
      adjust({ variables: { input: { lotId: lot.id, placeId: place?.binId ?? null, change, reason, key } } }),
    );
    if (!done) return;
    const sign = new Intl.NumberFormat(words.locale, { signDisplay: 'always' });
    say({
      tone: 'success',
      text: words.t('stock.adjusted', { item: item.name, change: sign.format(change) }),
    });
    onEnd();
  };

  return (
    <CommandDialog
      title={words.t('stock.adjust.title', { item: item.name })}
      act={words.t('stock.adjust.save')}
      busy={busy}
      reason={change === 0 ? words.t('stock.adjust.same') : undefined}
      onAct={() => void save()}
      onEnd={onEnd}
    >
      <p>{words.t('stock.adjust.now', { count: words.t(`unit.${item.unit}`, { count: there }) })}</p>
      <NumberField
        label={words.t('stock.adjust.counted')}
        value={counted}
        onChange={setCounted}
        lessLabel={words.t('stock.less')}
        moreLabel={words.t('stock.more')}
      />
      <RadioRows
        shape="chips"
        label={words.t('stock.adjust.reason')}
        value={reason}
        choices={REASONS.map((value) => ({ value, label: words.t(`stock.adjust.reason.${value}`) }))}
        onChange={setReason}
      />
    </CommandDialog>
  );
}
