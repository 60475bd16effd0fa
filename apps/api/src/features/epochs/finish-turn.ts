import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { TAGGED_COLUMNS } from './tagged-columns';

/**
 * Puts everything staged in the place of the old, inside the caller's transaction. Old private halves of the hub stay
 * with who remains, because tags of households are chained through them; those of the board open nothing any more.
 */
export async function putInForce(tx: Tx, now: Date, hubId: string, turnId: string): Promise<void> {
  const of = [hubId, turnId];
  await tx.query(
    `UPDATE hub_key SET ends_at = $2 WHERE hub_id = $1 AND purpose IN ('hub', 'board') AND ends_at IS NULL`,
    [hubId, now],
  );
  await tx.query(
    `INSERT INTO hub_key (hub_id, kid, purpose, epoch, public_key, signature, starts_at)
     SELECT hub_id, hub_kid, 'hub', epoch, hub_key, hub_signature, $3::timestamptz FROM epoch_turn WHERE hub_id = $1 AND id = $2
     UNION ALL
     SELECT hub_id, board_kid, 'board', epoch, board_key, board_signature, $3::timestamptz FROM epoch_turn
     WHERE hub_id = $1 AND id = $2`,
    [...of, now],
  );
  await passKeysOn(tx, hubId, turnId);
  await keepOrVoidSheets(tx, hubId, turnId);
  await replaceWraps(tx, hubId, turnId);
  for (const [table, column] of TAGGED_COLUMNS) {
    await tx.query(
      `UPDATE ${table} SET ${column} = t.becomes FROM turn_tag t
       WHERE t.hub_id = $1 AND t.turn_id = $2 AND ${table}.hub_id = t.hub_id AND ${table}.${column} = t.was`,
      of,
    );
  }
  await tx.query('DELETE FROM key_debt WHERE hub_id = $1', [hubId]);
  await tx.query('DELETE FROM epoch_turn WHERE hub_id = $1 AND id = $2', of);
}

/** To those who read with the key that ends now, and to nobody whose keys were taken since. */
async function passKeysOn(tx: Tx, hubId: string, turnId: string): Promise<void> {
  await tx.query(
    `INSERT INTO hub_key_grant (hub_id, kid, member_id, sealed, signature)
     SELECT DISTINCT t.hub_id, n.kid, t.member_id, t.sealed, t.signature
     FROM turn_key t
     JOIN epoch_turn e ON e.hub_id = t.hub_id AND e.id = t.turn_id
     JOIN hub_key n ON n.hub_id = t.hub_id AND n.purpose = t.purpose AND n.epoch = e.epoch
     JOIN hub_key o ON o.hub_id = t.hub_id AND o.purpose = t.purpose AND o.epoch = e.epoch - 1
     JOIN hub_key_grant g ON g.hub_id = t.hub_id AND g.kid = o.kid AND g.member_id = t.member_id
     WHERE t.hub_id = $1 AND t.turn_id = $2 AND t.sealed IS NOT NULL`,
    [hubId, turnId],
  );
  for (const grants of ['hub_key_grant', 'recovery_grant'])
    await tx.query(
      `DELETE FROM ${grants} g USING hub_key k
       WHERE g.hub_id = $1 AND k.hub_id = g.hub_id AND k.kid = g.kid AND k.purpose = 'board' AND k.ends_at IS NOT NULL`,
      [hubId],
    );
}

/** Sheets that the new keys were not sealed to open nothing from now on: whoever made them has left. */
async function keepOrVoidSheets(tx: Tx, hubId: string, turnId: string): Promise<void> {
  await tx.query(
    `INSERT INTO recovery_grant (hub_id, kid, sealed)
     SELECT t.hub_id, n.kid, t.sealed
     FROM turn_recovery t
     JOIN recovery_key r ON r.hub_id = t.hub_id AND r.kid = t.kid AND NOT r.void
     JOIN epoch_turn e ON e.hub_id = t.hub_id AND e.id = t.turn_id
     JOIN hub_key n ON n.hub_id = t.hub_id AND n.purpose = t.purpose AND n.epoch = e.epoch
     WHERE t.hub_id = $1 AND t.turn_id = $2`,
    [hubId, turnId],
  );
  const ended = await returning(
    tx,
    `UPDATE recovery_key r SET void = true WHERE r.hub_id = $1 AND NOT r.void AND (SELECT count(*) FROM turn_recovery t
       WHERE t.hub_id = r.hub_id AND t.turn_id = $2 AND t.kid = r.kid) < 2 RETURNING r.kid`,
    [hubId, turnId],
  );
  if (ended.length > 0) await tx.query('DELETE FROM recovery_grant WHERE hub_id = $1', [hubId]);
}

async function replaceWraps(tx: Tx, hubId: string, turnId: string): Promise<void> {
  await tx.query(
    `DELETE FROM sealed_wrap w USING hub_key k
     WHERE w.hub_id = $1 AND k.hub_id = w.hub_id AND k.kid = w.kid AND k.ends_at IS NOT NULL`,
    [hubId],
  );
  await tx.query(
    `INSERT INTO sealed_wrap (hub_id, subject_id, compartment, kid, wrap)
     SELECT t.hub_id, t.subject_id, t.compartment, CASE t.purpose WHEN 'hub' THEN e.hub_kid ELSE e.board_kid END, t.wrap
     FROM turn_wrap t
     JOIN epoch_turn e ON e.hub_id = t.hub_id AND e.id = t.turn_id
     JOIN sealed_box b ON b.hub_id = t.hub_id AND b.subject_id = t.subject_id AND b.compartment = t.compartment
     WHERE t.hub_id = $1 AND t.turn_id = $2 AND t.wrap IS NOT NULL`,
    [hubId, turnId],
  );
}
