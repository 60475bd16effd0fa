import { thawedTask, type HeldAs, type TaskState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import { GOODS_OUT } from '../tasks/tasks.service';
import { followAll, warn } from './freeze';
import type { HoldEntity } from './hold.entity';
import type { Neighbors } from './neighbors';

interface Frozen {
  readonly id: string;
  readonly requestId: string;
  readonly held: readonly HeldAs[];
  readonly goodsOut: boolean;
}

/**
 * Lets tasks go on that no hold in force keeps: each comes back as whoever has it by now says (`thawedTask`). What
 * another hold has too stays where it is. Idempotent.
 */
export async function thaw(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { hold, taskIds }: { readonly hold: Pick<HoldEntity, 'hubId' | 'id'>; readonly taskIds: readonly string[] },
): Promise<void> {
  const { hubId } = hold;
  await tx.query(LOCK, [hubId, taskIds]);
  const frozen: Frozen[] = await tx.query(FROZEN, [hubId, taskIds, now]);
  const byState = new Map<TaskState, string[]>();
  for (const { id, held, goodsOut } of frozen) {
    const state = thawedTask(held, goodsOut);
    if (state !== 'on_hold') byState.set(state, [...(byState.get(state) ?? []), id]);
  }
  for (const [state, ids] of byState) await tx.query(MOVE, [hubId, ids, state]);
  await followAll(tx, now, neighbors, { hubId, requestIds: frozen.map(({ requestId }) => requestId) });
  await warn(tx, now, neighbors, { hold, taskIds, kind: 'work_goes_on' });
  for (const { id } of frozen) await announce(tx, hubId, BOARD_TOPIC, id);
}

const LOCK = `SELECT id FROM task WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE`;

const FROZEN = `
  SELECT t.id, t.request_id AS "requestId", ${GOODS_OUT('t')} AS "goodsOut",
    ARRAY(SELECT a.state FROM assignment a WHERE a.hub_id = t.hub_id AND a.task_id = t.id
      AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')) AS held
  FROM task t
  WHERE t.hub_id = $1 AND t.id = ANY($2) AND t.state = 'on_hold'
    AND NOT EXISTS (SELECT FROM held_task k JOIN hold h ON h.hub_id = k.hub_id AND h.id = k.hold_id
      WHERE k.hub_id = t.hub_id AND k.task_id = t.id AND NOT k.warned AND h.lifted_at IS NULL AND h.until_at > $3)
  ORDER BY t.id`;

const MOVE = `
  UPDATE task SET state = $3, version = version + 1 WHERE hub_id = $1 AND id = ANY($2) AND state = 'on_hold'`;
