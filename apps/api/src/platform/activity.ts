import { randomUUID } from 'node:crypto';
import { type Actor, hubOf, nameOf } from './auth/actor';
import type { Tx } from './db/db';
import { outboxOf } from './db/outbox';

/** What was done to which row. `verb` is the domain's word, `reason` a code of a closed list: never free text. */
export interface Act {
  readonly verb: string;
  readonly subjectId: string;
  readonly reason?: string;
}

/** Puts a line into the hub's activity list, with a pseudonym and the second it happened in: written at the commit. */
export function record(tx: Tx, now: Date, actor: Actor, act: Act): Promise<void> {
  const { verb, subjectId, reason = null } = act;
  const at = new Date(Math.floor(now.getTime() / 1000) * 1000);
  outboxOf(tx).note({
    hubId: hubOf(actor),
    id: randomUUID(),
    at,
    actor: nameOf(actor),
    verb,
    subjectId,
    reason,
  });
  return Promise.resolve();
}
