import { randomUUID } from 'node:crypto';
import { type Actor, hubOf, nameOf } from './auth/actor';
import type { Tx } from './db/db';

/** What was done to which row. `verb` is the domain's word, `reason` a code of a closed list: never free text. */
export interface Act {
  readonly verb: string;
  readonly subjectId: string;
  readonly reason?: string;
}

/** Writes one line of the hub's activity list, with a pseudonym and the second it happened in. */
export async function record(tx: Tx, now: Date, actor: Actor, act: Act): Promise<void> {
  const at = new Date(Math.floor(now.getTime() / 1000) * 1000);
  await tx.query(
    `INSERT INTO activity (hub_id, id, at, actor, verb, subject_id, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [hubOf(actor), randomUUID(), at, nameOf(actor), act.verb, act.subjectId, act.reason ?? null],
  );
}
