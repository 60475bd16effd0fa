import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ServerKey } from '../../platform/seal/server-key';
import { acceptance, Desk, type Sent } from '../../testing/given-desk';
import { openHubs, type GivenHub, type Hubs } from '../../testing/given-hub';
import { acceptRequest } from '../triage/accept-request';
import { ReceiptsService } from './receipts.service';
import { givenOuter } from '../../testing/given-boxes';

// Many transactions wait for each other here; how long says nothing about being right.
jest.setTimeout(60_000);

let g: Hubs;
let home: GivenHub;
let desk: Desk;
let receipts: ReceiptsService;

beforeAll(async () => {
  g = await openHubs();
  home = await g.hub();
  desk = new Desk(g);
  receipts = new ReceiptsService(g.db, ServerKey.random(), desk.endings, givenOuter);
});
afterAll(() => g.close());

describe('a family withdraws in the moment in which an organizer accepts', () => {
  const withdraw = ({ receipt: { lookup, proof } }: Sent) =>
    receipts.withdraw({ lookup, proof, key: randomUUID() });
  const left = (): Promise<unknown[]> =>
    g.owner.query(
      `SELECT r.state, t.state AS task FROM request r LEFT JOIN task t ON t.hub_id = r.hub_id AND t.request_id = r.id
        WHERE r.hub_id = $1 AND (r.state <> 'withdrawn' OR t.state <> 'cancelled')`,
      [home.id],
    );
  /** Until somebody waits for somebody else in this database. */
  async function someoneWaits(): Promise<void> {
    const sql = `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()`;
    while ((await g.owner.query(sql)).length === 0) await new Promise((resolve) => setImmediate(resolve));
  }

  it('takes the tasks that were planted while it waited off the board too', async () => {
    const one = await desk.asked(home);
    let withdrawing: Promise<unknown> | undefined;
    await g.db.write(home.organizer, async (tx, now) => {
      await acceptRequest(tx, now, home.organizer, desk.doors, acceptance(one));
      withdrawing = withdraw(one);
      await someoneWaits();
    });
    await withdrawing;
    expect(await desk.taskStates(one.id)).toEqual(['cancelled']);
    expect(await left()).toEqual([]);
  });

  it('whoever comes first, no task of a withdrawn request stays on the board', async () => {
    const sent: Sent[] = [];
    for (let i = 0; i < 8; i++) sent.push(await desk.asked(home));
    const settled = await Promise.allSettled(
      sent.flatMap((one) => [desk.triage.accept(home.organizer, acceptance(one)), withdraw(one)]),
    );
    // Where the family was first, the organizer is told that the request changed; nothing else may fail.
    const codes = settled.flatMap((s) =>
      s.status === 'rejected' ? [(s.reason as { code: string }).code] : [],
    );
    expect(codes.filter((code) => code !== 'REQUEST_CHANGED')).toEqual([]);
    expect(await left()).toEqual([]);
  });
});
