import { useApolloClient } from '@apollo/client/react';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { MeFieldsFragment } from '../../gql/graphql';
import type { UnlockError } from './keyring';
import { ME, SIGN_OUT } from './session-documents';
import { signIn, type Unlocked } from './sign-in';
import { useIdle } from './use-idle';
import { useKeyRenewal } from './use-key-renewal';

/** `locked`: the server knows the member, but this tab holds no keys (a reload, or half an hour of quiet). */
export type SessionState =
  | { readonly at: 'asking' }
  | { readonly at: 'signed_out' }
  | { readonly at: 'locked'; readonly me: MeFieldsFragment }
  | ({ readonly at: 'unlocked' } & Unlocked);

interface Session {
  readonly state: SessionState;
  /** Rejects with the server's refusal; answers why keys stay closed, or nothing when all is open. */
  readonly open: (handle: string, passphrase: string) => Promise<UnlockError | null>;
  /** Somebody who has just joined: their keys are open already. */
  readonly enter: (unlocked: Unlocked) => void;
  /** Reads the hub's keys again: they turned. */
  readonly renew: () => Promise<void>;
  readonly lock: () => void;
  readonly leave: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

/** Minutes without a key or pointer after which keys are forgotten. */
const IDLE_MINUTES = 30;

export function SessionProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const client = useApolloClient();
  const [state, setState] = useState<SessionState>({ at: 'asking' });

  useEffect(() => {
    let stale = false;
    client.query({ query: ME, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        if (!stale) setState(data?.me ? { at: 'locked', me: data.me } : { at: 'signed_out' });
      },
      () => {
        if (!stale) setState({ at: 'signed_out' });
      },
    );
    return () => {
      stale = true;
    };
  }, [client]);

  const open = useCallback<Session['open']>(
    async (handle, passphrase) => {
      const opened = await signIn(client, handle, passphrase);
      if (!opened.ok) return opened.error;
      setState({ at: 'unlocked', ...opened.value });
      return null;
    },
    [client],
  );

  const enter = useCallback((unlocked: Unlocked) => setState({ at: 'unlocked', ...unlocked }), []);

  const lock = useCallback(() => {
    setState((now) => (now.at === 'unlocked' ? { at: 'locked', me: now.me } : now));
    void client.clearStore();
  }, [client]);

  const leave = useCallback(async () => {
    setState({ at: 'signed_out' });
    await client.mutate({ mutation: SIGN_OUT, fetchPolicy: 'no-cache' });
    await client.clearStore();
  }, [client]);

  useIdle(IDLE_MINUTES, lock);
  const renew = useKeyRenewal(client, state.at === 'unlocked' ? state : null, enter);
  const session = useMemo(
    () => ({ state, open, enter, renew, lock, leave }),
    [state, open, enter, renew, lock, leave],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** The member and keys of an unlocked tab. Only below a screen that shows its children when unlocked. */
export function useUnlocked(): Unlocked {
  const { state } = useSession();
  if (state.at !== 'unlocked') throw new Error('useUnlocked is used behind a lock');
  return state;
}
