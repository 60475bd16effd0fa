import type { Tx } from '../../platform/db/db';
import type { HubKeyEntity } from './hub-key.entity';

export type CurrentKey = Pick<
  HubKeyEntity,
  'hubId' | 'kid' | 'purpose' | 'epoch' | 'publicKey' | 'signature'
>;

/**
 * The newest epoch of the hub and the board key that has not ended, for many hubs in one statement. The root is shown by
 * itself. No clock is asked: a command that waited for a turn of the keys has a `now` from before it.
 */
export const currentKeys = (tx: Tx, hubIds: readonly string[]): Promise<CurrentKey[]> =>
  tx.query(
    `SELECT DISTINCT ON (hub_id, purpose)
            hub_id AS "hubId", kid, purpose, epoch, public_key AS "publicKey", signature
       FROM hub_key
      WHERE hub_id = ANY($1) AND purpose IN ('hub', 'board') AND ends_at IS NULL
      ORDER BY hub_id, purpose, epoch DESC`,
    [hubIds],
  );

const LOCK = "hashtextextended('keys ' || $1, 0)";

/** Until this transaction ends the hub's keys stay what they are. Many may hold them at once. */
export const holdKeys = (tx: Tx, hubId: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock_shared(${LOCK})`, [hubId]);

/** Waits until nobody is sealing for the hub's keys any more; whoever comes now waits, and then finds the new ones. */
export const stopSealing = (tx: Tx, hubId: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(${LOCK})`, [hubId]);
