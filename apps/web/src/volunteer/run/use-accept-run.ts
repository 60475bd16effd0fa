import { useApolloClient } from '@apollo/client/react';
import { useUnlocked } from '../../platform/session/session';
import { ACCEPT_RUN } from '../api/documents';
import { tell } from '../api/volunteer-api';
import { usePocket } from '../frame/pocket';
import { signedClaimKey } from '../phone/claim-keys';
import { hubFacts, type Run } from './kept-run';
import { CLOSES_AFTER } from './run-model';

/** Says yes to a run, or to what was added to it: a key for each task that is asked for. */
export function useAcceptRun(): (run: Run, key: string) => Promise<void> {
  const client = useApolloClient();
  const { me, keys } = useUnlocked();
  const pocket = usePocket();
  return async (run, key) => {
    // A task of this run that I took before keeps the key it was taken with.
    const asked = run.stops.filter((stop) => stop.claim?.state === 'offered');
    const ends = new Map<string, number>();
    for (const { taskId, windowTo } of asked) ends.set(taskId, Date.parse(windowTo) + CLOSES_AFTER);
    const claims = [];
    for (const [taskId, end] of ends) {
      claims.push(await signedClaimKey(keys, taskId, await pocket.keys.forTask(taskId, end)));
    }
    const { acceptRun } = await tell(client, ACCEPT_RUN, { runId: run.id, claims, key });
    await pocket.book.take(acceptRun, hubFacts(me.hub));
    // So that the browser does not clear what a driver needs without a network.
    void navigator.storage?.persist?.();
  };
}
