import { useState, type ReactNode } from 'react';
import { Button, Dialog, RadioRows } from '../../ui';
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
    <Dialog
      open
      title={title}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <>
          <Button onPress={onEnd}>{words.t('transfer.why.back')}</Button>
          <Button variant="primary" onPress={() => onChoose(reason)}>
            {title}
          </Button>
        </>
      }
    >
      <RadioRows
        label={words.t('transfer.why')}
        value={reason}
        choices={REASONS.map((value) => ({ value, label: words.t(`transferReason.${value}`) }))}
        onChange={setReason}
      />
    </Dialog>
  );
}
