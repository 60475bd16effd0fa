import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { faultOf, type Fault } from '../../platform/graphql/refusals';
import { ask } from '../api/volunteer-api';
import { useBeat } from '../frame/live';
import { MY_JOINING } from './join-documents';
import type { Joining } from './standing';

interface UseJoining {
  /** Null before the first answer. */
  readonly joining: Joining | null;
  readonly fault: Fault | null;
  readonly again: () => void;
}

/** Where the member stands with the hub; read again whenever something changed. */
export function useJoining(): UseJoining {
  const client = useApolloClient();
  const beat = useBeat();
  const [joining, setJoining] = useState<Joining | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const turn = useRef(0);

  const read = useCallback(async (): Promise<void> => {
    const mine = ++turn.current;
    try {
      const answer = await ask(client, MY_JOINING, {});
      if (mine !== turn.current) return;
      setJoining(answer);
      setFault(null);
    } catch (error) {
      if (mine === turn.current) setFault(faultOf(error));
    }
  }, [client]);

  useEffect(() => void read(), [read, beat]);
  return { joining, fault, again: () => void read() };
}
