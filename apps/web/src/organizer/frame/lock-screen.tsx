import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSession, type SessionState } from '../../platform/session/session';
import { LOCK_FIELDS, useLockForm } from '../../platform/session/use-lock-form';
import { Banner, Button, ErrorSummary, Icon, Skeleton, TextField, type FieldFault } from '../../ui';
import { useWords } from '../messages';
import { Preferences } from './preferences';

const ComeBack = lazy(async () => ({ default: (await import('../own/come-back')).ComeBack }));
const Recover = lazy(async () => ({ default: (await import('../recovery/recover')).Recover }));

/**
 * The way in: handle and passphrase, which become keys inside this tab; a spare code, where the passphrase is forgotten; or
 * two of the hub's sheets, where everybody is lost.
 */
export function LockScreen({ state }: { readonly state: SessionState }): ReactNode {
  const words = useWords();
  const me = state.at === 'locked' ? state.me : null;
  const [way, setWay] = useState<'passphrase' | 'spare' | 'sheets'>('passphrase');
  const back = (): void => setWay('passphrase');
  return (
    <div className="lock">
      <header className="lock-top">
        <span className="brand">
          <Icon name="table" size={28} /> {words.t('app.name')}
        </span>
        <Preferences />
      </header>
      <main className="lock-card">
        {way !== 'passphrase' ? (
          <Suspense fallback={<Skeleton label={words.t('app.loading')} rows={2} />}>
            {way === 'spare' ? (
              <ComeBack known={me?.handle ?? null} onBack={back} />
            ) : (
              <Recover onBack={back} />
            )}
          </Suspense>
        ) : (
          <>
            <h1>{words.t(me ? 'lock.unlock' : 'lock.title')}</h1>
            {me ? <p>{words.t('lock.asLocked', { handle: me.handle, hub: me.hub.name })}</p> : null}
            <LockForm known={me?.handle ?? null} />
            <Button variant="quiet" onPress={() => setWay('spare')}>
              {words.t('lock.forgotten')}
            </Button>
            {me ? null : (
              <Button variant="quiet" onPress={() => setWay('sheets')}>
                {words.t('lock.everyoneLost')}
              </Button>
            )}
          </>
        )}
        <p className="meta lock-why">
          <Icon name="lock" size={16} /> {words.t('lock.why')}
        </p>
      </main>
    </div>
  );
}

function LockForm({ known }: { readonly known: string | null }): ReactNode {
  const words = useWords();
  const { leave } = useSession();
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
          autoFocus
          error={faultAt(LOCK_FIELDS.handle)}
        />
      ) : null}
      <TextField
        id={LOCK_FIELDS.passphrase}
        type="password"
        label={words.t('lock.passphrase')}
        value={form.passphrase}
        onChange={form.setPassphrase}
        autoComplete="current-password"
        autoFocus={known !== null}
        error={faultAt(LOCK_FIELDS.passphrase)}
      />
      <Button type="submit" variant="primary" size="big" icon="key" busy={form.busy}>
        {words.t('lock.open')}
      </Button>
      <p role="status" className="meta">
        {form.busy ? words.t('lock.working') : ''}
      </p>
      {known === null ? null : (
        <Button variant="quiet" onPress={() => void leave()}>
          {words.t('lock.other')}
        </Button>
      )}
    </form>
  );
}
