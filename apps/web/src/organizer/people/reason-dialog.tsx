import { useState, type ReactNode } from 'react';
import type { EndReason } from '../../gql/graphql';
import { Button, Dialog, RadioRows } from '../../ui';
import { useWords } from '../messages';
import { END_REASONS } from './end-dialog';

interface ReasonDialogProps {
  readonly title: string;
  /** The verb on the button that acts. */
  readonly action: string;
  readonly busy: boolean;
  readonly onChoose: (reason: EndReason) => void;
  readonly onClose: () => void;
}

/** Asks why, from a closed list: what is written about a person in the clear is never free text. */
export function ReasonDialog({ title, action, busy, onChoose, onClose }: ReasonDialogProps): ReactNode {
  const words = useWords();
  const [reason, setReason] = useState<EndReason>('not_a_fit');
  return (
    <Dialog
      open
      title={title}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="danger" busy={busy} onPress={() => onChoose(reason)}>
            {action}
          </Button>
        </>
      }
    >
      <RadioRows
        label={words.t('end.reason')}
        hint={words.t('end.reason.hint')}
        value={reason}
        choices={END_REASONS.map((value) => ({ value, label: words.t(`end.reason.${value}`) }))}
        onChange={setReason}
      />
    </Dialog>
  );
}
