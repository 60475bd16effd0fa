import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimKeyFor } from '../../testing/given-claim';
import { Work, type Volunteer, type WorkHub } from '../../testing/given-work';
import { workServices, type WorkServices } from '../../testing/work-services';
import type { SignedClaimKey } from './claim-key';

const RIVALS = 50;

let work: Work;
let hub: WorkHub;
let services: WorkServices;
const rivals: Volunteer[] = [];

beforeAll(async () => {
  work = await Work.open(20);
  services = workServices(work.fresh.db);
  hub = await work.hub('race');
  for (let i = 0; i < RIVALS; i++) rivals.push(await work.member(hub.id, `rival-${i}`));
}, 30_000);
afterAll(() => work.close());

type Input = Awaited<ReturnType<typeof claimKeyFor>>;

async function keysOfAll(taskId: string): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const rival of rivals) inputs.push(await claimKeyFor(rival, taskId));
  return inputs;
}

const liveOn = async (taskId: string): Promise<number> => {
  const rows = await work.sql(
    `SELECT id FROM assignment WHERE task_id = $1 AND state IN ('claimed', 'assigned', 'confirmed')`,
    [taskId],
  );
  return rows.length;
};

describe('fifty at the same moment', () => {
  it('one takes the task and forty-nine get a friendly answer', async () => {
    const taskId = await work.task(hub);
    await work.task(hub);
    await work.task(hub);
    const inputs = await keysOfAll(taskId);
    const answers = await Promise.all(
      rivals.map(({ me }, i) => services.claims.take(me, inputs[i] as Input)),
    );
    expect(answers.filter(({ won }) => won)).toHaveLength(1);
    const losers = answers.filter(({ won }) => !won);
    expect(losers).toHaveLength(RIVALS - 1);
    for (const { alternatives } of losers) {
      expect(alternatives).toHaveLength(2);
      expect(alternatives.map(({ id }) => id)).not.toContain(taskId);
    }
    expect(await liveOn(taskId)).toBe(1);
    // Sent again, every one of the fifty hears the same.
    const again = await Promise.all(rivals.map(({ me }, i) => services.claims.take(me, inputs[i] as Input)));
    expect(again.map(({ won, claim }) => [won, claim?.id])).toEqual(
      answers.map(({ won, claim }) => [won, claim?.id]),
    );
  }, 30_000);

  it('one command sent twenty times is one claim', async () => {
    const taskId = await work.task(hub);
    const [rival] = rivals as [Volunteer];
    const input = await claimKeyFor(rival, taskId);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => services.claims.take(rival.me, input)),
    );
    expect(new Set(answers.map(({ won, claim }) => `${won} ${claim?.id}`)).size).toBe(1);
    expect(answers[0]?.won).toBe(true);
    expect(await liveOn(taskId)).toBe(1);
  }, 30_000);

  it('of fifty asked, the first yes wins', async () => {
    const taskId = await work.task(hub);
    await services.claims.offer(
      hub.organizer,
      taskId,
      rivals.map(({ me }) => me.id),
      randomUUID(),
    );
    const inputs = await keysOfAll(taskId);
    const answers = await Promise.all(
      rivals.map(({ me }, i) => services.claims.confirmOffer(me, inputs[i] as Input)),
    );
    expect(answers.filter(({ won }) => won)).toHaveLength(1);
    expect(await liveOn(taskId)).toBe(1);
  }, 30_000);
});

describe('the control: read, then write', () => {
  /** What the guarded statement protects from. The index that is the last word is taken away for it. */
  const naive = (rival: Volunteer, taskId: string, key: SignedClaimKey): Promise<boolean> =>
    work.fresh.db.write(rival.me, async (tx) => {
      const [task]: { state: string }[] = await tx.query('SELECT state FROM task WHERE id = $1', [taskId]);
      if (task?.state !== 'open') return false;
      await tx.query('SELECT pg_sleep(0.02)'); // the pause of any ordinary server
      await tx.query(`UPDATE task SET state = 'claimed' WHERE id = $1`, [taskId]);
      await tx.query(
        `INSERT INTO assignment (hub_id, id, task_id, member_id, state, claim_key, made_at)
         VALUES ($1, $2, $3, $4, 'claimed', $5, now())`,
        [hub.id, randomUUID(), taskId, rival.me.id, key.claimKey],
      );
      return true;
    });

  it('gives one task to several, so the tests above can fail; with the index it cannot', async () => {
    const taskId = await work.task(hub);
    const guarded = await work.task(hub);
    const race = async (id: string): Promise<number> => {
      const keys = await keysOfAll(id);
      const claims = rivals.map((rival, i) => naive(rival, id, keys[i] as SignedClaimKey));
      const outcomes = await Promise.allSettled(claims);
      return outcomes.filter((o) => o.status === 'fulfilled' && o.value).length;
    };
    expect(await race(guarded)).toBe(1);
    await work.sql('DROP INDEX assignment_one_live_per_task');
    expect(await race(taskId)).toBeGreaterThan(1);
    expect(await liveOn(taskId)).toBeGreaterThan(1);
  }, 30_000);
});

describe('two who are cleared for paired work only', () => {
  it('at the same instant never get the two halves of one pair', async () => {
    const pair = [await work.member(hub.id, 'new-a'), await work.member(hub.id, 'new-b')] as const;
    for (const { me } of pair)
      await work.sql(
        `UPDATE clearance SET state = 'provisional' WHERE hub_id = $1 AND member_id = $2 AND role = 'driver_to_homes'`,
        [hub.id, me.id],
      );
    let tried = 0;
    for (let round = 0; round < 12; round++) {
      const first = await work.task(hub, { flags: ['two_people'] });
      const [{ requestId }] = (await work.sql('SELECT request_id AS "requestId" FROM task WHERE id = $1', [
        first,
      ])) as [{ requestId: string }];
      const second = await work.task(hub, { flags: ['two_people'], part: 2, requestId });
      const keys = [await claimKeyFor(pair[0], first), await claimKeyFor(pair[1], second)] as const;
      const answers = await Promise.allSettled(pair.map(({ me }, i) => services.claims.take(me, keys[i]!)));
      const won = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.won);
      expect(won.length).toBeLessThanOrEqual(1);
      tried += won.length;
      await work.sql(`UPDATE assignment SET state = 'released' WHERE hub_id = $1 AND member_id = ANY($2)`, [
        hub.id,
        pair.map(({ me }) => me.id),
      ]);
    }
    // One of them really does come first.
    expect(tried).toBeGreaterThan(6);
  }, 30_000);
});
