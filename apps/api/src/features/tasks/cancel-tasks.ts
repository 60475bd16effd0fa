import { TASK } from '@doorstep/lifecycle';
import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import { cancelLegs } from './leg-rows';
import { letGo, type Neighbors } from './let-go';
import { returning } from '../../platform/db/rows';

/** All tasks of a request, the haul of a transfer, or one task. */
export type WhoseTasks =
  { readonly requestId: string } | { readonly transferId: string } | { readonly taskId: string };

/** See TasksService.cancelAll. */
export async function cancelTasks(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  what: { readonly actor: Actor; readonly whose: WhoseTasks },
): Promise<void> {
  const hubId = hubOf(what.actor);
  const [column, id] = columnOf(what.whose);
  const tasks: { id: string }[] = await tx.query(LOCK(column), [hubId, id, TASK.cancel.from]);
  const held: { id: string }[] = await tx.query(HELD, [hubId, tasks.map(({ id }) => id)]);
  const assignmentIds = held.map(({ id }) => id);
  await letGo(tx, now, neighbors, {
    actor: what.actor,
    assignmentIds,
    command: 'remove',
    reason: 'request_closed',
    requestDecides: true,
  });
  const cancelled = await returning<{ id: string }>(tx, CANCEL, [
    hubId,
    tasks.map(({ id }) => id),
    TASK.cancel.from,
  ]);
  const taskIds = cancelled.map(({ id }) => id);
  await cancelLegs(tx, now, { hubId, taskIds, reason: 'rider_asked' });
  for (const { id } of cancelled) {
    await neighbors.stock.unreserveFor(tx, now, what.actor, id);
    await announce(tx, hubId, BOARD_TOPIC, id);
  }
}

function columnOf(whose: WhoseTasks): readonly [string, string] {
  if ('requestId' in whose) return ['request_id', whose.requestId];
  return 'transferId' in whose ? ['transfer_id', whose.transferId] : ['id', whose.taskId];
}

const LOCK = (column: string): string => `
  SELECT id FROM task WHERE hub_id = $1 AND ${column} = $2 AND state = ANY($3) ORDER BY id FOR NO KEY UPDATE`;

const HELD = `
  SELECT id FROM assignment
  WHERE hub_id = $1 AND task_id = ANY($2) AND state IN ('offered', 'claimed', 'assigned', 'confirmed') ORDER BY id`;

const CANCEL = `
  UPDATE task SET state = 'cancelled', version = version + 1
  WHERE hub_id = $1 AND id = ANY($2) AND state = ANY($3) RETURNING id`;
