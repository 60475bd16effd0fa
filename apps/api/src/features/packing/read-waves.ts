import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { readItems } from '../goods/items.service';
import type { Item } from '../goods/item.types';
import type { Bag, BagOfTask, PackingItem, PackingLot, PackingWave, Wave } from './packing.types';
import type { PackingNeighbors } from './packing-neighbors';
import { readBags } from './read-bags';
import { readRules, standsIn } from './stand-ins';

type WaveRow = Omit<Wave, 'tasks'>;

/** Waves of a day for the desk: which bag is for which task. */
export async function wavesOf(tx: Tx, hubId: string, which: { day?: string; id?: string }): Promise<Wave[]> {
  const rows: WaveRow[] = await tx.query(WAVES, [hubId, which.day ?? null, which.id ?? null]);
  const tasks: (BagOfTask & { waveId: string })[] = await tx.query(TASKS, [hubId, rows.map(({ id }) => id)]);
  const byWave = grouped(tasks, ({ waveId }) => waveId);
  return rows.map((wave) => ({
    ...wave,
    tasks: (byWave.get(wave.id) ?? []).map(({ waveId: _, ...task }) => task),
  }));
}

/** The first day from `from` on with a wave. */
export async function nextWaveDay(tx: Tx, hubId: string, from: string): Promise<string | null> {
  const [first]: { day: string }[] = await tx.query(
    'SELECT day::text AS day FROM wave WHERE hub_id = $1 AND day >= $2 ORDER BY day LIMIT 1',
    [hubId, from],
  );
  return first?.day ?? null;
}

/** Waves with everything that packing them asks for: of one day, or all that are not over. */
export async function packingWaves(
  tx: Tx,
  neighbors: PackingNeighbors,
  me: Member,
  day: string | null,
): Promise<PackingWave[]> {
  const rows: WaveRow[] = await tx.query(WAVES, [me.hubId, day, null]);
  const waveIds = rows.map(({ id }) => id);
  const bags = await readBags(tx, neighbors.boxes, me, { waveIds });
  const waves: PackingWave[] = [];
  for (const { id, day: on, startedAt } of rows) {
    const own = bags.get(id) ?? [];
    const items = await itemsFor(tx, neighbors, { hubId: me.hubId, bags: own, day: on });
    waves.push({ id, day: on, startedAt, bags: own, items });
  }
  return waves;
}

/** The items of bags and what may stand in for them, with what is free. */
async function itemsFor(
  tx: Tx,
  { stock }: PackingNeighbors,
  { hubId, bags, day }: { readonly hubId: string; readonly bags: readonly Bag[]; readonly day: string },
): Promise<PackingItem[]> {
  const inBags = new Set(bags.flatMap(({ lines }) => lines.map(({ itemId }) => itemId)));
  const all = await readItems(tx, hubId, null);
  const rules = await readRules(tx, hubId);
  const packed = all.filter(({ id }) => inBags.has(id));
  const standIns = new Map(
    packed.map((item) => [item.id, all.filter((other) => standsIn(item, other, rules)).map(({ id }) => id)]),
  );
  const shownIds = new Set([...inBags, ...[...standIns.values()].flat()]);
  const items = all.filter(({ id }) => shownIds.has(id));
  const free = await stock.freeOf(tx, hubId, items, day);
  const facts = await placesOf(tx, hubId, free);
  const byItem = grouped(free, ({ itemId }) => itemId);
  return items.map((item) => ({
    ...shown(item),
    standIns: standIns.get(item.id) ?? [],
    free: (byItem.get(item.id) ?? []).flatMap(({ lotId, placeId, quantity }) => {
      const place = facts.get(`${lotId} ${placeId}`);
      return place === undefined ? [] : [{ ...place, quantity }];
    }),
  }));
}

const shown = ({
  id,
  name,
  nameEs,
  nameAr,
  unit,
  category,
  cooling,
  exchangeGroup,
  contains,
  mayContain,
}: Item) => ({ id, name, nameEs, nameAr, unit, category, cooling, exchangeGroup, contains, mayContain });

type Place = Omit<PackingLot, 'quantity'>;

async function placesOf(
  tx: Tx,
  hubId: string,
  lots: readonly { readonly lotId: string; readonly placeId: string }[],
): Promise<ReadonlyMap<string, Place>> {
  const rows: (Place & { placeId: string })[] = await tx.query(PLACES, [
    hubId,
    lots.map(({ lotId }) => lotId),
  ]);
  return new Map(rows.map(({ placeId, ...place }) => [`${place.lotId} ${placeId}`, place]));
}

const PLACES = `
  SELECT l.id AS "lotId", b.place_id AS "placeId", nullif(b.place_id, b.hub_id) AS "binId", n.name AS "binName",
    n.position AS "binPosition", l.label_kind AS "labelKind", l.label_date::text AS "labelDate"
  FROM lot l JOIN stock_balance b ON b.hub_id = l.hub_id AND b.lot_id = l.id
  LEFT JOIN bin n ON n.hub_id = b.hub_id AND n.id = b.place_id
  WHERE l.hub_id = $1 AND l.id = ANY($2)`;

const WAVES = `
  SELECT w.id, w.day::text AS day, w.started_at AS "startedAt", m.handle AS "startedBy"
  FROM wave w JOIN member m ON m.hub_id = w.hub_id AND m.id = w.started_by
  WHERE w.hub_id = $1 AND ($2::date IS NULL OR w.day = $2) AND ($3::uuid IS NULL OR w.id = $3)
  ORDER BY w.day, w.started_at, w.id`;

const TASKS = `
  SELECT b.wave_id AS "waveId", b.id AS "bagId", b.task_id AS "taskId", t.request_id AS "requestId"
  FROM bag b JOIN task t ON t.hub_id = b.hub_id AND t.id = b.task_id
  WHERE b.hub_id = $1 AND b.wave_id = ANY($2) ORDER BY b.position, b.id`;
