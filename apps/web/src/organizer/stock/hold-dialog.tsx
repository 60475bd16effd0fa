import { useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { RadioRows, useToast } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import type { LotDialogProps } from './chosen-lot';
import { HOLD_LOT } from './goods-documents';

const REASONS = ['recall', 'doubt', 'too_warm'] as const;

/** Sets a lot apart, wherever it lies. */
export function HoldDialog({ target: { item, lot }, onEnd }: LotDialogProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const { busy, run } = useCommand();
  const [hold] = useMutation(HOLD_LOT, { refetchQueries: ['Stock', 'Kits'] });
  const [reason, setReason] = useState<(typeof REASONS)[number]>('doubt');
  const press = async (): Promise<void> => {
    if (!(await run((key) => hold({ variables: { lotId: lot.id, reason, key } })))) return;
    say({ tone: 'success', text: words.t('stock.hold.done', { item: item.name }) });
    onEnd();
  };
  return (
    <CommandDialog
      title={words.t('stock.hold.title', { item: item.name })}
      act={words.t('stock.hold')}
      busy={busy}
      onAct={() => void press()}
      onEnd={onEnd}
    >
      <p>{words.t('stock.hold.lead')}</p>
      <RadioRows
        label={words.t('stock.hold.why')}
        choices={REASONS.map((value) => ({ value, label: words.t(`lotHold.${value}`) }))}
        value={reason}
        onChange={setReason}
      />
    </CommandDialog>
  );
}
