import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { FixedClock } from '../../testing/harness';
import { Refusal } from '../errors/refusal';
import { ServerKey } from '../seal/server-key';
import { BUDGETS, NetworkBudget } from './network-budget';
import { Toll } from './toll';

const KEY = ServerKey.random();
let budget: NetworkBudget;
let toll: Toll;

beforeEach(() => {
  budget = new NetworkBudget(new FixedClock());
  toll = new Toll(KEY, budget);
});

const spend = (kind: 'ask' | 'toll', network = 'library'): void => {
  for (let n = 0; n < BUDGETS[kind].tries; n++) budget.count(network, kind);
};
const come = (paid: string | null, network = 'library'): Promise<void> =>
  toll.pass({ network, toll: paid }, 'ask');
/** The sum that is asked for. */
const asked = async (paid: string | null = null): Promise<Challenge> => {
  const refusal = await come(paid).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw new Error('nothing was asked for');
  expect(refusal.code).toBe('TOLL_DUE');
  return JSON.parse(String(refusal.details['toll'])) as Challenge;
};
const written = (sum: unknown): string => Buffer.from(JSON.stringify(sum)).toString('base64url');
const worked = async (challenge: Challenge): Promise<string> =>
  written({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });

describe('a toll', () => {
  it('is not asked for within the budget, nor of another network', async () => {
    spend('ask', 'elsewhere');
    await expect(come(null)).resolves.toBeUndefined();
    for (let n = 1; n < BUDGETS.ask.tries; n++) await come(null);
    await asked();
  });

  it('lets one request through: the same sum does not count twice', async () => {
    spend('ask');
    const paid = await worked(await asked());
    await expect(come(paid)).resolves.toBeUndefined();
    await asked(paid);
  });

  it('is known to every server that has the same key, and to no other', async () => {
    spend('ask');
    const paid = await worked(await asked());
    await expect(
      new Toll(KEY, budget).pass({ network: 'library', toll: paid }, 'ask'),
    ).resolves.toBeUndefined();
    await expect(
      new Toll(ServerKey.random(), budget).pass({ network: 'library', toll: paid }, 'ask'),
    ).rejects.toMatchObject({ code: 'TOLL_DUE' });
  });

  it('is asked for anew when it is not ours, made easier, guessed, too old or no sum at all', async () => {
    spend('ask');
    const challenge = await asked();
    const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1 } };
    const { keyPrefix } = challenge.parameters;
    await asked(written({ challenge: easier, solution: { counter: 1, derivedKey: keyPrefix } }));
    await asked(written({ challenge, solution: { counter: 7, derivedKey: keyPrefix.padEnd(64, '0') } }));
    await asked(
      written({ challenge: { ...challenge, parameters: null }, solution: { counter: 7, derivedKey: '' } }),
    );
    for (const junk of ['', '{}', 'bnVsbA', 'W10', 'x'.repeat(5_000)]) await asked(junk);
    const paid = await worked(challenge);
    const later = Date.now() + 6 * 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    await asked(paid);
    jest.restoreAllMocks();
  });

  it('ends where even paid requests are more than any hub has in a day', async () => {
    spend('ask');
    const paid = await worked(await asked());
    spend('toll');
    await expect(come(paid)).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
  });
});
