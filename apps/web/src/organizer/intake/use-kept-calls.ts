import { useEffect, useRef, useState } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { isBegun, type IntakeDraft } from './intake-draft';
import { dropCall, keepCall, keptCalls, type KeptCall } from './kept-calls';

/** Keeps what is typed, a moment after it was typed, and what broke off before. Milliseconds. */
const PAUSE = 800;

/** The kept calls of this worker, besides the one that is being typed. */
export function useKeptCalls(draft: IntakeDraft) {
  const { keys } = useUnlocked();
  const [calls, setCalls] = useState<readonly KeptCall[]>([]);
  const id = useRef(crypto.randomUUID() as string);
  useEffect(() => {
    void keptCalls(localStorage, keys, Date.now()).then(setCalls);
  }, [keys]);
  useEffect(() => {
    if (!isBegun(draft)) return;
    const timer = setTimeout(() => {
      void keepCall(localStorage, keys, { id: id.current, at: Date.now(), draft });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, keys]);
  const reload = (): void => void keptCalls(localStorage, keys, Date.now()).then(setCalls);
  return {
    calls: calls.filter((call) => call.id !== id.current),
    /** The call is done: nothing of it stays. */
    done: () => {
      dropCall(localStorage, keys, id.current, Date.now());
      id.current = crypto.randomUUID();
      reload();
    },
    /** The call broke off: it stays for a day, and another one begins. */
    later: async (kept: IntakeDraft) => {
      if (isBegun(kept)) await keepCall(localStorage, keys, { id: id.current, at: Date.now(), draft: kept });
      id.current = crypto.randomUUID();
      reload();
    },
    open: (call: KeptCall) => {
      id.current = call.id;
      reload();
      return call.draft;
    },
    drop: (one: string) => {
      dropCall(localStorage, keys, one, Date.now());
      reload();
    },
  };
}
