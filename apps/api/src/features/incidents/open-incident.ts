import { randomUUID } from 'node:crypto';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import type { IncidentKind } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import { hubOf, nameOf, type Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { IncidentEntity } from './incident.entity';

export const INCIDENT_ERASE = 'incident.erase';

/** How long an incident is kept after it was opened, in days. */
export const KEPT_DAYS = 90;

export interface OpeningIncident {
  /** Made by the browser when there is a note: the box authenticates it. */
  readonly id?: string;
  readonly kind: IncidentKind;
  readonly runId?: string | null;
  readonly taskId?: string | null;
  /** When it happened, by the clock of whoever says so. */
  readonly deviceTime?: Date | null;
}

/**
 * Opens an incident beside whatever it is about, in the caller's transaction, and tells the hub's live screens. It
 * changes no task and no run. Returns its id.
 */
export async function openIncident(
  tx: Tx,
  now: Date,
  actor: Actor,
  { id = randomUUID(), kind, runId = null, taskId = null, deviceTime = null }: OpeningIncident,
): Promise<string> {
  const hubId = hubOf(actor);
  await tx.insert(IncidentEntity, {
    ...{ hubId, id, kind, runId, taskId, deviceTime },
    openedBy: nameOf(actor),
    openedAt: now,
    state: 'open',
  });
  await record(tx, now, actor, { verb: 'incident.open', subjectId: id, reason: kind });
  await announce(tx, hubId, 'incident', id);
  const runAt = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
  await enqueue(tx, hubId, INCIDENT_ERASE, { incidentId: id }, { runAt, dedupeKey: id });
  return id;
}

/** The day on which the words of an incident opened now are gone. */
export const noteExpiry = (today: string): string => addDays(dayText(today), KEPT_DAYS);
