import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/db/db';
import { insertItem } from '../goods/items.service';
import type { Item } from '../goods/item.types';

/** Which of a hub's own items another hub's is: of the same starter line, or of the same name and unit. As SQL. */
export const ownItemIn = (hub: string, item: string): string => `
  SELECT o.id FROM item o WHERE o.hub_id = ${hub} AND o.unit = ${item}->>'unit'
    AND (o.slug = ${item}->>'slug' OR lower(o.name) = lower(${item}->>'name'))
  ORDER BY o.slug = ${item}->>'slug' DESC NULLS LAST, o.state, o.id LIMIT 1`;

export async function ownItem(tx: Tx, hubId: string, { unit, slug, name }: Item): Promise<string | null> {
  const [found]: { id: string }[] = await tx.query(ownItemIn('$1', '$2::jsonb'), [
    hubId,
    JSON.stringify({ unit, slug, name }),
  ]);
  return found?.id ?? null;
}

/** The same, or a new item with the facts of the hub that sends it. */
export async function takeOverItem(tx: Tx, hubId: string, item: Item): Promise<string> {
  const known = await ownItem(tx, hubId, item);
  if (known !== null) return known;
  const id = randomUUID();
  const taken: { name: boolean; slug: boolean }[] = await tx.query(
    `SELECT coalesce(bool_or(name = $2), false) AS name, coalesce(bool_or(slug = $3), false) AS slug
     FROM item WHERE hub_id = $1`,
    [hubId, item.name, item.slug],
  );
  const { slug, ...facts } = item;
  await insertItem(tx, hubId, id, {
    ...facts,
    // The same name counted in another unit is another thing.
    ...(taken[0]?.name ? { name: `${item.name} (${item.unit})` } : {}),
    ...(slug === null || taken[0]?.slug ? {} : { slug }),
  });
  return id;
}
