import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { StockLineFieldsFragment } from '../../gql/graphql';
import { Button, Dialog, NumberField, RadioRows, useToast } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import type { Lot } from './lot-table';
import { ADJUST_STOCK } from './stock-documents';

export interface LotToAdjust {
  readonly item: StockLineFieldsFragment['item'];
  readonly lot: Lot;
}

const REASONS = ['count', 'damaged', 'spoiled', 'found'] as const;
type Reason = (typeof REASONS)[number];

interface AdjustDialogProps {
  readonly target: LotToAdjust;
  readonly onEnd: () => void;
}

/** Asks what was counted; the ledger is told the difference and why. */
export function AdjustDialog({ target, onEnd }: AdjustDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [adjust] = useMutation(ADJUST_STOCK, { refetchQueries: ['Stock', 'Kits'] });
  const { item, lot } = target;
  const [counted, setCounted] = useState<number | null>(lot.onHand);
  const [reason, setReason] = useState<Reason>('count');
  const change = (counted ?? lot.onHand) - lot.onHand;

  const save = async (): Promise<void> => {
    const done = await run((key) => adjust({ variables: { input: { lotId: lot.id, change, reason, key } } }));
    if (!done) return;
    const sign = new Intl.NumberFormat(words.locale, { signDisplay: 'always' });
    say({
      tone: 'success',
      text: words.t('stock.adjusted', { item: item.name, change: sign.format(change) }),
    });
    onEnd();
  };

  return (
    <Dialog
      open
      title={words.t('stock.adjust.title', { item: item.name })}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <>
          <Button onPress={onEnd}>{words.t('app.cancel')}</Button>
          <Button
            variant="primary"
            busy={busy}
            reason={change === 0 ? words.t('stock.adjust.same') : undefined}
            onPress={() => void save()}
          >
            {words.t('stock.adjust.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('stock.adjust.now', { count: words.t(`unit.${item.unit}`, { count: lot.onHand }) })}</p>
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
      </div>
    </Dialog>
  );
}
