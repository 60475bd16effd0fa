/** What of a recall's lots left for deliveries and did not come back, by task: the ledger's own word. $1 hub, $2 recall. */
const OUT = `
  SELECT m.task_id, sum(e.quantity) FILTER (WHERE m.kind IN ('issue', 'return'))::int AS quantity,
    coalesce(-sum(e.quantity) FILTER (WHERE m.kind = 'give'), 0)::int AS given
  FROM recall_lot o
  JOIN stock_entry e ON e.hub_id = o.hub_id AND e.lot_id = o.lot_id AND e.account = 'issued'
  JOIN stock_movement m ON m.hub_id = e.hub_id AND m.id = e.movement_id
  WHERE o.hub_id = $1 AND o.recall_id = $2 AND m.task_id IS NOT NULL
  GROUP BY m.task_id HAVING sum(e.quantity) FILTER (WHERE m.kind IN ('issue', 'return')) > 0`;

export const RECALL_ROW = `
  SELECT r.id, r.reason, r.state, o.handle AS "openedBy", r.opened_at AS "openedAt", c.handle AS "closedBy",
    r.closed_at AS "closedAt", r.version
  FROM recall r
  JOIN member o ON o.hub_id = r.hub_id AND o.id = r.opened_by
  LEFT JOIN member c ON c.hub_id = r.hub_id AND c.id = r.closed_by
  WHERE r.hub_id = $1 AND r.id = $2`;

/** Came in: by a donation, or as kits that were packed here. What was broken and came back out of kits came in once before. */
export const LOTS = `
  SELECT o.lot_id AS "lotId", l.item_id AS "itemId", l.code, l.brand, l.source, l.received_on::text AS "receivedOn",
    l.label_date::text AS "labelDate", l.state, o.made_of AS "madeOf", b.on_hand AS "onHand", b.held, b.reserved,
    b.on_hand - b.held - b.reserved AS free, e.received, e.in_transit AS "inTransit", e.out, e.destroyed, b.places
  FROM recall_lot o
  JOIN recall r ON r.hub_id = o.hub_id AND r.id = o.recall_id
  JOIN lot l ON l.hub_id = o.hub_id AND l.id = o.lot_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(b.on_hand), 0)::int AS on_hand, coalesce(sum(b.held), 0)::int AS held,
      coalesce(sum(b.reserved), 0)::int AS reserved,
      coalesce(jsonb_agg(jsonb_build_object('binId', nullif(b.place_id, b.hub_id), 'onHand', b.on_hand, 'reserved', b.reserved,
        'held', b.held) ORDER BY b.place_id) FILTER (WHERE b.on_hand > 0), '[]') AS places
    FROM stock_balance b WHERE b.hub_id = o.hub_id AND b.lot_id = o.lot_id) b
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(-e.quantity) FILTER (WHERE e.account = 'outside' AND m.kind = 'receive'), 0)::int
        + coalesce((SELECT k.count FROM kit_lot k WHERE k.hub_id = o.hub_id AND k.lot_id = o.lot_id), 0) AS received,
      coalesce(sum(e.quantity) FILTER (WHERE e.account = 'in_transit'), 0)::int AS in_transit,
      coalesce(sum(e.quantity) FILTER (WHERE e.account = 'issued'), 0)::int AS out,
      coalesce(sum(e.quantity) FILTER (WHERE e.account = 'discarded' AND m.kind = 'destroy' AND m.at >= r.opened_at), 0)::int
        AS destroyed
    FROM stock_entry e JOIN stock_movement m ON m.hub_id = e.hub_id AND m.id = e.movement_id
    WHERE e.hub_id = o.hub_id AND e.lot_id = o.lot_id) e
  WHERE o.hub_id = $1 AND o.recall_id = $2 ORDER BY o.made_of NULLS FIRST, l.received_on DESC, o.lot_id`;

export const BAGS = `
  SELECT g.task_id AS "taskId", g.lot_id AS "lotId", g.quantity, g.replaced, t.day::text, g.taken_at AS "takenAt",
    m.handle AS "takenBy", (SELECT u.letter FROM stop s JOIN run u ON u.hub_id = s.hub_id AND u.id = s.run_id
      WHERE s.hub_id = g.hub_id AND s.task_id = g.task_id AND s.state <> 'cancelled' ORDER BY u.day DESC LIMIT 1) AS "runLetter"
  FROM recall_bag g
  JOIN task t ON t.hub_id = g.hub_id AND t.id = g.task_id
  LEFT JOIN member m ON m.hub_id = g.hub_id AND m.id = g.taken_by
  WHERE g.hub_id = $1 AND g.recall_id = $2 ORDER BY g.taken_at NULLS FIRST, t.day, g.task_id, g.lot_id`;

