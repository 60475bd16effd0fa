/** @jest-environment node */
import type { ApolloClient } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { fromBase64Url } from '@doorstep/sealed';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { givenRun } from './given-run';
import { hubOf } from './hub.fixture';
import type { KeptRun } from './kept-run';
import { newLateSecret, reportedLate } from './late-report';
import { stillHere } from './still-here';

const refusal = (code: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] } as never);
const kept = (late: string | null): KeptRun => ({
  ...{ id: 'run', run: givenRun([]), hub: hubOf(), receivedAt: 0, ticked: [], stopped: false, late },
});
const act = {
  ...{
    kind: 'record' as const,
    runId: 'run',
    stopId: 'stop',
    outcome: 'done' as const,
    reason: null,
    goods: null,
  },
};
const entry = { id: 'key', act, at: Date.parse('2026-11-21T15:00:00Z') };

/** A hub that takes late reports, or says there is no such run. */
function hub(takes: boolean) {
  const sent: unknown[] = [];
  const mutate = ({ variables }: { variables: unknown }) => {
    sent.push(variables);
    return takes
      ? Promise.resolve({ data: { reportLate: true, stillHere: true } })
      : Promise.reject(refusal('NOT_FOUND'));
  };
  return { sent, client: { mutate } as unknown as ApolloClient };
}

describe('what a phone did before it heard that its driver was removed', () => {
  it('is reported with the secret of the run, and nothing else is said', async () => {
    const { client, sent } = hub(true);
    expect(await reportedLate(client, kept('c2VjcmV0'), entry, refusal('SIGNED_OUT'))).toBe(true);
    expect(sent).toEqual([
      {
        input: {
          ...{ hubId: hubOf().id, runId: 'run', secret: 'c2VjcmV0' },
          results: [{ stopId: 'stop', outcome: 'done', deviceTime: '2026-11-21T15:00:00.000Z' }],
        },
      },
    ]);
  });

  it('waits when the hub has not ended the run: then somebody only has to sign in again', async () => {
    expect(await reportedLate(hub(false).client, kept('c2VjcmV0'), entry, refusal('SIGNED_OUT'))).toBe(false);
  });

  it('is tried for a closed door only, and only with a secret', async () => {
    const { client, sent } = hub(true);
    for (const error of [refusal('STOP_NOT_FROM_HERE'), new TypeError('Failed to fetch')]) {
      expect(await reportedLate(client, kept('c2VjcmV0'), entry, error)).toBe(false);
    }
    expect(await reportedLate(client, kept(null), entry, refusal('SIGNED_OUT'))).toBe(false);
    expect(await reportedLate(client, undefined, entry, refusal('SIGNED_OUT'))).toBe(false);
    expect(sent).toEqual([]);
  });

  it('has a secret of its own for each run, of which the hub keeps the hash', async () => {
    const [one, two] = [await newLateSecret(), await newLateSecret()];
    expect(one.secret).not.toBe(two.secret);
    const hash = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new Uint8Array(fromBase64Url(one.secret))),
    );
    expect(fromBase64Url(one.hash)).toEqual(hash);
  });
});

describe('a word from a phone on the road', () => {
  it('comes every four minutes while a run is on the road, and from nobody who stopped', async () => {
    const { client, sent } = hub(true);
    let now = 0;
    const say = stillHere(client, () => now);
    await say([kept(null)]);
    await say([kept(null)]);
    now = 240_000;
    await say([kept(null), { ...kept(null), stopped: true }]);
    now = 480_000;
    await say([{ ...kept(null), run: givenRun([], { state: 'accepted' }) }]);
    expect(sent).toEqual([{ runId: 'run' }, { runId: 'run' }]);
  });

  it('that does not arrive is no fault', async () => {
    await expect(stillHere(hub(false).client, () => 0)([kept(null)])).resolves.toBeUndefined();
  });
});
