import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { faultOf, type FaultCode } from '../platform/graphql/refusals';
import { useSession } from '../platform/session/session';
import { prepareChange, sendChange, type Held, type PassphraseChange } from '../platform/session/spare';

/** Why a new passphrase does not count yet. `OLD`: what was typed of the old one opens nothing. */
export type ChangeTrouble = 'OLD' | 'lock.hubKeys' | `refusal.${FaultCode}`;

/** Chooses a new passphrase and goes on in the session that it begins. A lost answer is asked for again, not made anew. */
export function useChange(): {
  readonly busy: boolean;
  readonly trouble: ChangeTrouble | null;
  readonly change: (handle: string, held: Held, next: string) => Promise<boolean>;
} {
  const client = useApolloClient();
  const { enter } = useSession();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const made = useRef<{ readonly of: string; readonly change: PassphraseChange } | null>(null);

  const attempt = async (handle: string, held: Held, next: string): Promise<ChangeTrouble | null> => {
    const of = JSON.stringify([handle, held, next]);
    if (made.current?.of !== of) {
      const prepared = await prepareChange(client, handle, held, next);
      if (!prepared.ok) return 'OLD';
      made.current = { of, change: prepared.value };
    }
    const entered = await sendChange(client, made.current.change);
    if (!entered.ok) return 'lock.hubKeys';
    enter(entered.value);
    return null;
  };
  const change = async (handle: string, held: Held, next: string): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    const wrong = await attempt(handle, held, next).catch(
      (error: unknown): ChangeTrouble => `refusal.${faultOf(error).code}`,
    );
    setBusy(false);
    setTrouble(wrong);
    return wrong === null;
  };
  return { busy, trouble, change };
}
