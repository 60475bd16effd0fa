import { TRANSFER, type TransferCommand } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { returning } from '../../platform/db/rows';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { TransferReason, TransferState } from '../../platform/graphql/words';

/** Which of its two hubs gives a command. */
const OF: Record<TransferCommand, 'asked' | 'sender' | 'receiver' | 'both'> = {
  approve: 'asked',
  reject: 'asked',
  pick: 'sender',
  pack: 'sender',
  unpack: 'sender',
  dispatch: 'sender',
  receiveSome: 'receiver',
  receiveRest: 'receiver',
  bringBack: 'sender',
  close: 'sender',
  cancel: 'both',
};

export interface TransferRow {
  readonly id: string;
  /** Where the goods come from. */
  readonly hubId: string;
  readonly toHubId: string;
  readonly askedBy: string;
  readonly state: TransferState;
}

/** States in which the hub that asked for goods may still say that it needs none: nothing was put aside for it yet. */
const UNTOUCHED: readonly TransferState[] = ['requested', 'approved'];

/** Whether a command is this hub's to give. */
export function isOurs(command: TransferCommand, hubId: string, row: Omit<TransferRow, 'id'>): boolean {
  const who = OF[command];
  const isSender = row.hubId === hubId;
  if (who === 'both') return isSender || UNTOUCHED.includes(row.state);
  if (who === 'asked') return row.askedBy !== hubId;
  return (who === 'sender') === isSender;
}

/**
 * Locks a transfer of this hub: one verb at a time on it, of both hubs. Its haul comes first, as in the verbs of a run.
 * Refuses NOT_FOUND.
 */
export async function lockTransfer(tx: Tx, id: string): Promise<TransferRow> {
  await tx.query(
    'SELECT id FROM task WHERE hub_id = app.hub() AND transfer_id = $1 ORDER BY id FOR NO KEY UPDATE',
    [id],
  );
  const [row]: TransferRow[] = await tx.query(
    `SELECT id, hub_id AS "hubId", to_hub_id AS "toHubId", asked_by AS "askedBy", state FROM transfer WHERE id = $1
     FOR NO KEY UPDATE`,
    [id],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return row;
}

/** Refuses TRANSFER_OTHER_HUB, TRANSFER_NOT_FROM_HERE. */
export function requireCommand(me: Member, row: TransferRow, command: TransferCommand): void {
  if (!isOurs(command, me.hubId, row)) throw new Refusal('TRANSFER_OTHER_HUB');
  const from: readonly TransferState[] = TRANSFER[command].from;
  if (!from.includes(row.state)) throw new Refusal('TRANSFER_NOT_FROM_HERE');
}

const ENDS: readonly TransferState[] = ['rejected', 'closed', 'cancelled'];

/** Moves a locked transfer on and tells both hubs. */
export async function moveOn(
  tx: Tx,
  now: Date,
  row: TransferRow,
  { command, reason = null }: { readonly command: TransferCommand; readonly reason?: TransferReason | null },
): Promise<void> {
  const { to, from } = TRANSFER[command];
  const moved = await returning(
    tx,
    `UPDATE transfer SET state = $3, version = version + 1, reason = coalesce($4, reason),
       dispatched_at = CASE WHEN $5 THEN $7 ELSE dispatched_at END, ended_at = CASE WHEN $6 THEN $7 ELSE ended_at END
     WHERE hub_id = $1 AND id = $2 AND state = ANY($8) RETURNING id`,
    [row.hubId, row.id, to, reason, command === 'dispatch', ENDS.includes(to), now, from],
  );
  if (moved.length === 0) throw new Refusal('TRANSFER_NOT_FROM_HERE');
  await tellBoth(tx, row);
}

export async function tellBoth(tx: Tx, { id, hubId, toHubId }: TransferRow): Promise<void> {
  await announce(tx, hubId, 'transfer', id);
  await announce(tx, toHubId, 'transfer', id);
}
