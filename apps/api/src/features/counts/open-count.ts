import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { AddCountLineInput, OpenCountInput } from './count.types';

/** Lines of one count at most: a day's work of several people. */
const LINES = 2_000;

/**
 * Lays a count: each lot that the book knows in the bin, or of these items wherever it lies, in walking order; an item of
 * which it knows none gets a line too, because a shelf may have what a book has not. Refuses NOT_FOUND, COUNT_ELSEWHERE.
 */
export async function layCount(tx: Tx, now: Date, me: Member, input: OpenCountInput): Promise<void> {
  const { hubId } = me;
  const { id, blind, itemIds } = input;
  const binId = input.binId ?? null;
  if ((binId === null) === (itemIds.length === 0)) throw new Refusal('INPUT_MALFORMED', { field: 'itemIds' });
  if (binId !== null) await requireBin(tx, hubId, binId);
  await tx.query(
    `INSERT INTO stock_count (hub_id, id, bin_id, blind, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [hubId, id, binId, blind, me.id, now],
  );
  await tx.query(KNOWN, [hubId, id, binId, itemIds, LINES]);
  if (binId === null) await layEmpty(tx, hubId, id, itemIds);
}

const KNOWN = `
  INSERT INTO count_line (hub_id, count_id, id, item_id, lot_id, place_id, position)
  SELECT b.hub_id, $2, gen_random_uuid(), l.item_id, l.id, b.place_id,
    row_number() OVER (ORDER BY n.position NULLS FIRST, b.place_id, i.name, l.label_date NULLS LAST, l.id)
  FROM stock_balance b JOIN lot l ON l.hub_id = b.hub_id AND l.id = b.lot_id
    JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
    LEFT JOIN bin n ON n.hub_id = b.hub_id AND n.id = b.place_id
  WHERE b.hub_id = $1 AND b.on_hand > 0 AND CASE WHEN $3::uuid IS NULL THEN l.item_id = ANY($4) ELSE b.place_id = $3 END
  ORDER BY 7 LIMIT $5`;

/** A line for each chosen item that lies nowhere. */
async function layEmpty(tx: Tx, hubId: string, countId: string, itemIds: readonly string[]): Promise<void> {
  const found: { id: string }[] = await tx.query(
    `SELECT id FROM item WHERE hub_id = $1 AND id = ANY($2) AND state = 'active'`,
    [hubId, itemIds],
  );
  if (found.length < itemIds.length) throw new Refusal('NOT_FOUND');
  await tx.query(
    `INSERT INTO count_line (hub_id, count_id, id, item_id, place_id, position)
     SELECT hub_id, $2, gen_random_uuid(), id, hub_id, ${LINES} + row_number() OVER (ORDER BY name)
     FROM item i WHERE hub_id = $1 AND id = ANY($3)
       AND NOT EXISTS (SELECT FROM count_line l WHERE l.hub_id = $1 AND l.count_id = $2 AND l.item_id = i.id)`,
    [hubId, countId, itemIds],
  );
}

/** One more line: of a lot that the book knows, or of one it does not. Any active item may be added, at zero as well. */
export async function addLine(tx: Tx, hubId: string, input: AddCountLineInput): Promise<void> {
  const { countId, lineId, itemId } = input;
  const [lotId, binId] = [input.lotId ?? null, input.binId ?? null];
  if (binId !== null) await requireBin(tx, hubId, binId);
  const fresh: unknown[] = await tx.query(
    `INSERT INTO count_line (hub_id, count_id, id, item_id, lot_id, place_id, position)
     SELECT i.hub_id, $2, $3, i.id, l.id, coalesce($6::uuid, i.hub_id),
       (SELECT coalesce(max(position), 0) + 1 FROM count_line WHERE hub_id = $1 AND count_id = $2)
     FROM item i LEFT JOIN lot l ON l.hub_id = i.hub_id AND l.item_id = i.id AND l.id = $5::uuid
     WHERE i.hub_id = $1 AND i.id = $4 AND i.state = 'active' AND ($5::uuid IS NULL OR l.id IS NOT NULL)
     RETURNING id`,
    [hubId, countId, lineId, itemId, lotId, binId],
  );
  if (fresh.length === 0) throw new Refusal('NOT_FOUND');
}

async function requireBin(tx: Tx, hubId: string, binId: string): Promise<void> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM bin WHERE hub_id = $1 AND id = $2 AND state = 'open' FOR SHARE`,
    [hubId, binId],
  );
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
}
