import type { Tx } from '../../platform/db/db';
import type { KeyTurn, RecoverySheets, RootGrant, TurnGrant, TurnNeed, TurnReader } from './epoch.types';
import { TAGS } from './tagged-columns';

/** A turn that was begun and is neither finished nor dropped. */
export interface TurnRow {
  readonly id: string;
  readonly epoch: number;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly leaverId: string | null;
  readonly hubKid: string;
  readonly hubKey: Buffer;
  readonly boardKid: string;
  readonly boardKey: Buffer;
}

/** `lock`: two who go on with one turn, or one of them and who finishes it, wait for each other. */
export async function findTurn(
  tx: Tx,
  hubId: string,
  id: string | null,
  lock = false,
): Promise<TurnRow | null> {
  const rows: TurnRow[] = await tx.query(
    `SELECT id, epoch, started_by AS "startedBy", started_at AS "startedAt", leaver_id AS "leaverId",
       hub_kid AS "hubKid", hub_key AS "hubKey", board_kid AS "boardKid", board_key AS "boardKey"
     FROM epoch_turn WHERE hub_id = $1 AND ($2::uuid IS NULL OR id = $2) ${lock ? 'FOR UPDATE' : ''}`,
    [hubId, id],
  );
  return rows[0] ?? null;
}

/**
 * Every wrap of the hub for a key of its own, one a box and purpose, that has no new one of this turn. A wrap staged for
 * a box that was sealed anew since does not count: its mark is another's.
 */
const NEEDS = `
  SELECT DISTINCT ON (w.subject_id, w.compartment, k.purpose)
    w.subject_id AS "subjectId", w.compartment, b.version, k.purpose, w.kid, w.wrap, m.mark
  FROM sealed_wrap w
  JOIN hub_key k ON k.hub_id = w.hub_id AND k.kid = w.kid AND k.purpose IN ('hub', 'board')
  JOIN sealed_box b ON b.hub_id = w.hub_id AND b.subject_id = w.subject_id AND b.compartment = w.compartment
  CROSS JOIN LATERAL (SELECT left(encode(sha256(w.wrap), 'hex'), 32) AS mark) m
  WHERE w.hub_id = $1 AND NOT EXISTS (
    SELECT FROM turn_wrap t WHERE t.hub_id = w.hub_id AND t.turn_id = $2 AND t.subject_id = w.subject_id
      AND t.compartment = w.compartment AND t.purpose = k.purpose AND t.mark = m.mark)
  ORDER BY w.subject_id, w.compartment, k.purpose, k.epoch DESC`;

export const readNeeds = (tx: Tx, hubId: string, turnId: string, limit: number): Promise<TurnNeed[]> =>
  tx.query(`${NEEDS} LIMIT $3`, [hubId, turnId, limit]);

/** Whoever made sheets has seen all three: the sheets go on as long as their maker reads with the hub's key. */
const MAKER_STAYS = `EXISTS (SELECT FROM hub_key_grant g JOIN hub_key k USING (hub_id, kid)
    WHERE g.hub_id = r.hub_id AND g.member_id = r.made_by AND k.purpose = 'hub' AND k.ends_at IS NULL)`;

/**
 * Who reads with a current key, and stays, and has no new one of this turn; and the hub's recovery sheets, where it has
 * some: a turn that leaves them out is not whole.
 */
const READERS = `
  SELECT g.member_id AS "memberId", k.purpose, m.handle, m.public_key AS "publicKey", NULL::integer AS making, g.signature
  FROM hub_key_grant g
  JOIN hub_key k ON k.hub_id = g.hub_id AND k.kid = g.kid AND k.purpose IN ('hub', 'board') AND k.ends_at IS NULL
  JOIN member m ON m.hub_id = g.hub_id AND m.id = g.member_id
  JOIN epoch_turn e ON e.hub_id = g.hub_id AND e.id = $2
  WHERE g.hub_id = $1 AND g.member_id IS DISTINCT FROM e.leaver_id AND NOT EXISTS (
    SELECT FROM turn_key t WHERE t.hub_id = g.hub_id AND t.turn_id = $2 AND t.member_id = g.member_id
      AND t.purpose = k.purpose)
  UNION ALL
  SELECT NULL, p.purpose, NULL, r.public_key, r.making, r.signature
  FROM recovery_key r CROSS JOIN (VALUES ('hub'), ('board')) AS p(purpose)
  JOIN epoch_turn e ON e.hub_id = $1 AND e.id = $2
  WHERE r.hub_id = $1 AND NOT r.void AND r.made_by IS DISTINCT FROM e.leaver_id AND ${MAKER_STAYS} AND NOT EXISTS (
    SELECT FROM turn_recovery t WHERE t.hub_id = r.hub_id AND t.turn_id = $2 AND t.purpose = p.purpose AND t.kid = r.kid)
  ORDER BY 1, 2`;

