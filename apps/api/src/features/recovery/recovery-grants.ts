import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { RootGrant } from '../epochs/epoch.types';
import type { KeyGrant } from '../sessions/session.types';
import type { RecoveryGrantInput } from './recovery.types';

/** The root, the board's key and the hub's of every epoch, as far as this member was given them. */
const WANTED = `
  SELECT k.kid, k.purpose, k.ends_at IS NULL AS current FROM hub_key k
  JOIN hub_key_grant g ON g.hub_id = k.hub_id AND g.kid = k.kid AND g.member_id = $2
  WHERE k.hub_id = $1 AND (k.purpose IN ('root', 'hub') OR k.ends_at IS NULL)`;

interface Wanted {
  readonly kid: string;
  readonly purpose: string;
  readonly current: boolean;
}

/** What is sealed to the sheets, in place of what was. Refuses KEY_GRANTS_WRONG unless it is all that the member can open. */
export async function putGrants(
  tx: Tx,
  me: Pick<Member, 'hubId' | 'id'>,
  grants: readonly RecoveryGrantInput[],
): Promise<void> {
  const wanted: Wanted[] = await tx.query(WANTED, [me.hubId, me.id]);
  const hasAll = ['root', 'hub', 'board'].every((purpose) =>
    wanted.some((key) => key.purpose === purpose && key.current),
  );
  if (!hasAll || !isSameSet(wanted, grants)) throw new Refusal('KEY_GRANTS_WRONG');
  await dropGrants(tx, me.hubId);
  await tx.query(
    'INSERT INTO recovery_grant (hub_id, kid, sealed) SELECT $1, g.* FROM unnest($2::text[], $3::bytea[]) AS g',
    [me.hubId, grants.map(({ kid }) => kid), grants.map(({ sealed }) => sealed)],
  );
}

export const dropGrants = (tx: Tx, hubId: string): Promise<unknown> =>
  tx.query('DELETE FROM recovery_grant WHERE hub_id = $1', [hubId]);

/** The hub's and the board's keys as they are sealed to the sheets. */
export const readKeys = (tx: Tx, hubId: string): Promise<KeyGrant[]> =>
  tx.query(
    `SELECT kid, k.purpose, k.epoch, k.public_key AS "publicKey", g.sealed
     FROM recovery_grant g JOIN hub_key k USING (hub_id, kid)
     WHERE g.hub_id = $1 AND k.purpose <> 'root' ORDER BY k.purpose, k.epoch DESC`,
    [hubId],
  );

/** The root as it is sealed to the sheets: one row, or none when there are no sheets. */
export const readRoot = (tx: Tx, hubId: string): Promise<RootGrant[]> =>
  tx.query(
    `SELECT kid, g.sealed FROM recovery_grant g JOIN hub_key k USING (hub_id, kid)
     WHERE g.hub_id = $1 AND k.purpose = 'root'`,
    [hubId],
  );

/** Whoever comes in reads on after the next turn: the root has signed that they were given what is in force. */
export async function requireSigned(tx: Tx, hubId: string, memberId: string): Promise<void> {
  const unsigned: unknown[] = await tx.query(
    `SELECT FROM hub_key_grant g JOIN hub_key k USING (hub_id, kid)
     WHERE g.hub_id = $1 AND g.member_id = $2 AND k.purpose <> 'root' AND k.ends_at IS NULL AND g.signature IS NULL`,
    [hubId, memberId],
  );
  if (unsigned.length > 0) throw new Refusal('KEY_GRANTS_WRONG');
}

interface Named {
  readonly kid: string;
}

/** Each once, none missing, none too many. */
export const isSameSet = (wanted: readonly Named[], given: readonly Named[]): boolean =>
  wanted.length === given.length &&
  new Set(given.map(({ kid }) => kid)).size === given.length &&
  wanted.every(({ kid }) => given.some((one) => one.kid === kid));
