import type { ApolloClient } from '@apollo/client';
import { toBase64Url } from '@doorstep/sealed';
import { faultOf } from '../../platform/graphql/refusals';
import { REPORT_LATE } from '../api/quiet-documents';
import { tell } from '../api/volunteer-api';
import type { RunAct, Sent } from '../outbox/outbox-entry';
import type { KeptRun } from './kept-run';

const SECRET_BYTES = 32;

/** What lets this phone still say what it did, should its driver be removed on the way. The hub keeps only the hash. */
export interface LateSecret {
  /** base64url. */
  readonly secret: string;
  readonly hash: string;
}

export async function newLateSecret(): Promise<LateSecret> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', secret));
  return { secret: toBase64Url(secret), hash: toBase64Url(hash) };
}

/**
 * Whether an act that met a closed door was written down as reported instead: only when the hub has ended the run
 * meanwhile. Whoever merely has to sign in again keeps the act, and sends it as themselves.
 */
export async function reportedLate(
  client: ApolloClient,
  kept: KeptRun | undefined,
  { act, at }: Sent<RunAct>,
  error: unknown,
): Promise<boolean> {
  if (faultOf(error).code !== 'SIGNED_OUT' || !kept?.late) return false;
  const deviceTime = new Date(at).toISOString();
  const results = act.kind === 'record' ? [{ stopId: act.stopId, outcome: act.outcome, deviceTime }] : [];
  const input = { hubId: kept.hub.id, runId: kept.id, secret: kept.late, results };
  return tell(client, REPORT_LATE, { input }).then(
    () => true,
    () => false,
  );
}
