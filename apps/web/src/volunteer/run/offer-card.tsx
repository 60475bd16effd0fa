import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useUnlocked } from '../../platform/session/session';
import { ACCEPT_RUN } from '../api/documents';
import { tell } from '../api/volunteer-api';
import { usePocket } from '../frame/pocket';
import { FaultNote } from '../frame/screen';
import { useCommand } from '../frame/use-command';
import { YesOrNo } from '../frame/yes-or-no';
import { useWords } from '../messages';
import { signedClaimKey } from '../phone/claim-keys';
import { hubFacts, type Run } from './kept-run';
import { CLOSES_AFTER } from './run-model';
import { RunFacts, RunTitle } from './run-facts';

/** A run the hub asks for. Yes makes a key for each task of it. */
export function OfferCard({ run }: { readonly run: Run }): ReactNode {
  const words = useWords();
  const { busy, fault, run: command } = useCommand();
  const accept = useAcceptRun();
  return (
    <article className="card" data-tone="attention" aria-label={words.t('run.title', { letter: run.letter })}>
      <RunTitle run={run} />
      <RunFacts run={run} />
      <FaultNote fault={fault} />
      <YesOrNo
        decline={`/decline/${run.id}`}
        busy={busy}
        onYes={() => void command((key) => accept(run, key))}
      />
    </article>
  );
}

function useAcceptRun(): (run: Run, key: string) => Promise<void> {
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
