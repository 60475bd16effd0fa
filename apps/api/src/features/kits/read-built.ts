import type { Tx } from '../../platform/db/db';
import type { BuiltKits } from './kit.types';

interface Which {
  readonly buildId?: string;
  readonly lotId?: string;
  /** All lots of the build that the lot is of. */
  readonly alike?: boolean;
}

/** Kit lots with what is in each kit: those named, or all that are still on the shelves. Newest first. */
export const readBuilt = (tx: Tx, hubId: string, { buildId, lotId, alike }: Which): Promise<BuiltKits[]> =>
  tx.query(
    `SELECT k.lot_id AS "lotId", l.item_id AS "itemId", b.recipe_id AS "recipeId", b.number,
        b.people_from AS "peopleFrom", k.count, k.broken, b.built_at AS "builtAt",
        coalesce(s.free, 0) AS free, p.parts
       FROM kit_lot k
       JOIN kit_build b ON b.hub_id = k.hub_id AND b.id = k.build_id
       JOIN lot l ON l.hub_id = k.hub_id AND l.id = k.lot_id
       CROSS JOIN LATERAL (SELECT sum(on_hand)::int AS "onHand", sum(on_hand - reserved - held)::int AS free
         FROM stock_balance WHERE hub_id = k.hub_id AND lot_id = k.lot_id) s
       CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('lotId', q.part_lot_id, 'itemId', pl.item_id,
           'quantity', q.quantity) ORDER BY pl.item_id, q.part_lot_id) AS parts
         FROM kit_part q JOIN lot pl ON pl.hub_id = q.hub_id AND pl.id = q.part_lot_id
         WHERE q.hub_id = k.hub_id AND q.kit_lot_id = k.lot_id) p
      WHERE k.hub_id = $1
        AND CASE WHEN $2::uuid IS NOT NULL THEN k.build_id = $2
          WHEN $3::uuid IS NOT NULL AND $4 THEN k.build_id = (SELECT build_id FROM kit_lot WHERE hub_id = $1 AND lot_id = $3)
          WHEN $3::uuid IS NOT NULL THEN k.lot_id = $3
          ELSE s."onHand" > 0 END
      ORDER BY b.built_at DESC, b.id, l.label_date NULLS LAST, k.lot_id`,
    [hubId, buildId ?? null, lotId ?? null, alike ?? false],
  );
