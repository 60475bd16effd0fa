import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import type { AskTransferInput } from './transfer.types';

/** Writes down what one hub asks of another. Refuses NOT_FOUND for a hub outside of the region or an unknown item. */
export async function askTransfer(tx: Tx, now: Date, me: Member, input: AskTransferInput): Promise<void> {
  const { id, hubId: other, sends, lines } = input;
  const [from, to] = sends ? [me.hubId, other] : [other, me.hubId];
  const near: unknown[] = await tx.query(
    'SELECT FROM hub WHERE id = $1 AND id <> app.hub() AND region_id = app.region()',
    [other],
  );
  if (near.length === 0) throw new Refusal('NOT_FOUND');
  const ids = lines.map(({ itemId }) => itemId);
  if (new Set(ids).size < ids.length) throw new Refusal('INPUT_MALFORMED', { field: 'lines' });
  const items = new Map((await readItems(tx, me.hubId, ids)).map((item) => [item.id, item]));
  if (items.size < ids.length) throw new Refusal('NOT_FOUND');
  await tx.query(
    `INSERT INTO transfer (hub_id, id, to_hub_id, asked_by, wanted_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [from, id, to, me.hubId, input.wantedBy ?? null, now],
  );
  const rows = lines.map(({ itemId, quantity }, i) => ({
    n: i + 1,
    wanted: quantity,
    item: items.get(itemId),
    own: itemId,
  }));
  await tx.query(
    `INSERT INTO transfer_line (hub_id, transfer_id, n, to_hub_id, wanted, item, from_item_id, to_item_id)
     SELECT $1, $2, n, $3, wanted, item, CASE WHEN $5 THEN own END, CASE WHEN NOT $5 THEN own END
     FROM jsonb_to_recordset($4) AS r (n smallint, wanted integer, item jsonb, own uuid)`,
    [from, id, to, JSON.stringify(rows), sends],
  );
}
