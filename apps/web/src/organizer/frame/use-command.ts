import { useCallback, useRef, useState } from 'react';
import { faultOf, type Fault } from '../../platform/graphql/refusals';
import { useToast } from '../../ui';
import { useWords } from '../messages';

export interface Command {
  readonly busy: boolean;
  /** Runs once at a time; a refusal becomes a notice in words. Answers whether it was done. */
  readonly run: (work: (key: string) => Promise<unknown>) => Promise<boolean>;
}

/**
 * Gives each command its idempotency key. After a lost answer the same press sends the same key, so that the server
 * does it once; after an answer, yes or no, the next press is a new command.
 * `onFault` takes the place of the notice where a refusal must stay in sight.
 */
export function useCommand(onFault?: (fault: Fault) => void): Command {
  const words = useWords();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const key = useRef<string | null>(null);
  const run = useCallback<Command['run']>(
    async (work) => {
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      key.current ??= crypto.randomUUID();
      try {
        await work(key.current);
        key.current = null;
        return true;
      } catch (error) {
        const fault = faultOf(error);
        if (fault.code !== 'OFFLINE') key.current = null;
        if (onFault) onFault(fault);
        else say({ tone: 'danger', text: words.t(`refusal.${fault.code}`) });
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [onFault, say, words],
  );
  return { busy, run };
}
