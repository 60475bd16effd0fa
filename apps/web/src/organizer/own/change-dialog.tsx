import { useState, type ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { Banner, Button, Dialog, TextField, useToast, type FieldFault } from '../../ui';
import { useWords } from '../messages';
import { NextFields, useNextPassphrase } from './next-passphrase';
import { useChange } from './use-change';

const NOW = 'own-now';

/** A new passphrase for somebody who knows the old one. */
export function ChangeDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const say = useToast();
  const { me } = useUnlocked();
  const { busy, trouble, change } = useChange();
  const [now, setNow] = useState('');
  const chosen = useNextPassphrase();
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  const save = async (): Promise<void> => {
    const missing = now === '' ? [{ field: NOW, message: words.t('own.pass.need') }] : [];
    const found = [...missing, ...chosen.faults(me.handle)];
    setFaults(found);
    if (found.length > 0) return;
    const held = { way: 'passphrase', passphrase: now, wrappedKey: me.wrappedKey } as const;
    if (!(await change(me.handle, held, chosen.next))) return;
    say({ tone: 'success', text: words.t('own.pass.done') });
    onClose();
  };
  const wrongNow = trouble === 'OLD' ? words.t('own.pass.wrong') : undefined;
  return (
    <Dialog
      open
      title={words.t('own.pass.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.t('app.cancel')}</Button>
          <Button variant="primary" icon="key" busy={busy} onPress={() => void save()}>
            {words.t('own.pass.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{words.t('own.pass.lead')}</p>
        {trouble && trouble !== 'OLD' ? (
          <Banner tone="danger" announce="alert">
            {words.t(trouble)}
          </Banner>
        ) : null}
        <TextField
          id={NOW}
          type="password"
          label={words.t('own.pass.now')}
          value={now}
          onChange={setNow}
          autoComplete="current-password"
          autoFocus
          error={faults.find(({ field }) => field === NOW)?.message ?? wrongNow}
        />
        <NextFields chosen={chosen} faults={faults} />
        <p role="status" className="meta">
          {busy ? words.t('lock.working') : ''}
        </p>
      </div>
    </Dialog>
  );
}
