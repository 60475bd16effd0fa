import type { Tx } from '../../platform/db/db';
import { enqueue } from '../../platform/jobs/enqueue';
import { Refusal } from '../../platform/errors/refusal';
import { hasSealedForm, type BoxesService } from '../boxes/boxes.service';
import type { SealedBox, SealedBoxInput } from '../boxes/box.types';
import { hubDay, type HubsService } from '../hubs/hubs.service';
import { kidOfKey } from '../claims/claims.service';

/** The features that sealing a care sheet or a plan reaches into. */
export interface Safes {
  readonly boxes: BoxesService;
  readonly hubs: HubsService;
}

/** Which box of which request, for whom beside the hub, and until when. */
export interface BoxPlace {
  readonly hubId: string;
  readonly requestId: string;
  readonly compartment: 'sheet' | 'caregiver';
  readonly kids: readonly string[];
  readonly eraseAt: Date;
}

/**
 * Puts a box of a request in place of an older one. Its readers are exactly the hub and whoever is named. Refuses
 * BOX_MALFORMED, BOX_FOR_WRONG_KEY, BOX_MISSING, and REQUEST_CHANGED when a newer one is there.
 */
export async function putBox(
  tx: Tx,
  now: Date,
  { boxes, hubs }: Safes,
  { hubId, requestId, compartment, kids, eraseAt }: BoxPlace,
  box: SealedBoxInput,
): Promise<void> {
  const about = { compartment };
  if (box.compartment !== compartment || !hasSealedForm(box)) throw new Refusal('BOX_MALFORMED', about);
  const { hub } = await hubs.currentKids(tx, now, hubId);
  const readers = [hub, ...kids];
  if (!box.wraps.every(({ kid }) => readers.includes(kid))) throw new Refusal('BOX_FOR_WRONG_KEY', about);
  if (!box.wraps.some(({ kid }) => kid === hub)) throw new Refusal('BOX_MISSING', about);
  const { timeZone } = await hubs.require(tx, hubId);
  const expiresOn = hubDay(eraseAt, timeZone);
  if (await boxes.replace(tx, hubId, requestId, box)) {
    await boxes.keepUntil(tx, hubId, requestId, { [compartment]: expiresOn });
  } else {
    const there: unknown[] = await tx.query(THERE, [hubId, requestId, compartment]);
    if (there.length > 0) throw new Refusal('REQUEST_CHANGED', about);
    await boxes.put(tx, hubId, requestId, [{ ...box, expiresOn }]);
  }
  const timing = { runAt: eraseAt, dedupeKey: `${requestId}:${compartment}` };
  await enqueue(tx, hubId, 'box.erase', { requestId, compartment }, timing);
}

const THERE = 'SELECT FROM sealed_box WHERE hub_id = $1 AND subject_id = $2 AND compartment = $3';

/** Names of the claim keys of those who hold a sitting task of the request: they may read the sheet. */
export async function carerKids(tx: Tx, hubId: string, requestId: string): Promise<string[]> {
  const rows: { claimKey: Buffer }[] = await tx.query(
    `SELECT s.claim_key AS "claimKey" FROM assignment s JOIN task t ON t.hub_id = s.hub_id AND t.id = s.task_id
     WHERE t.hub_id = $1 AND t.request_id = $2 AND t.kind = 'sitting' AND s.state = 'confirmed'
       AND s.claim_key IS NOT NULL`,
    [hubId, requestId],
  );
  return rows.map(({ claimKey }) => kidOfKey(claimKey));
}

/** The sheets of arrangements for the keys of this member's own claims, inside their windows. By arrangement. */
export async function ownSheets(
  tx: Tx,
  now: Date,
  { hubId, id }: { readonly hubId: string; readonly id: string },
  arrangementIds: readonly string[],
): Promise<ReadonlyMap<string, SealedBox>> {
  const rows: (SealedBox & { arrangementId: string })[] = await tx.query(SHEETS, [
    hubId,
    arrangementIds,
    id,
    now,
  ]);
  return new Map(rows.map(({ arrangementId, ...box }) => [arrangementId, box]));
}

/** As a place is handed out: the claim is this member's and confirmed, and the moment lies in [opens_at, closes_at). */
const SHEETS = `
  SELECT DISTINCT ON (a.id) a.id AS "arrangementId", b.subject_id AS "subjectId", b.compartment, b.version, b.body,
    w.kid, w.wrap
  FROM arrangement a
  JOIN task t ON t.hub_id = a.hub_id AND t.request_id = a.request_id AND t.kind = 'sitting'
  JOIN assignment s ON s.hub_id = t.hub_id AND s.task_id = t.id AND s.member_id = $3 AND s.state = 'confirmed'
  JOIN place_grant g ON g.hub_id = s.hub_id AND g.assignment_id = s.id AND g.opens_at <= $4 AND $4 < g.closes_at
  JOIN sealed_box b ON b.hub_id = a.hub_id AND b.subject_id = a.request_id AND b.compartment = 'sheet'
  JOIN sealed_wrap w ON w.hub_id = b.hub_id AND w.subject_id = b.subject_id AND w.compartment = b.compartment
    AND w.kid = g.kid
  WHERE a.hub_id = $1 AND a.id = ANY($2) AND a.state IN ('setting_up', 'ready', 'started') ORDER BY a.id`;
