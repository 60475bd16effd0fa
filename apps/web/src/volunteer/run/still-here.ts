import type { ApolloClient } from '@apollo/client';
import { STILL_HERE } from '../api/quiet-documents';
import { tell } from '../api/volunteer-api';
import type { KeptRun } from './kept-run';

/** The desk turns amber after ten minutes without a word. */
const EVERY = 240_000;

/**
 * Says now and then that this phone is there while its run is on the road: a time, never a place. A word that does not
 * arrive is not worth a second try; the next one comes by itself.
 */
export function stillHere(
  client: ApolloClient,
  now: () => number,
): (runs: readonly KeptRun[]) => Promise<void> {
  let last = -Infinity;
  return async (runs) => {
    const onTheRoad = runs.filter(({ run, stopped }) => run.state === 'departed' && !stopped);
    if (onTheRoad.length === 0 || now() - last < EVERY) return;
    last = now();
    for (const { id } of onTheRoad) await tell(client, STILL_HERE, { runId: id }).catch(() => false);
  };
}
