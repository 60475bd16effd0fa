import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import type { BoxesService } from '../boxes/boxes.service';
import type { Bag, BagLine, PackingLot } from './packing.types';

type BagRow = Omit<Bag, 'lines' | 'slip'> & { readonly taskId: string; readonly waveId: string };
type LineRow = Omit<BagLine, 'lots'> & { readonly bagId: string };
type LotRow = PackingLot & { readonly taskId: string; readonly itemId: string };

/** Which bags: all of some waves, or these. */
export type WhichBags = { readonly waveIds: readonly string[] } | { readonly ids: readonly string[] };

/** Bags with their lines and what is promised to them, by wave; four statements, whatever their number. */
export async function readBags(
  tx: Tx,
  boxes: BoxesService,
  me: Member,
  which: WhichBags,
): Promise<ReadonlyMap<string, Bag[]>> {
  const { hubId } = me;
  const rows: BagRow[] =
    'waveIds' in which
      ? await tx.query(`${BAGS} AND b.wave_id = ANY($2) ORDER BY b.position, b.id`, [hubId, which.waveIds])
      : await tx.query(`${BAGS} AND b.id = ANY($2) ORDER BY b.position, b.id`, [hubId, which.ids]);
  const ids = rows.map(({ id }) => id);
  const lines: LineRow[] = await tx.query(LINES, [hubId, ids]);
  const lots: LotRow[] = await tx.query(LOTS, [hubId, rows.map(({ taskId }) => taskId)]);
  const purpose = me.relation === 'organizer' ? 'hub' : 'board';
  const slips = await boxes.findFor(tx, hubId, purpose, ['slip'], ids);
  const slipOf = new Map(slips.map((box) => [box.subjectId, box]));
  const linesOf = grouped(lines, ({ bagId }) => bagId);
  const lotsOf = grouped(lots, ({ taskId, itemId }) => `${taskId} ${itemId}`);
  const bags = rows.map(({ taskId, waveId, ...bag }) => ({
    waveId,
    bag: {
      ...bag,
      slip: slipOf.get(bag.id) ?? null,
      lines: (linesOf.get(bag.id) ?? []).map(({ bagId: _, ...line }) => ({
        ...line,
        lots: STANDS.has(bag.state) ? (lotsOf.get(`${taskId} ${line.itemId}`) ?? []).map(placeOf) : [],
      })),
    },
  }));
  return new Map(
    [...grouped(bags, ({ waveId }) => waveId)].map(([id, own]) => [id, own.map(({ bag }) => bag)]),
  );
}

/** Without its task: a packer who also sees the board could tell where a bag goes. */
const placeOf = ({ taskId: _, itemId: __, ...lot }: LotRow): PackingLot => lot;

const STANDS: ReadonlySet<string> = new Set(['reserved', 'picking', 'packed']);

/** At which stop of which run a task stands, as `at`; numbered as on the route sheet: called-off stops are not counted. */
export const stopOf = (hubId: string, taskId: string): string => `
  LEFT JOIN LATERAL (
    SELECT u.letter, (SELECT count(*)::int FROM stop o WHERE o.hub_id = s.hub_id AND o.run_id = s.run_id
        AND o.state <> 'cancelled' AND o.position <= s.position) AS number
    FROM stop s JOIN run u ON u.hub_id = s.hub_id AND u.id = s.run_id
    WHERE s.hub_id = ${hubId} AND s.task_id = ${taskId} AND s.state <> 'cancelled' AND u.state <> 'aborted'
    ORDER BY u.starts_at DESC LIMIT 1) at ON true`;

const BAGS = `
  SELECT b.id, b.wave_id AS "waveId", b.task_id AS "taskId", b.position, b.boxes, b.state, b.version,
    m.handle AS "packedBy", b.packed_at AS "packedAt", at.letter, at.number AS "stopNumber"
  FROM bag b
  LEFT JOIN member m ON m.hub_id = b.hub_id AND m.id = b.packed_by
  ${stopOf('b.hub_id', 'b.task_id')}
  WHERE b.hub_id = $1`;

/** In the order of the bins, as somebody walks; what has no bin comes last. */
const LINES = `
  SELECT l.bag_id AS "bagId", l.item_id AS "itemId", l.wanted, l.promised, l.picked, l.state, m.handle AS "pickedBy",
    l.picked_at AS "pickedAt", l.stands_for AS "standsFor"
  FROM bag_line l JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
  LEFT JOIN member m ON m.hub_id = l.hub_id AND m.id = l.picked_by
  WHERE l.hub_id = $1 AND l.bag_id = ANY($2) ORDER BY l.bag_id, i.name, l.item_id`;

const LOTS = `
  SELECT m.task_id AS "taskId", l.item_id AS "itemId", e.lot_id AS "lotId", nullif(e.place_id, e.hub_id) AS "binId",
    n.name AS "binName", n.position AS "binPosition", l.label_kind AS "labelKind", l.label_date::text AS "labelDate",
    sum(e.quantity)::int AS quantity
  FROM stock_movement m
  JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id AND e.account = 'reserved'
  JOIN lot l ON l.hub_id = e.hub_id AND l.id = e.lot_id
  LEFT JOIN bin n ON n.hub_id = e.hub_id AND n.id = e.place_id
  WHERE m.hub_id = $1 AND m.task_id = ANY($2)
  GROUP BY m.task_id, l.item_id, e.lot_id, e.place_id, e.hub_id, n.name, n.position, l.label_kind, l.label_date, l.received_on
  HAVING sum(e.quantity) > 0 ORDER BY l.label_date NULLS LAST, l.received_on, e.lot_id, e.place_id`;
