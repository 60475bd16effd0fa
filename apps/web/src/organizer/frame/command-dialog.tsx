import type { ReactNode } from 'react';
import { Button, Dialog } from '../../ui';
import { useWords } from '../messages';

interface CommandDialogProps {
  readonly title: string;
  /** What the button says that acts: a verb and a thing. */
  readonly act: string;
  readonly busy?: boolean;
  /** Why it cannot act yet. */
  readonly reason?: string | undefined;
  /** What the button says that leaves everything as it is, where "Cancel" would be taken for something else. */
  readonly back?: string;
  readonly onAct: () => void;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

/** Asks what a command needs to know, and does it or leaves everything as it is. */
export function CommandDialog(props: CommandDialogProps): ReactNode {
  const words = useWords();
  const { title, act, busy = false, reason, back, onAct, onEnd, children } = props;
  return (
    <Dialog
      open
      title={title}
      closeLabel={words.t('app.close')}
      onClose={onEnd}
      actions={
        <>
          <Button onPress={onEnd}>{back ?? words.t('app.cancel')}</Button>
          <Button variant="primary" busy={busy} reason={reason} onPress={onAct}>
            {act}
          </Button>
        </>
      }
    >
      <div className="stack">{children}</div>
    </Dialog>
  );
}
