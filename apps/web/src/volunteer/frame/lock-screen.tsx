import { lazy, useState, type ReactNode } from 'react';
import type { SessionState } from '../../platform/session/session';
import { LOCK_FIELDS, useLockForm } from '../../platform/session/use-lock-form';
import { Banner, Button, ErrorSummary, Icon, TextField, type FieldFault } from '../kit';
import { useWords } from '../messages';
import { useFarewell } from '../me/use-farewell';
import { useShifts } from './pocket';
import { BrandTop } from './brand-top';
import { Link } from './router';
import { Screen } from './screen';

const ComeBack = lazy(async () => ({ default: (await import('../own/come-back')).ComeBack }));

interface LockScreenProps {
  readonly state: SessionState;
  /** A run on the road that this phone holds: it goes on without the passphrase. */
  readonly runId: string | null;
}

/** The way in: handle and passphrase, which become keys inside this tab; or a spare code, where the passphrase is forgotten. */
export function LockScreen({ state, runId }: LockScreenProps): ReactNode {
  const words = useWords();
  const me = state.at === 'locked' ? state.me : null;
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) return <ComeBack known={me?.handle ?? null} onBack={() => setForgotten(false)} />;
  return (
    <>
      <BrandTop />
      <Screen title={words.t(me ? 'lock.unlock' : 'lock.title')}>
        {runId === null ? null : (
          <section className="card" data-tone="attention" aria-label={words.t('lock.run')}>
            <p>{words.t('lock.run')}</p>
            <Link to={`/runs/${runId}`} variant="primary" size="main" icon="car">
              {words.t('lock.goOn')}
            </Link>
          </section>
        )}
        <KeptShiftsLink />
        {me ? <p>{words.t('lock.asLocked', { handle: me.handle, hub: me.hub.name })}</p> : null}
        <LockForm known={me?.handle ?? null} />
        <Button variant="quiet" onPress={() => setForgotten(true)}>
          {words.t('lock.forgotten')}
        </Button>
        <p className="lock-why">
          <Icon name="lock" /> <span>{words.t('lock.why')}</span>
        </p>
      </Screen>
    </>
  );
}

/** When I am expected can be read without the passphrase, and without a signal. */
function KeptShiftsLink(): ReactNode {
  const words = useWords();
  const { shifts } = useShifts();
  if (shifts.length === 0) return null;
  return (
    <Link to="/shifts" size="big" icon="calendar">
      {words.t('lock.shifts')}
    </Link>
  );
}

function LockForm({ known }: { readonly known: string | null }): ReactNode {
  const words = useWords();
  const leave = useFarewell();
  const form = useLockForm(known);
  const faults: FieldFault[] = form.missing.map(({ field, says }) => ({ field, message: words.t(says) }));
  const faultAt = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;

  return (
    <form className="stack" onSubmit={form.submit} noValidate>
      <ErrorSummary title={words.t('lock.errors')} faults={faults} />
      {form.trouble ? (
        <Banner tone="danger" announce="alert">
          {words.t(form.trouble)}
        </Banner>
      ) : null}
      {known === null ? (
        <TextField
          id={LOCK_FIELDS.handle}
          label={words.t('lock.handle')}
          value={form.handle}
          onChange={form.setHandle}
          autoComplete="username"
          spellCheck={false}
          error={faultAt(LOCK_FIELDS.handle)}
        />
      ) : (
        // For the phone's own password keeper: it wants to know whose passphrase this is.
        <input type="text" autoComplete="username" value={known} readOnly hidden />
      )}
      <TextField
        id={LOCK_FIELDS.passphrase}
        type="password"
        label={words.t('lock.passphrase')}
        value={form.passphrase}
        onChange={form.setPassphrase}
        autoComplete="current-password"
        error={faultAt(LOCK_FIELDS.passphrase)}
      />
      <Button type="submit" variant="primary" size="main" icon="key" busy={form.busy}>
        {words.t('lock.open')}
      </Button>
      <p role="status">{form.busy ? words.t('lock.working') : ''}</p>
      {known === null ? null : (
        <Button variant="quiet" onPress={() => void leave()}>
          {words.t('lock.other')}
        </Button>
      )}
    </form>
  );
}
