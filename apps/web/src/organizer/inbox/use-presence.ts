import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { LOOK_AT } from './inbox-documents';

/** Half of what the server lets a word stand, so that one lost beat is no goodbye. */
const BEAT = 30_000;

/** Tells the others of the hub that this request is on this desk, and that it is not when it is left. */
export function usePresence(caseId: string): void {
  const [lookAt] = useMutation(LOOK_AT);
  useEffect(() => {
    const say = (id: string | null): void => void lookAt({ variables: { id } }).catch(() => undefined);
    say(caseId);
    const beat = setInterval(() => say(caseId), BEAT);
    return () => {
      clearInterval(beat);
      say(null);
    };
  }, [caseId, lookAt]);
}

/** Handles of everybody else who has it on the desk. */
export function useOthersHere(here: readonly string[]): readonly string[] {
  const { me } = useUnlocked();
  return here.filter((handle) => handle !== me.handle);
}
