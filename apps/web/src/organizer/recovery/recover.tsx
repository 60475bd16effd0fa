import { useApolloClient } from '@apollo/client/react';
import { readHandle } from '@doorstep/lifecycle';
import type { RecoverySecrets } from '@doorstep/sealed';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import { useSession } from '../../platform/session/session';
import { Banner, Button, ErrorSummary, TextField, useToast, type FieldFault } from '../../ui';
import { useWords } from '../messages';
import { RecoverySentences } from '../messages/recovery-sentences';
import { NextFields, useNextPassphrase } from '../../own/next-passphrase';
import { comeBack, openDoor, prepare, sealAnew, type ComingBack, type Door } from './recover-hub';
import { SheetFields } from './sheet-fields';
import { useTwoSheets } from './use-two-sheets';

const HANDLE = 'recover-handle';

type Trouble = 'recover.enter.SHEETS' | 'lock.hubKeys' | `refusal.${FaultCode}`;

/** The way in for a hub that lost everyone: two of its sheets, and then a handle and a passphrase of one's own. */
export const Recover = ({ onBack }: { readonly onBack: () => void }): ReactNode => (
  <RecoverySentences>
    <Steps onBack={onBack} />
  </RecoverySentences>
);

interface Found {
  readonly door: Door;
  readonly secrets: RecoverySecrets;
}

function Steps({ onBack }: { readonly onBack: () => void }): ReactNode {
  const words = useWords();
  const [found, setFound] = useState<Found | null>(null);
  return (
    <>
      <h1>{words.t('recover.enter.title')}</h1>
      {found === null ? <Sheets onFound={setFound} /> : <Newcomer found={found} />}
      <Button variant="quiet" onPress={onBack}>
        {words.t('lock.back')}
      </Button>
    </>
  );
}

function Sheets({ onFound }: { readonly onFound: (found: Found) => void }): ReactNode {
  const words = useWords();
  const client = useApolloClient();
  const typed = useTwoSheets();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const look = async (): Promise<void> => {
    setTrouble(null);
    const secrets = await typed.read();
    if (secrets !== null) onFound({ secrets, door: await openDoor(client, secrets) });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    look()
      .catch((error: unknown) => setTrouble(`refusal.${faultOf(error).code}`))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <p>{words.t('recover.enter.lead')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={words.t('recover.errors')} faults={typed.faults} />
        {trouble ? (
          <Banner tone="danger" announce="alert">
            {words.t(trouble)}
          </Banner>
        ) : null}
        <SheetFields typed={typed} />
        <Button type="submit" variant="primary" size="big" icon="key" busy={busy}>
          {words.t('recover.enter.open')}
        </Button>
      </form>
      <p className="meta">{words.t('recover.enter.none')}</p>
    </>
  );
}

function Newcomer({ found }: { readonly found: Found }): ReactNode {
  const words = useWords();
  const coming = useComing(found);
  const faultAt = (field: string): string | undefined =>
    coming.faults.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void coming.come();
  };
  return (
    <>
      <Banner tone="info" announce="status">
        {words.t('recover.enter.found', { hub: found.door.hub.name })}
      </Banner>
      <p>{words.t('recover.enter.what')}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary title={words.t('lock.errors')} faults={coming.faults} />
        {coming.trouble ? (
          <Banner tone="danger" announce="alert">
            {words.t(coming.trouble)}
          </Banner>
        ) : null}
        <TextField
          id={HANDLE}
          label={words.t('recover.enter.handle')}
          hint={words.t('recover.enter.handle.hint')}
          value={coming.handle}
          onChange={coming.setHandle}
          autoComplete="username"
          spellCheck={false}
          autoFocus
          error={faultAt(HANDLE)}
        />
        <NextFields chosen={coming.chosen} faults={coming.faults} />
        <Button type="submit" variant="primary" size="big" icon="key" busy={coming.busy}>
          {words.t('recover.enter.go')}
        </Button>
        <p role="status" className="meta">
          {coming.busy ? (coming.pace ?? words.t('lock.working')) : ''}
        </p>
      </form>
    </>
  );
}

function useComing({ door, secrets }: Found) {
  const words = useWords();
  const say = useToast();
  const client = useApolloClient();
  const { enter } = useSession();
  const chosen = useNextPassphrase();
  const [handle, setHandle] = useState('');
  const [busy, setBusy] = useState(false);
  const [pace, setPace] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  // A lost answer is asked for again, not made anew: the sheets are used up once.
  const made = useRef<{ readonly of: string; readonly coming: ComingBack } | null>(null);

  const attempt = async (name: string): Promise<Trouble | null> => {
    const of = JSON.stringify([name, chosen.next]);
    if (made.current?.of !== of) {
      const prepared = await prepare(door, secrets, { handle: name, passphrase: chosen.next });
      if (!prepared.ok) return 'recover.enter.SHEETS';
      made.current = { of, coming: prepared.value };
    }
    const back = await comeBack(client, made.current.coming);
    if (!back.ok) return 'lock.hubKeys';
    const entered = await sealAnew(client, back.value, ({ done, total }) =>
      setPace(words.t('recover.enter.sealing', { done, total })),
    );
    say({ tone: 'success', text: words.t('recover.enter.done') });
    enter(entered);
    return null;
  };
  const come = async (): Promise<void> => {
    if (busy) return;
    const read = readHandle(handle);
    const unfit = read.ok ? [] : [{ field: HANDLE, message: words.t('refusal.HANDLE_UNFIT') }];
    const found = [...unfit, ...chosen.faults(handle)];
    setFaults(found);
    setTrouble(null);
    if (found.length > 0 || !read.ok) return;
    setBusy(true);
    const wrong = await attempt(read.value).catch(
      (error: unknown): Trouble => `refusal.${faultOf(error).code}`,
    );
    setBusy(false);
    setTrouble(wrong);
  };
  return { handle, setHandle, chosen, busy, pace, trouble, faults, come };
}
