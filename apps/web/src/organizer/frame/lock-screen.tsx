import { useState, type FormEvent, type ReactNode } from 'react';
import { faultOf } from '../../platform/graphql/refusals';
import { useSession, type SessionState } from '../../platform/session/session';
import { Banner, Button, ErrorSummary, Icon, TextField, type FieldFault } from '../../ui';
import { useWords, type MessageKey } from '../messages';
import { Preferences } from './preferences';

const HANDLE = 'handle';
const PASSPHRASE = 'passphrase';

/** The only way in: handle and passphrase, which become keys inside this tab. */
export function LockScreen({ state }: { readonly state: SessionState }): ReactNode {
  const words = useWords();
  const me = state.at === 'locked' ? state.me : null;
  return (
    <div className="lock">
      <div className="lock-top">
        <span className="brand">
          <Icon name="table" size={28} /> {words.t('app.name')}
        </span>
        <Preferences />
      </div>
      <main className="lock-card">
        <h1>{words.t(me ? 'lock.unlock' : 'lock.title')}</h1>
        {me ? <p>{words.t('lock.asLocked', { handle: me.handle, hub: me.hub.name })}</p> : null}
        <LockForm known={me?.handle ?? null} />
        <p className="meta lock-why">
          <Icon name="lock" size={16} /> {words.t('lock.why')}
        </p>
      </main>
    </div>
  );
}

function LockForm({ known }: { readonly known: string | null }): ReactNode {
  const words = useWords();
  const { open, leave } = useSession();
  const [handle, setHandle] = useState(known ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [trouble, setTrouble] = useState<MessageKey | null>(null);
  const faultAt = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const missing: FieldFault[] = [];
    if (handle.trim() === '') missing.push({ field: HANDLE, message: words.t('lock.needHandle') });
    if (passphrase === '') missing.push({ field: PASSPHRASE, message: words.t('lock.needPassphrase') });
    setFaults(missing);
    setTrouble(null);
    if (missing.length > 0) return;
    setBusy(true);
    const wrong = await attempt(() => open(handle, passphrase));
    setBusy(false);
    if (wrong) setTrouble(wrong);
  };

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary title={words.t('lock.errors')} faults={faults} />
      {trouble ? (
        <Banner tone="danger" announce="alert">
          {words.t(trouble)}
        </Banner>
      ) : null}
      {known === null ? (
        <TextField
          id={HANDLE}
          label={words.t('lock.handle')}
          value={handle}
          onChange={setHandle}
          autoComplete="username"
          spellCheck={false}
          autoFocus
          error={faultAt(HANDLE)}
        />
      ) : null}
      <TextField
        id={PASSPHRASE}
        type="password"
        label={words.t('lock.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        autoFocus={known !== null}
        error={faultAt(PASSPHRASE)}
      />
      <Button type="submit" variant="primary" size="big" icon="key" busy={busy}>
        {words.t('lock.open')}
      </Button>
      <p role="status" className="meta">
        {busy ? words.t('lock.working') : ''}
      </p>
      {known === null ? null : (
        <Button variant="quiet" onPress={() => void leave()}>
          {words.t('lock.other')}
        </Button>
      )}
    </form>
  );
}

/** The message for what went wrong; nothing when the hub is open. */
async function attempt(open: () => Promise<'PASSPHRASE' | 'HUB_KEYS' | null>): Promise<MessageKey | null> {
  try {
    const closed = await open();
    if (closed === null) return null;
    return closed === 'PASSPHRASE' ? 'lock.keysClosed' : 'lock.hubKeys';
  } catch (error) {
    const { code } = faultOf(error);
    const fromWorker = code === 'OFFLINE' && navigator.onLine && !(error instanceof TypeError);
    return fromWorker ? 'lock.noWorker' : `refusal.${code}`;
  }
}
