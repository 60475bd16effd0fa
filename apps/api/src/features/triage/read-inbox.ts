import type { RequestState } from '@doorstep/lifecycle';
import { In } from 'typeorm';
import type { Tx } from '../../platform/db/db';
import { RequestEntity } from '../requests/request.entity';

export interface InboxFilter {
  /** Null: all. */
  readonly states: readonly RequestState[] | null;
  readonly day: string | null;
}

/** Where the page before ended. */
export interface InboxKey {
  readonly day: string;
  readonly id: string;
}

const MATCHES = `hub_id = $1 AND ($2::text[] IS NULL OR state = ANY($2)) AND ($3::date IS NULL OR day = $3)`;

/** Requests soonest day first; at most `limit`, after `after`. */
export async function readInbox(
  tx: Tx,
  hubId: string,
  filter: InboxFilter,
  { after, limit }: { readonly after: InboxKey | null; readonly limit: number },
): Promise<RequestEntity[]> {
  const keys: { id: string }[] = await tx.query(
    `SELECT id FROM request
      WHERE ${MATCHES} AND ($4::date IS NULL OR (day, id) > ($4::date, $5::uuid))
      ORDER BY day, id LIMIT $6`,
    [hubId, filter.states, filter.day, after?.day ?? null, after?.id ?? null, limit],
  );
  const where = { hubId, id: In(keys.map(({ id }) => id)) };
  return tx.find(RequestEntity, { where, order: { day: 'ASC', id: 'ASC' } });
}

/** How many requests the whole list has. */
export async function countInbox(tx: Tx, hubId: string, filter: InboxFilter): Promise<number> {
  const [row]: { count: number }[] = await tx.query(
    `SELECT count(*)::int AS count FROM request WHERE ${MATCHES}`,
    [hubId, filter.states, filter.day],
  );
  return row?.count ?? 0;
}
