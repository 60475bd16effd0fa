import type { Actor } from '../auth/actor';
import { Refusal } from '../errors/refusal';
import { hubOf } from '../auth/actor';
import type { Tx } from './db';

/** What may stand in an idempotency row: ids and plain facts. Never ciphertext, never anything personal. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One command of one person: `work` does it, `answerOf` says what to keep, `reread` gives the kept answer again. */
export interface Command<T> {
  /** UUID made by the client when the person pressed the button. */
  readonly key: string;
  readonly verb: string;
  work(): Promise<T>;
  answerOf(value: T): Json;
  reread(answer: Json): Promise<T>;
}

interface KeptRow {
  actor: string;
  verb: string;
  answer: Json;
}

/**
 * Does a command once: sent again it gives the first answer and writes nothing. Must run inside the transaction
 * that does the work, so that both are there or neither is. Two at the same moment: the second waits here for the
 * first to end. Refuses KEY_REUSED when the key belongs to another person or verb. A refused command leaves no row,
 * so the same key may be tried again.
 */
export async function once<T>(tx: Tx, now: Date, me: Actor, command: Command<T>): Promise<T> {
  const hubId = hubOf(me);
  const actor = 'id' in me ? me.id : me.relation;
  const mine: unknown[] = await tx.query(
    `INSERT INTO idempotency (hub_id, key, actor, verb, at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (hub_id, key) DO NOTHING RETURNING key`,
    [hubId, command.key, actor, command.verb, now],
  );
  if (mine.length === 0) return command.reread(await kept(tx, hubId, actor, command));
  const value = await command.work();
  await tx.query('UPDATE idempotency SET answer = $3 WHERE hub_id = $1 AND key = $2', [
    hubId,
    command.key,
    JSON.stringify(command.answerOf(value)),
  ]);
  return value;
}

async function kept<T>(tx: Tx, hubId: string, actor: string, command: Command<T>): Promise<Json> {
  const [row]: KeptRow[] = await tx.query(
    'SELECT actor, verb, answer FROM idempotency WHERE hub_id = $1 AND key = $2',
    [hubId, command.key],
  );
  if (row?.actor !== actor || row.verb !== command.verb) throw new Refusal('KEY_REUSED');
  return row.answer;
}
