import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import type { RescuedGoods } from '../../platform/graphql/words';
import { haulBack } from '../transfers/transfers.service';
import { tell } from './answer-run';
import { lockRun } from './find-run';
import type { Neighbors } from './neighbors';

interface Rescuing {
  readonly me: Member;
  readonly runId: string;
  readonly goods: RescuedGoods;
}

/**
 * A dispatcher says, in one word for the whole run that was broken off, where its boxes are; then its tasks are open
 * and can be planned again. `in_the_car`: another driver fetches them there, and the ledger does not move. What a hold
 * has stays held, with its goods settled. Refuses NOT_FOUND, and RUN_NOT_FROM_HERE unless the run was broken off.
 */
export async function rescueRun(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId, goods }: Rescuing,
): Promise<void> {
  const { hubId } = me;
  const run = await lockRun(tx, hubId, runId);
  if (run.state !== 'aborted') throw new Refusal('RUN_NOT_FROM_HERE');
  const waiting: { id: string }[] = await tx.query(WAITING, [hubId, runId]);
  const ids = waiting.map(({ id }) => id);
  for (const taskId of ids) await settle(tx, now, neighbors, { me, goods, taskId });
  await settleHauls(tx, now, neighbors, { me, goods, ids });
  const opened = await returning<{ id: string; requestId: string | null }>(tx, OPEN, [hubId, ids, now]);
  for (const requestId of [...new Set(opened.flatMap((task) => task.requestId ?? []))].sort()) {
    await neighbors.tasks.follow(tx, now, hubId, requestId);
  }
  for (const { id } of opened) await announce(tx, hubId, BOARD_TOPIC, id);
  for (const subjectId of ids) await record(tx, now, me, { verb: 'task.rescue', subjectId, reason: goods });
  await tell(tx, now, me, { run, verb: 'run.rescue', reason: goods });
}

interface Settling {
  readonly me: Member;
  readonly goods: RescuedGoods;
  readonly taskId: string;
}

async function settle(
  tx: Tx,
  now: Date,
  { stock }: Neighbors,
  { me, goods, taskId }: Settling,
): Promise<void> {
  switch (goods) {
    case 'at_the_hub':
      return stock.returnFor(tx, now, me, taskId);
    case 'lost':
      return stock.discardFor(tx, now, me, { taskId, reason: 'lost' });
    case 'in_the_car':
      return;
  }
}

/**
 * Goods for another hub: back at ours they lie where they lay, and nothing is left to carry. Lost ones stay on their way
 * until the other hub says what is missing: both books hear of it there.
 */
async function settleHauls(
  tx: Tx,
  now: Date,
  { tasks }: Neighbors,
  { me, goods, ids }: Pick<Settling, 'me' | 'goods'> & { readonly ids: readonly string[] },
): Promise<void> {
  if (goods === 'in_the_car') return;
  if (goods === 'at_the_hub') await haulBack(tx, now, me, ids);
  const hauls: { id: string }[] = await tx.query(
    'SELECT transfer_id AS id FROM task WHERE hub_id = $1 AND id = ANY($2) AND transfer_id IS NOT NULL ORDER BY id',
    [me.hubId, ids],
  );
  for (const { id } of hauls) await tasks.cancelHaul(tx, now, me, id);
}

/** What this run left behind and nobody has taken up since. */
const WAITING = `
  SELECT t.id FROM task t
  WHERE t.hub_id = $1 AND t.state = 'on_hold'
    AND t.id IN (SELECT s.task_id FROM stop s WHERE s.hub_id = $1 AND s.run_id = $2 AND s.state = 'cancelled')
    AND NOT EXISTS (SELECT FROM assignment a WHERE a.hub_id = t.hub_id AND a.task_id = t.id
      AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed'))
  ORDER BY t.id FOR NO KEY UPDATE`;

const OPEN = `
  UPDATE task t SET state = 'open', version = t.version + 1
  WHERE t.hub_id = $1 AND t.id = ANY($2) AND t.state = 'on_hold'
    AND NOT EXISTS (SELECT FROM held_task k JOIN hold h ON h.hub_id = k.hub_id AND h.id = k.hold_id
      WHERE k.hub_id = t.hub_id AND k.task_id = t.id AND h.lifted_at IS NULL AND h.until_at > $3)
  RETURNING t.id, t.request_id AS "requestId"`;
