import { useCallback, useRef, useState } from 'react';
import { faultOf, type Fault } from '../../platform/graphql/refusals';

export interface Command {
  readonly busy: boolean;
  /** What went wrong the last time; nothing while it runs and after it worked. */
  readonly fault: Fault | null;
  /** Runs once at a time, however often it is pressed. Answers what the work answers; nothing when it failed. */
  readonly run: <T>(work: (key: string) => Promise<T>) => Promise<T | undefined>;
}

/**
 * Gives each command its idempotency key. After a lost answer the same press sends the same key, so that the server
 * does it once; after an answer, yes or no, the next press is a new command.
 */
export function useCommand(): Command {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const running = useRef(false);
  const key = useRef<string | null>(null);
  const run = useCallback<Command['run']>(async (work) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setFault(null);
    key.current ??= crypto.randomUUID();
    try {
      const answer = await work(key.current);
      key.current = null;
      return answer;
    } catch (error) {
      const wrong = faultOf(error);
      if (wrong.code !== 'OFFLINE') key.current = null;
      setFault(wrong);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, fault, run };
}
