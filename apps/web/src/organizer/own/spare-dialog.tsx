import type { ReactNode } from 'react';
import { SpareStep } from '../../own/spare-steps';
import { useSpare } from '../../own/use-spare';
import { Button, Dialog, useToast } from '../../ui';
import { useWords } from '../messages';

/** A code is shown once, copied by hand, and typed back from the paper before it counts. */
export function SpareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const say = useToast();
  const spare = useSpare();
  const keep = async (): Promise<void> => {
    if (!(await spare.keep())) return;
    say({ tone: 'success', text: words.t('own.spare.kept') });
    onClose();
  };
  return (
    <Dialog
      open
      title={words.t('own.spare.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        spare.written ? (
          <>
            <Button onPress={() => spare.setWritten(false)}>{words.t('own.spare.show')}</Button>
            <Button variant="primary" icon="check" busy={spare.busy} onPress={() => void keep()}>
              {words.t('own.spare.keep')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{words.t('app.cancel')}</Button>
            <Button variant="primary" icon="check" onPress={() => spare.setWritten(true)}>
              {words.t('own.spare.written')}
            </Button>
          </>
        )
      }
    >
      <SpareStep spare={spare} />
    </Dialog>
  );
}
