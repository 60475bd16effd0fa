import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LeaverInput } from '../../gql/graphql';
import { faultOf, type FaultCode } from '../../platform/graphql/refusals';
import { useSession, useUnlocked } from '../../platform/session/session';
import { turnDoors } from './turn-doors';
import { turnKeys, type TurnPace } from './turn-keys';

/** Where a turn stands, as a screen shows it. */
export type TurnPhase =
  | { readonly is: 'ready' | 'stopped' | 'done' | 'NO_ROOT' | 'OLD_KEYS' | 'SHEETS' }
  | ({ readonly is: 'running'; readonly stopping: boolean } & TurnPace)
  | { readonly is: 'STRANGER'; readonly handle: string }
  | { readonly is: 'without'; readonly count: number }
  | { readonly is: 'fault'; readonly code: FaultCode };

export interface TurnControl {
  readonly phase: TurnPhase;
  /** Begins, or goes on after a fault. Answers whether the new keys are in force. */
  readonly run: (leaver: LeaverInput | null) => Promise<boolean>;
  /** Drops the turn between two steps; before the end nothing has changed for anybody. */
  readonly stop: () => void;
}

/** Turns the hub's keys in this tab, and has this tab read with the new ones. */
export function useTurn(): TurnControl {
  const client = useApolloClient();
  const { renew } = useSession();
  const { keys } = useUnlocked();
  const [phase, setPhase] = useState<TurnPhase>({ is: 'ready' });
  const stopper = useRef<AbortController | null>(null);
  // A screen that is left drops what nobody watches any more.
  useEffect(() => () => stopper.current?.abort(), []);

  const run = useCallback<TurnControl['run']>(
    async (leaver) => {
      const without = phase.is === 'without' ? phase.count : 0;
      const { signal } = (stopper.current = new AbortController());
      const onPace = (pace: TurnPace): void => setPhase({ is: 'running', stopping: signal.aborted, ...pace });
      onPace({ done: 0, total: 0 });
      try {
        const end = await turnKeys(turnDoors(client), keys, { leaver, without }, { signal, onPace });
        if (end.is === 'done' || end.is === 'OLD_KEYS') await renew();
        setPhase(end);
        return end.is === 'done';
      } catch (error) {
        setPhase({ is: 'fault', code: faultOf(error).code });
        return false;
      }
    },
    [client, keys, phase, renew],
  );

  const stop = useCallback((): void => {
    stopper.current?.abort();
    setPhase((now) => (now.is === 'running' ? { ...now, stopping: true } : now));
  }, []);
  return { phase, run, stop };
}