/** A stop that was attempted still has its goods in the car until its run ends. */
export const RUNS = `
  SELECT u.id AS "runId", u.letter, u.day::text, d.handle, u.state, sum(o.quantity)::int AS quantity, count(*)::int AS stops
  FROM (${OUT}) o
  JOIN stop s ON s.hub_id = $1 AND s.task_id = o.task_id AND s.state IN ('loaded', 'attempted')
  JOIN run u ON u.hub_id = s.hub_id AND u.id = s.run_id AND u.state = 'departed'
  JOIN member d ON d.hub_id = u.hub_id AND d.id = u.member_id
  GROUP BY u.hub_id, u.id, d.handle ORDER BY u.day, u.letter`;

/** Whoever still drives is no household yet. */
export const DOORS = `
  SELECT o.task_id AS "taskId", t.request_id AS "requestId", q.box_id AS "boxId", t.cell, t.day::text, o.quantity, o.given,
    x.outcome, coalesce(x.tries, 0) AS tries, x.tried_at AS "triedAt", x.said_by AS "saidBy", coalesce(x.version, 0) AS version
  FROM (${OUT}) o
  JOIN task t ON t.hub_id = $1 AND t.id = o.task_id
  JOIN request q ON q.hub_id = t.hub_id AND q.id = t.request_id
  LEFT JOIN recall_door x ON x.hub_id = t.hub_id AND x.recall_id = $2 AND x.task_id = t.id
  WHERE NOT EXISTS (SELECT FROM stop s JOIN run u ON u.hub_id = s.hub_id AND u.id = s.run_id
    WHERE s.hub_id = t.hub_id AND s.task_id = t.id AND s.state IN ('loaded', 'attempted') AND u.state = 'departed')
  ORDER BY t.day, t.id LIMIT 2000`;

export const HUBS = `
  SELECT h.name AS hub, c.lot_id AS "lotId", c.quantity, c.told_at AS "toldAt", c.taken_up IS NOT NULL AS "takenUp"
  FROM recall_call c JOIN hub h ON h.id = c.to_hub_id
  WHERE c.hub_id = $1 AND c.recall_id = $2 ORDER BY h.name, c.lot_id`;

export const RECALLS = `
  SELECT r.id, r.reason, r.state, r.opened_at AS "openedAt", r.closed_at AS "closedAt", g.items, d.doors, d.told
  FROM recall r
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT i.name), '{}') AS items
    FROM recall_lot o JOIN lot l ON l.hub_id = o.hub_id AND l.id = o.lot_id
    JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
    WHERE o.hub_id = r.hub_id AND o.recall_id = r.id AND o.made_of IS NULL) g
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS doors, count(*) FILTER (WHERE x.outcome <> 'not_reached')::int AS told
    FROM (${OUT.replaceAll('$2', 'r.id')}) o
    LEFT JOIN recall_door x ON x.hub_id = r.hub_id AND x.recall_id = r.id AND x.task_id = o.task_id) d
  WHERE r.hub_id = $1 ORDER BY r.state DESC, r.opened_at DESC, r.id LIMIT 50`;

export const HEARD = `
  SELECT c.hub_id AS "hubId", h.name AS hub, c.recall_id AS "recallId", c.lot_id AS "theirLotId", c.to_lot_id AS "lotId",
    c.reason, c.item, c.brand, c.code, c.quantity, c.told_at AS "toldAt"
  FROM recall_call c JOIN hub h ON h.id = c.hub_id
  WHERE c.to_hub_id = $1 AND c.taken_up IS NULL ORDER BY c.told_at DESC LIMIT 50`;

/** What is still open of a recall, to refuse its closing with. */
export const LEFT = `
  SELECT
    (SELECT count(*)::int FROM recall_bag g WHERE g.hub_id = $1 AND g.recall_id = $2 AND g.taken_at IS NULL) AS bags,
    (SELECT count(*)::int FROM (${OUT}) o
      LEFT JOIN recall_door x ON x.hub_id = $1 AND x.recall_id = $2 AND x.task_id = o.task_id
      WHERE x.outcome IS NULL OR x.outcome = 'not_reached') AS doors,
    (SELECT coalesce(sum(b.on_hand), 0)::int FROM recall_lot o
      JOIN lot l ON l.hub_id = o.hub_id AND l.id = o.lot_id AND l.state = 'recalled'
      JOIN stock_balance b ON b.hub_id = o.hub_id AND b.lot_id = o.lot_id
      WHERE o.hub_id = $1 AND o.recall_id = $2) AS units`;
