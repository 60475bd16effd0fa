import type { ReactNode } from 'react';
import { Button, Dialog, useToast } from '../../ui';
import { useWords } from '../messages';

interface AskDonorsProps {
  readonly text: string;
  readonly onEnd: () => void;
}

/** A text to post wherever the hub posts: it leaves this browser by copying only. */
export function AskDonors({ text, onEnd }: AskDonorsProps): ReactNode {
  const words = useWords();
  const say = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    say({ tone: 'success', text: words.t('gift.copied') });
    onEnd();
  };
  return (
    <Dialog
      open
      title={words.t('outlook.ask.title')}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <Button variant="primary" icon="copy" onPress={() => void copy()}>
          {words.t('gift.copy')}
        </Button>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
