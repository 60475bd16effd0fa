import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { openVouches } from './open-vouches';
import { ALL_VOUCHES } from './people-documents';
import type { OpenedVouch } from './vouch-chain';

export interface VouchBook {
  /** Null while they are read and opened. */
  readonly vouches: readonly OpenedVouch[] | null;
  /** Handles and states of everybody who may stand in a chain. */
  readonly known: ReadonlyMap<string, { readonly handle: string; readonly state: string }>;
  readonly error: unknown;
}

const NOBODY: VouchBook['known'] = new Map();

/** All vouches of the hub, opened and verified in this tab. Nothing of it goes back to the server or is stored. */
export function useVouches(): VouchBook {
  const { keys } = useUnlocked();
  const { data, error } = useQuery(ALL_VOUCHES);
  const [vouches, setVouches] = useState<readonly OpenedVouch[] | null>(null);
  useEffect(() => {
    if (!data) return;
    let stale = false;
    const signKeys = new Map(data.people.map(({ id, signKey }) => [id, signKey]));
    const sealed = data.people.flatMap((person) => person.vouches);
    void openVouches(keys, sealed, signKeys).then((opened) => {
      if (!stale) setVouches(opened);
    });
    return () => {
      stale = true;
    };
  }, [data, keys]);
  const known = useMemo(
    () => (data ? new Map(data.people.map(({ id, handle, state }) => [id, { handle, state }])) : NOBODY),
    [data],
  );
  return { vouches, known, error };
}