export const readReaders = (tx: Tx, hubId: string, turnId: string, limit: number): Promise<TurnReader[]> =>
  tx.query(`${READERS} LIMIT $3`, [hubId, turnId, limit]);

/** Tags of households that have no new value of this turn. */
const OLD_TAGS = `
  SELECT was FROM (${TAGS}) tagged (was)
  WHERE NOT EXISTS (SELECT FROM turn_tag t WHERE t.hub_id = $1 AND t.turn_id = $2 AND t.was = tagged.was)
  ORDER BY was`;

export async function readTags(tx: Tx, hubId: string, turnId: string, limit: number): Promise<Buffer[]> {
  const rows: { was: Buffer }[] = await tx.query(`${OLD_TAGS} LIMIT $3`, [hubId, turnId, limit]);
  return rows.map(({ was }) => was);
}

export type Progress = Pick<KeyTurn, 'keysLeft' | 'wrapsLeft' | 'wrapsDone' | 'tagsLeft' | 'without'>;

/** How far a turn has come, in one statement. */
export async function readProgress(tx: Tx, hubId: string, turnId: string): Promise<Progress> {
  const [row]: [Progress] = await tx.query(
    `SELECT
       (SELECT count(*)::int FROM (${READERS}) r) AS "keysLeft",
       (SELECT count(*)::int FROM (${NEEDS}) n) AS "wrapsLeft",
       (SELECT count(*)::int FROM (${OLD_TAGS}) t) AS "tagsLeft",
       (SELECT count(*)::int FROM turn_wrap WHERE hub_id = $1 AND turn_id = $2) AS "wrapsDone",
       (SELECT count(*)::int FROM turn_wrap t JOIN sealed_box b USING (hub_id, subject_id, compartment)
         WHERE t.hub_id = $1 AND t.turn_id = $2 AND t.wrap IS NULL)
       + (SELECT count(*)::int FROM turn_key WHERE hub_id = $1 AND turn_id = $2 AND sealed IS NULL) AS without`,
    [hubId, turnId],
  );
  return row;
}

/** The private halves that this member can go on with. */
export const readMine = (tx: Tx, hubId: string, turnId: string, memberId: string): Promise<TurnGrant[]> =>
  tx.query(
    `SELECT purpose, sealed FROM turn_key
     WHERE hub_id = $1 AND turn_id = $2 AND member_id = $3 AND sealed IS NOT NULL ORDER BY purpose`,
    [hubId, turnId, memberId],
  );

/** The epoch in force and since when. */
export async function readEpoch(tx: Tx, hubId: string): Promise<{ epoch: number; since: Date } | null> {
  const rows: { epoch: number; since: Date }[] = await tx.query(
    `SELECT max(epoch)::int AS epoch, max(starts_at) AS since FROM hub_key
     WHERE hub_id = $1 AND purpose IN ('hub', 'board') AND ends_at IS NULL HAVING count(*) > 0`,
    [hubId],
  );
  return rows[0] ?? null;
}

export async function readOwed(tx: Tx, hubId: string): Promise<number> {
  const [row]: [{ owed: number }] = await tx.query(
    'SELECT count(*)::int AS owed FROM key_debt WHERE hub_id = $1',
    [hubId],
  );
  return row.owed;
}

export async function readRoot(tx: Tx, hubId: string, memberId: string): Promise<RootGrant | null> {
  const rows: RootGrant[] = await tx.query(
    `SELECT g.kid, g.sealed FROM hub_key_grant g JOIN hub_key k USING (hub_id, kid)
     WHERE g.hub_id = $1 AND g.member_id = $2 AND k.purpose = 'root'`,
    [hubId, memberId],
  );
  return rows[0] ?? null;
}

/** What is known of the hub's sheets; none were ever made: making 0. */
export async function readSheets(tx: Tx, hubId: string): Promise<RecoverySheets> {
  const rows: RecoverySheets[] = await tx.query(
    `SELECT r.making, CASE WHEN NOT r.void THEN r.made_on::text END AS "madeOn", r.opened_at AS "openedAt", m.handle AS "openedBy"
     FROM recovery_key r LEFT JOIN member m ON m.hub_id = r.hub_id AND m.id = r.opened_by WHERE r.hub_id = $1`,
    [hubId],
  );
  return rows[0] ?? { making: 0, madeOn: null, openedAt: null, openedBy: null };
}
