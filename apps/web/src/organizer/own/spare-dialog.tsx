import { useApolloClient } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { formatSpareCode, newSpareCode, parseSpareCode } from '@doorstep/sealed';
import { useSession, useUnlocked } from '../../platform/session/session';
import { keepSpare } from '../../platform/session/spare';
import { Banner, Button, Dialog, TextField, useToast, type FieldFault } from '../../ui';
import { useCommand } from '../frame/use-command';
import { useWords } from '../messages';
import './own.css';

const FIELDS = { code: 'own-code', passphrase: 'own-passphrase' } as const;

/** A code is shown once, copied by hand, and typed back from the paper before it counts. */
export function SpareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const [code] = useState(() => newSpareCode());
  const [written, setWritten] = useState(false);
  const keeping = useKeeping(code, onClose);
  return (
    <Dialog
      open
      title={words.t('own.spare.title')}
      closeLabel={words.t('app.close')}
      onClose={onClose}
      actions={
        written ? (
          <>
            <Button onPress={() => setWritten(false)}>{words.t('own.spare.show')}</Button>
            <Button variant="primary" icon="check" busy={keeping.busy} onPress={() => void keeping.keep()}>
              {words.t('own.spare.keep')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{words.t('app.cancel')}</Button>
            <Button variant="primary" icon="check" onPress={() => setWritten(true)}>
              {words.t('own.spare.written')}
            </Button>
          </>
        )
      }
    >
      {written ? <Check keeping={keeping} /> : <Shown code={code} />}
    </Dialog>
  );
}

function Shown({ code }: { readonly code: string }): ReactNode {
  const words = useWords();
  const { me } = useUnlocked();
  return (
    <div className="stack">
      <p>{words.t('own.spare.write')}</p>
      <p className="spare-code tabular" dir="ltr" translate="no">
        {formatSpareCode(code)
          .split(' ')
          .map((group, n) => (
            <span key={n}>{group} </span>
          ))}
      </p>
      {me.spareMadeOn === null ? null : <Banner tone="info">{words.t('own.spare.replaces')}</Banner>}
    </div>
  );
}

type Keeping = ReturnType<typeof useKeeping>;

function Check({ keeping }: { readonly keeping: Keeping }): ReactNode {
  const words = useWords();
  return (
    <div className="stack">
      <p>{words.t('own.spare.check')}</p>
      <TextField
        id={FIELDS.code}
        label={words.t('own.spare.code')}
        hint={words.t('own.spare.hint')}
        inputMode="numeric"
        value={keeping.typed}
        onChange={keeping.setTyped}
        spellCheck={false}
        autoFocus
        error={keeping.faultAt(FIELDS.code)}
      />
      <TextField
        id={FIELDS.passphrase}
        type="password"
        label={words.t('own.pass.now')}
        value={keeping.passphrase}
        onChange={keeping.setPassphrase}
        autoComplete="current-password"
        error={keeping.faultAt(FIELDS.passphrase)}
      />
      <p role="status" className="meta">
        {keeping.busy ? words.t('lock.working') : ''}
      </p>
    </div>
  );
}

function useKeeping(code: string, onKept: () => void) {
  const words = useWords();
  const say = useToast();
  const client = useApolloClient();
  const { enter } = useSession();
  const { me, keys } = useUnlocked();
  const { busy, run } = useCommand();
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);

  const faultsNow = (): readonly FieldFault[] => {
    const read = parseSpareCode(typed);
    const wrong = !read.ok ? read.error : read.value === code ? null : 'other';
    return [
      ...(wrong === null ? [] : [{ field: FIELDS.code, message: words.t(`own.spare.${wrong}`) }]),
      ...(passphrase === '' ? [{ field: FIELDS.passphrase, message: words.t('own.pass.need') }] : []),
    ];
  };
  const send = async (): Promise<void> => {
    const kept = await keepSpare(client, me, { passphrase, code });
    if (!kept.ok) {
      setFaults([{ field: FIELDS.passphrase, message: words.t('own.pass.wrong') }]);
      return;
    }
    enter({ me: kept.value, keys });
    say({ tone: 'success', text: words.t('own.spare.kept') });
    onKept();
  };
  const keep = async (): Promise<void> => {
    const found = faultsNow();
    setFaults(found);
    if (found.length === 0) await run(send);
  };
  const faultAt = (field: string): string | undefined => faults.find((one) => one.field === field)?.message;
  return { typed, setTyped, passphrase, setPassphrase, busy, keep, faultAt };
}
