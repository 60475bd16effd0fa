import { hubOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import type { Neighbors } from './neighbors';
import { thaw } from './thaw';

interface Ending {
  readonly actor: Actor;
  readonly holdId: string;
  /** The clock asks: only when the end has come. */
  readonly onlyWhenDue: boolean;
}

/** Lifts a hold, and what it froze goes on. False when it was lifted before, or is not due. */
export async function endHold(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { actor, holdId, onlyWhenDue }: Ending,
): Promise<boolean> {
  const hubId = hubOf(actor);
  const lifted = await returning<{ id: string }>(tx, LIFT, [hubId, holdId, now, onlyWhenDue]);
  if (lifted.length === 0) return false;
  const tasks: { id: string }[] = await tx.query(
    'SELECT task_id AS id FROM held_task WHERE hub_id = $1 AND hold_id = $2 ORDER BY task_id',
    [hubId, holdId],
  );
  await thaw(tx, now, neighbors, { hold: { hubId, id: holdId }, taskIds: tasks.map(({ id }) => id) });
  return true;
}

const LIFT = `
  UPDATE hold SET lifted_at = $3, version = version + 1
  WHERE hub_id = $1 AND id = $2 AND lifted_at IS NULL AND ($4 = false OR until_at <= $3) RETURNING id`;
