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

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/**
 * What a moment is rounded down to. Families leave the hour only: a second, held against the records of a network,
 * would name the household that asked.
 */
const grainOf = ({ relation }: Actor): number =>
  relation === 'visitor' || relation === 'family' ? HOUR : SECOND;

/** Puts a line into the hub's activity list, with a pseudonym and about when it happened: written at the commit. */
export function record(tx: Tx, now: Date, actor: Actor, act: Act): Promise<void> {
  const { verb, subjectId, reason = null } = act;
  const grain = grainOf(actor);
  const at = new Date(Math.floor(now.getTime() / grain) * grain);
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
