import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { forgetMerge } from './forget-merge';
import { lockBoth } from './lock-both';
import type { TriageDoors } from './triage-doors';

interface Row {
  readonly keptId: string;
  readonly goneId: string;
  readonly boxId: string;
}

/**
 * Takes two requests apart again: the second one is open to decide on, and of the first everything goes back that
 * nobody has changed since. A drawer that was sealed again after the merge stays as it is, and so do day, cell and size
 * once the first one was decided on. Refuses MERGE_OVER after a day.
 */
export async function undoMerge(
  tx: Tx,
  now: Date,
  me: Member,
  doors: TriageDoors,
  id: string,
): Promise<string> {
  const { hubId } = me;
  const [merge]: Row[] = await tx.query(FIND, [hubId, id, now]);
  if (merge === undefined) throw new Refusal('MERGE_OVER');
  const { keptId, goneId, boxId } = merge;
  await lockBoth(tx, hubId, [keptId, goneId]);
  await doors.requests.move(tx, now, me, { id: goneId, command: 'reopen' });
  const back = await returning<{ id: string }>(tx, PUT_BACK, [hubId, id]);
  await tx.query(DROP_MERGED, [hubId, id, boxId]);
  await tx.query(RESTORE_BOXES, [hubId, id, boxId]);
  await tx.query(RESTORE_WRAPS, [hubId, id, boxId]);
  await forgetMerge(tx, hubId, id);
  await record(tx, now, me, {
    verb: 'request.unmerge',
    subjectId: keptId,
    ...(back.length === 0 ? { reason: 'kept_as_it_is' } : {}),
  });
  await announce(tx, hubId, 'request', keptId);
  return goneId;
}

const FIND = `
  SELECT m.kept_id AS "keptId", m.gone_id AS "goneId", r.box_id AS "boxId" FROM request_merge m
  JOIN request r ON r.hub_id = m.hub_id AND r.id = m.kept_id
  WHERE m.hub_id = $1 AND m.id = $2 AND m.until > $3 FOR UPDATE OF m`;

/** Only while nobody decided on it or changed it since: then its version is the merge's own. */
const PUT_BACK = `
  UPDATE request r SET version = r.version + 1, cell = m.cell, destination_cell = m.destination_cell, day = m.day,
    from_minute = m.from_minute, to_minute = m.to_minute, load_units = m.load_units, flags = m.flags
  FROM request_merge m
  WHERE m.hub_id = $1 AND m.id = $2 AND r.hub_id = m.hub_id AND r.id = m.kept_id AND r.version = m.kept_version
  RETURNING r.id`;

/** The merged drawers go where the one before is there to come back and nobody sealed them again. */
const DROP_MERGED = `
  DELETE FROM sealed_box b USING sealed_box old
  WHERE b.hub_id = $1 AND b.subject_id = $3 AND old.hub_id = $1 AND old.subject_id = $2
    AND b.compartment = old.compartment AND b.version = old.version + 1`;

const RESTORE_BOXES = `
  INSERT INTO sealed_box (hub_id, subject_id, compartment, version, body, expires_on)
  SELECT hub_id, $3, compartment, version, body, expires_on FROM sealed_box o
  WHERE hub_id = $1 AND subject_id = $2 AND NOT EXISTS (SELECT FROM sealed_box b
    WHERE b.hub_id = $1 AND b.subject_id = $3 AND b.compartment = o.compartment)`;

const RESTORE_WRAPS = `
  INSERT INTO sealed_wrap (hub_id, subject_id, compartment, kid, wrap)
  SELECT o.hub_id, $3, o.compartment, o.kid, o.wrap FROM sealed_wrap o
  JOIN sealed_box old ON old.hub_id = o.hub_id AND old.subject_id = o.subject_id AND old.compartment = o.compartment
  JOIN sealed_box b ON b.hub_id = o.hub_id AND b.subject_id = $3 AND b.compartment = o.compartment
    AND b.version = old.version
  WHERE o.hub_id = $1 AND o.subject_id = $2 ON CONFLICT DO NOTHING`;
