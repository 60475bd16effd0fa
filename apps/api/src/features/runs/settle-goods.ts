import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import type { DiscardReason, GoodsFate } from '../../platform/graphql/words';
import { looseGoods } from './loose-goods';
import type { Neighbors } from './neighbors';

export interface Settling {
  readonly taskId: string;
  readonly fate: GoodsFate;
  readonly reason: DiscardReason | null;
}

/**
 * Says what became of goods that were out and on nobody's way: back on the shelf into the lots they came from, thrown
 * away with a reason, left with a neighbor, or given to the next household. A task that waited for this is open again.
 * Refuses GOODS_NOT_OUT, and INPUT_MALFORMED when something is thrown away without a reason.
 */
export async function settleGoods(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, settling }: { readonly me: Member; readonly settling: Settling },
): Promise<void> {
  const { taskId, fate, reason } = settling;
  const { hubId } = me;
  await tx.query('SELECT id FROM task WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [hubId, taskId]);
  const [goods] = await looseGoods(tx, hubId, { taskId });
  if (goods === undefined) throw new Refusal('GOODS_NOT_OUT', { taskId });
  await moveGoods(tx, now, neighbors, { me, settling });
  if (fate !== 'discarded') await tx.query(NOTE_AT_STOP, [hubId, taskId, goods.runId, GOODS_OF[fate]]);
  const opened = await returning<{ requestId: string }>(tx, OPEN, [hubId, taskId]);
  for (const { requestId } of opened) {
    await neighbors.tasks.follow(tx, now, hubId, requestId);
    await announce(tx, hubId, BOARD_TOPIC, taskId);
  }
  await record(tx, now, me, {
    verb: `goods.${fate}`,
    subjectId: taskId,
    ...(reason === null ? {} : { reason }),
  });
  await announce(tx, hubId, 'run', goods.runId);
}

async function moveGoods(
  tx: Tx,
  now: Date,
  { stock }: Neighbors,
  { me, settling: { taskId, fate, reason } }: { readonly me: Member; readonly settling: Settling },
): Promise<void> {
  switch (fate) {
    case 'shelf':
      return stock.returnFor(tx, now, me, taskId);
    case 'discarded':
      if (reason === null) throw new Refusal('INPUT_MALFORMED', { field: 'reason' });
      return stock.discardFor(tx, now, me, { taskId, reason });
    case 'neighbour':
    case 'next_household':
      return stock.giveFor(tx, now, me, taskId);
  }
}

const GOODS_OF = {
  shelf: 'back_to_hub',
  neighbour: 'neighbour',
  next_household: 'next_household',
} as const satisfies Record<Exclude<GoodsFate, 'discarded'>, string>;

const NOTE_AT_STOP = `
  UPDATE stop SET goods = $4 WHERE hub_id = $1 AND task_id = $2 AND run_id = $3 AND kind = 'deliver'`;

const OPEN = `
  UPDATE task SET state = 'open', version = version + 1
  WHERE hub_id = $1 AND id = $2 AND state = 'on_hold' RETURNING request_id AS "requestId"`;
