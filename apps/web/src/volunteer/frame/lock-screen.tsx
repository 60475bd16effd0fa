import { useState, type FormEvent, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { faultOf } from '../../platform/graphql/refusals';
import { useSession, type SessionState } from '../../platform/session/session';
import { Banner, Button, ErrorSummary, Icon, TextField, type FieldFault } from '../kit';
import { useWords, type MessageKey } from '../messages';
import { useFarewell } from '../me/use-farewell';
import { Link } from './router';
import { Screen } from './screen';

const HANDLE = 'handle';
const PASSPHRASE = 'passphrase';

interface LockScreenProps {
  readonly state: SessionState;
  /** A run on the road that this phone holds: it goes on without the passphrase. */
  readonly runId: string | null;
}

/** The only way in: handle and passphrase, which become keys inside this tab. */
export function LockScreen({ state, runId }: LockScreenProps): ReactNode {
  const words = useWords();
  const me = state.at === 'locked' ? state.me : null;
  return (
    <>
      <header className="lock-top">
        <span className="brand">
          <Icon name="table" size={28} /> {words.t('app.name')}
        </span>
        <Languages />
      </header>
      <Screen title={words.t(me ? 'lock.unlock' : 'lock.title')}>
        {runId === null ? null : (
          <section className="card" data-tone="attention" aria-label={words.t('lock.run')}>
            <p>{words.t('lock.run')}</p>
            <Link to={`/runs/${runId}`} variant="primary" size="main" icon="car">
              {words.t('lock.goOn')}
            </Link>
          </section>
        )}
        {me ? <p>{words.t('lock.asLocked', { handle: me.handle, hub: me.hub.name })}</p> : null}
        <LockForm known={me?.handle ?? null} />
        <p className="lock-why">
          <Icon name="lock" /> <span>{words.t('lock.why')}</span>
        </p>
      </Screen>
    </>
  );
}

/** Native names, never flags, and before anything else. */
function Languages(): ReactNode {
  const words = useWords();
  const { languages, locale, choose } = useLanguage();
  return (
    <div className="row" role="group" aria-label={words.t('me.language')}>
      {languages.map(({ tag, name }) => (
        <Button key={tag} pressed={tag === locale} onPress={() => choose(tag)}>
          <span lang={tag}>{name}</span>
        </Button>
      ))}
    </div>
  );
}

function LockForm({ known }: { readonly known: string | null }): ReactNode {
  const words = useWords();
  const { open } = useSession();
  const leave = useFarewell();
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
          error={faultAt(HANDLE)}
        />
      ) : (
        // For the phone's own password keeper: it wants to know whose passphrase this is.
        <input type="text" autoComplete="username" value={known} readOnly hidden />
      )}
      <TextField
        id={PASSPHRASE}
        type="password"
        label={words.t('lock.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="current-password"
        error={faultAt(PASSPHRASE)}
      />
      <Button type="submit" variant="primary" size="main" icon="key" busy={busy}>
        {words.t('lock.open')}
      </Button>
      <p role="status">{busy ? words.t('lock.working') : ''}</p>
      {known === null ? null : (
        <Button variant="quiet" onPress={() => void leave()}>
          {words.t('lock.other')}
        </Button>
      )}
    </form>
  );
}

/** The message for what went wrong; nothing when all is open. */
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
