import type { ReactNode } from 'react';
import { NewPassphraseFields } from '../../own/new-passphrase-fields';
import { useNewPassphrase } from '../../own/use-new-passphrase';
import { Button, Dialog, useToast } from '../../ui';
import { useWords } from '../messages';

/** A new passphrase for somebody who knows the old one. */
export function ChangeDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const say = useToast();
  const made = useNewPassphrase();
  const save = async (): Promise<void> => {
    if (!(await made.save())) return;
    say({ tone: 'success', text: words.t('own.pass.done') });
    onClose();
  };
  return (
    <Dialog
      open
      title={words.t('own.pass.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" icon="key" busy={made.busy} onPress={() => void save()}>
            {words.t('own.pass.save')}
          </Button>
        </>
      }
    >
      <NewPassphraseFields made={made} />
    </Dialog>
  );
}
