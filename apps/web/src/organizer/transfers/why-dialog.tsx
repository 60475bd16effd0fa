import { useState, type ReactNode } from 'react';
import { RadioRows } from '../../ui';
import { CommandDialog } from '../frame/command-dialog';
import { useWords } from '../messages';

const REASONS = ['not_enough', 'needed_here', 'no_car', 'no_room', 'mistake', 'other'] as const;
type Reason = (typeof REASONS)[number];

interface WhyDialogProps {
  readonly title: string;
  readonly onChoose: (reason: Reason) => void;
  readonly onEnd: () => void;
}

/** Nobody says no to another hub without saying why. */
export function WhyDialog({ title, onChoose, onEnd }: WhyDialogProps): ReactNode {
  const words = useWords();
  const [reason, setReason] = useState<Reason>('needed_here');
  return (
    <CommandDialog
      title={title}
      act={title}
      back={words.t('transfer.why.back')}
      onAct={() => onChoose(reason)}
      onEnd={onEnd}
    >
      <RadioRows
        label={words.t('transfer.why')}
        value={reason}
        choices={REASONS.map((value) => ({ value, label: words.t(`transferReason.${value}`) }))}
        onChange={setReason}
      />
    </CommandDialog>
  );
}
