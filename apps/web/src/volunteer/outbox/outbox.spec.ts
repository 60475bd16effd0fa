import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shelfInMemory } from '../phone/phone-in-memory';
import { Outbox } from './outbox';
import type { Act, OutboxEntry } from './outbox-entry';

const done = (stopId: string): Act => ({
  kind: 'record',
  runId: 'run',
  stopId,
  outcome: 'done',
  reason: null,
  goods: null,
});
const refusal = (code: string): Error =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] } as never);
const noNetwork = (): Error => new TypeError('Failed to fetch');

/** A server that keeps the keys it has seen, reached over a network that is told what to do with each call. */
function server(network: readonly ('ok' | 'lost' | 'answerLost')[] = []) {
  const applied: string[] = [];
  const calls = [...network];
  const send = async (entry: OutboxEntry): Promise<void> => {
    const call = calls.shift() ?? 'ok';
    if (call === 'lost') throw noNetwork();
    if (!applied.includes(entry.id)) applied.push(entry.id);
    if (call === 'answerLost') throw noNetwork();
  };
  return { applied, send };
}

function outboxOf(
  send: (entry: OutboxEntry) => Promise<void>,
  shelf = shelfInMemory<OutboxEntry>(({ id }) => id),
) {
  let ids = 0;
  let clock = 1000;
  const outbox = new Outbox({ shelf, send, now: () => clock++, newId: () => `key-${++ids}-${clock}` });
  return { outbox, shelf };
}

describe('the outbox', () => {
  it('sends what was done, in its order, and forgets it when the hub has answered', async () => {
    const { applied, send } = server();
    const { outbox, shelf } = outboxOf(send);
    const entries = [await outbox.add(done('a')), await outbox.add(done('b'))];
    await outbox.flush();
    expect(applied).toEqual(entries.map(({ id }) => id));
    expect(outbox.snapshot().entries).toEqual([]);
    expect(await shelf.all()).toEqual([]);
  });

  it('keeps everything while the network is gone, and never lets a later act overtake', async () => {
    const { applied, send } = server(['lost']);
    const { outbox } = outboxOf(send);
    const [first, second] = [await outbox.add(done('a')), await outbox.add(done('b'))];
    await outbox.flush();
    expect(applied).toEqual([]);
    expect(outbox.snapshot().entries.map(({ state, tries }) => [state, tries])).toEqual([
      ['waiting', 1],
      ['waiting', 0],
    ]);
    await outbox.flush();
    expect(applied).toEqual([first.id, second.id]);
  });

  it('survives the tab: a new one reads the same acts with the same keys and times', async () => {
    const shelf = shelfInMemory<OutboxEntry>(({ id }) => id);
    const gone = outboxOf(server(['lost']).send, shelf).outbox;
    const entry = await gone.add(done('a'));
    await gone.flush();
    const { applied, send } = server();
    const { outbox } = outboxOf(send, shelf);
    await outbox.load();
    expect(outbox.snapshot().entries).toEqual([{ ...entry, tries: 1, fault: 'OFFLINE' }]);
    await outbox.flush();
    expect(applied).toEqual([entry.id]);
  });

  it('keeps a refused act, says why, and goes on with the next', async () => {
    const { outbox } = outboxOf(async ({ act }) => {
      if ('stopId' in act && act.stopId === 'a') throw refusal('STOP_NOT_FROM_HERE');
    });
    await outbox.add(done('a'));
    await outbox.add(done('b'));
    await outbox.flush();
    expect(outbox.snapshot().entries).toMatchObject([{ state: 'failed', fault: 'STOP_NOT_FROM_HERE' }]);
  });

  it.each(['SIGNED_OUT', 'BUSY', 'INTERNAL', 'TOO_MANY_TRIES'])(
    'waits with all others on %s',
    async (code) => {
      const { outbox } = outboxOf(() => Promise.reject(refusal(code)));
      await outbox.add(done('a'));
      await outbox.add(done('b'));
      await outbox.flush();
      expect(outbox.snapshot().entries.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    },
  );

  it('withdraws only what never left the phone', async () => {
    const { send } = server(['answerLost']);
    const { outbox } = outboxOf(send);
    const tried = await outbox.add(done('a'));
    const fresh = await outbox.add(done('b'));
    await outbox.flush();
    expect(await outbox.withdraw(tried.id)).toBe(false);
    expect(await outbox.withdraw(fresh.id)).toBe(true);
    expect(outbox.snapshot().entries.map(({ id }) => id)).toEqual([tried.id]);
  });

  it('forgets by hand only what was refused', async () => {
    const { outbox } = outboxOf(() => Promise.reject(refusal('STOP_NOT_FROM_HERE')));
    const entry = await outbox.add(done('a'));
    await outbox.discard(entry.id);
    expect(outbox.snapshot().entries).toHaveLength(1);
    await outbox.flush();
    await outbox.discard(entry.id);
    expect(outbox.snapshot().entries).toEqual([]);
  });

  it('sends once at a time, however often it is asked', async () => {
    let open: (() => void) | undefined;
    let calls = 0;
    const { outbox } = outboxOf(() => {
      calls += 1;
      return new Promise((resolve) => (open = resolve));
    });
    await outbox.add(done('a'));
    const flushes = [outbox.flush(), outbox.flush(), outbox.flush()];
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    open?.();
    await Promise.all(flushes);
    expect(calls).toBe(1);
  });

  it('law: whatever the network does and however often the tab dies, each act is applied once and in order', async () => {
    const network = fc.array(fc.constantFrom('ok' as const, 'lost' as const, 'answerLost' as const), {
      maxLength: 60,
    });
    // After each act: send, or die and start anew from the shelf, or neither.
    const steps = fc.array(fc.constantFrom('send' as const, 'die' as const, 'nothing' as const), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(network, steps, async (weather, life) => {
        const { applied, send } = server(weather);
        const shelf = shelfInMemory<OutboxEntry>(({ id }) => id);
        let ids = 0;
        const start = async (): Promise<Outbox> => {
          const fresh = new Outbox({ shelf, send, now: () => 1, newId: () => `key-${++ids}` });
          await fresh.load();
          return fresh;
        };
        let outbox = await start();
        const acts: string[] = [];
        for (const [i, step] of life.entries()) {
          acts.push((await outbox.add(done(`stop-${i}`))).id);
          if (step === 'send') await outbox.flush();
          if (step === 'die') outbox = await start();
        }
        for (let tries = 0; tries < weather.length + 2; tries++) await outbox.flush();
        expect(applied).toEqual(acts);
        expect(await shelf.all()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
