import type { Tx } from '../../platform/db/db';
import type { HubKeyEntity } from './hub-key.entity';

export type CurrentKey = Pick<
  HubKeyEntity,
  'hubId' | 'kid' | 'purpose' | 'epoch' | 'publicKey' | 'signature'
>;

/** The newest running epoch of the hub and the board key, for many hubs in one statement. The root is shown by itself. */
export const currentKeys = (tx: Tx, now: Date, hubIds: readonly string[]): Promise<CurrentKey[]> =>
  tx.query(
    `SELECT DISTINCT ON (hub_id, purpose)
            hub_id AS "hubId", kid, purpose, epoch, public_key AS "publicKey", signature
       FROM hub_key
      WHERE hub_id = ANY($1) AND purpose IN ('hub', 'board') AND starts_at <= $2 AND (ends_at IS NULL OR ends_at > $2)
      ORDER BY hub_id, purpose, epoch DESC`,
    [hubIds, now],
  );
