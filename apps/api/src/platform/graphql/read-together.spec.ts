import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDb, type FreshDb } from '../../testing/harness';
import { VISITOR } from '../auth/actor';
import type { Tx } from '../db/db';
import { readTogether } from './read-together';
import type { RequestContext } from './request-context';

let ground: FreshDb;
beforeAll(async () => {
  ground = await freshDb();
});
afterAll(() => ground.close());

const request = (): RequestContext => ({
  actor: VISITOR,
  session: null,
  network: '',
  toll: null,
  answerHeaders: new Map(),
  report: { what: '' },
});

/** Two loads see the same transaction exactly when its moment is the same. */
const moment = async (tx: Tx): Promise<string> => {
  const [row]: { at: string }[] = await tx.query(
    `SELECT pg_backend_pid() || ' ' || to_char(now(), 'HH24MISSUS') AS at`,
  );
  return row?.at ?? '';
};
const fails = (tx: Tx): Promise<unknown> => tx.query('SELECT 1 / 0');

describe('loads of one request', () => {
  it('share a transaction when they come together, and do not with another request', async () => {
    const [one, other] = [request(), request()];
    const read = (context: RequestContext) => readTogether(ground.db, context, moment);
    const [a, b, c, d] = await Promise.all([read(one), read(one), read(other), read(one)]);
    expect([a, b, d]).toEqual([a, a, a]);
    expect(c).not.toBe(a);
  });

  it('open a new one when they come later', async () => {
    const context = request();
    const first = await readTogether(ground.db, context, moment);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await readTogether(ground.db, context, moment)).not.toBe(first);
  });

  it('answer all that join while the last is leaving', async () => {
    const context = request();
    const chain = async (left: number): Promise<number> => {
      await readTogether(ground.db, context, moment);
      return left === 0 ? 0 : chain(left - 1);
    };
    expect(await Promise.all([chain(30), chain(17), chain(5)])).toEqual([0, 0, 0]);
  });

  it('fail together behind one that fails, and the next begins anew', async () => {
    const context = request();
    const before = readTogether(ground.db, context, moment);
    const broken = readTogether(ground.db, context, fails);
    const behind = readTogether(ground.db, context, moment);
    const results = await Promise.allSettled([before, broken, behind]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await readTogether(ground.db, context, moment)).not.toBe('');
  });
});
