import { useState, type FormEvent } from 'react';
import { faultOf, type FaultCode } from '../graphql/refusals';
import { useSession } from './session';

/** Why a way in stayed shut; screens say it in the reader's language. */
export type LockTrouble = 'lock.keysClosed' | 'lock.hubKeys' | 'lock.noWorker' | `refusal.${FaultCode}`;

type Missing = 'lock.needHandle' | 'lock.needPassphrase';

export const LOCK_FIELDS = { handle: 'handle', passphrase: 'passphrase' } as const;

/** The state of the one form that leads into a shell: handle and passphrase, which become keys inside this tab. */
export function useLockForm(known: string | null) {
  const { open } = useSession();
  const [handle, setHandle] = useState(known ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<readonly { field: string; says: Missing }[]>([]);
  const [trouble, setTrouble] = useState<LockTrouble | null>(null);

  const attempt = async (): Promise<void> => {
    setBusy(true);
    const wrong = await reasonShut(() => open(handle, passphrase));
    setBusy(false);
    if (wrong) setTrouble(wrong);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const lacks = missingIn(handle, passphrase);
    setMissing(lacks);
    setTrouble(null);
    if (lacks.length === 0) void attempt();
  };
  return { handle, setHandle, passphrase, setPassphrase, busy, missing, trouble, submit };
}

function missingIn(handle: string, passphrase: string): { field: string; says: Missing }[] {
  const lacks: { field: string; says: Missing }[] = [];
  if (handle.trim() === '') lacks.push({ field: LOCK_FIELDS.handle, says: 'lock.needHandle' });
  if (passphrase === '') lacks.push({ field: LOCK_FIELDS.passphrase, says: 'lock.needPassphrase' });
  return lacks;
}

/** Nothing when all is open. */
async function reasonShut(
  open: () => Promise<'PASSPHRASE' | 'HUB_KEYS' | null>,
): Promise<LockTrouble | null> {
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
