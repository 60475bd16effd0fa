import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import type { KeyGrant } from './session.types';

/** The hub and board keys this member was given. The root stays where it is until a new epoch is signed. */
export const ownKeys = (tx: Tx, me: Pick<Member, 'hubId' | 'id'>): Promise<KeyGrant[]> =>
  tx.query(
    `SELECT kid, k.purpose, k.epoch, k.public_key AS "publicKey", g.sealed
       FROM hub_key_grant g JOIN hub_key k USING (hub_id, kid)
      WHERE g.hub_id = $1 AND g.member_id = $2 AND k.purpose IN ('hub', 'board')
      ORDER BY k.purpose, k.epoch DESC`,
    [me.hubId, me.id],
  );
