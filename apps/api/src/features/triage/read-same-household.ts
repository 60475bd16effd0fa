import type { Tx } from '../../platform/db/db';
import type { LastChange, Merge } from './merge.types';

/** Pairs of requests with equal household tags: the tag itself is never given out. */
export const readSameHousehold = (
  tx: Tx,
  hubId: string,
  ids: readonly string[],
): Promise<{ id: string; other: string }[]> =>
  tx.query(
    `SELECT r.id, o.id AS other
       FROM request r JOIN request o ON o.hub_id = r.hub_id AND o.household_tag = r.household_tag AND o.id <> r.id
      WHERE r.hub_id = $1 AND r.id = ANY($2) AND r.household_tag IS NOT NULL
      ORDER BY r.id, o.day DESC, o.id`,
    [hubId, ids],
  );

/** Pairs of requests whose addresses have equal tags: one home may call from two phones. */
export const readSamePlace = (
  tx: Tx,
  hubId: string,
  ids: readonly string[],
): Promise<{ id: string; other: string }[]> =>
  tx.query(
    `SELECT r.id, o.id AS other
       FROM request r JOIN request o ON o.hub_id = r.hub_id AND o.place_tag = r.place_tag AND o.id <> r.id
      WHERE r.hub_id = $1 AND r.id = ANY($2) AND r.place_tag IS NOT NULL
      ORDER BY r.id, o.day DESC, o.id`,
    [hubId, ids],
  );

/** Who has a request on the desk at a moment. */
export const readHere = (
  tx: Tx,
  hubId: string,
  ids: readonly string[],
  now: Date,
): Promise<{ id: string; handle: string }[]> =>
  tx.query(
    `SELECT p.request_id AS id, m.handle FROM presence p
       JOIN member m ON m.hub_id = p.hub_id AND m.id = p.member_id
      WHERE p.hub_id = $1 AND p.request_id = ANY($2) AND p.until > $3 ORDER BY m.handle`,
    [hubId, ids, now],
  );

/** Merges of these requests that can still be undone, by each of the two. */
export const readMerges = (
  tx: Tx,
  hubId: string,
  ids: readonly string[],
  now: Date,
): Promise<(Merge & { of: string })[]> =>
  tx.query(
    `SELECT x.of, g.id, g.kept_id AS "keptId", g.gone_id AS "goneId", m.handle AS by, g.until
       FROM request_merge g JOIN member m ON m.hub_id = g.hub_id AND m.id = g.by
       CROSS JOIN LATERAL (VALUES (g.kept_id), (g.gone_id)) AS x(of)
      WHERE g.hub_id = $1 AND x.of = ANY($2) AND g.until > $3 ORDER BY g.at DESC, g.id`,
    [hubId, ids, now],
  );

/** The last thing somebody did to each request; opening it is no change. */
export const readLastChanges = (
  tx: Tx,
  hubId: string,
  ids: readonly string[],
): Promise<(LastChange & { id: string })[]> =>
  tx.query(
    `SELECT q.id, a.actor AS by, a.at, a.verb FROM unnest($2::uuid[]) AS q(id)
       CROSS JOIN LATERAL (SELECT actor, at, verb FROM activity
         WHERE hub_id = $1 AND subject_id = q.id AND verb LIKE 'request.%' AND verb <> 'request.open'
         ORDER BY at DESC, id LIMIT 1) a`,
    [hubId, ids],
  );
