import type { ReactNode } from 'react';
import { Button, Dialog } from '../../ui';
import { useWords } from '../messages';

interface AskProps {
  readonly title: string;
  readonly busy: boolean;
  readonly reason?: string | undefined;
  readonly children: ReactNode;
  readonly onSave: () => void;
  readonly onEnd: () => void;
}

/** One question, and the verb that answers it. */
export function Ask({ title, busy, reason, children, onSave, onEnd }: AskProps): ReactNode {
  const words = useWords();
  return (
    <Dialog
      open
      title={title}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <>
          <Button onPress={onEnd}>{words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} reason={reason} onPress={onSave}>
            {title}
          </Button>
        </>
      }
    >
      <div className="stack">{children}</div>
    </Dialog>
  );
}
