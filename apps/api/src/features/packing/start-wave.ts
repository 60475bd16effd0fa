import { BAG_STANDS, type TaskState } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { announce, PACKING_TOPIC } from '../../platform/graphql/announce';
import { enqueue } from '../../platform/jobs/enqueue';
import { hasSealedForm } from '../boxes/boxes.service';
import { hubDay } from '../hubs/hubs.service';
import { BagLineEntity } from './bag-line.entity';
import { BagEntity } from './bag.entity';
import type { PackingNeighbors } from './packing-neighbors';
import type { BagInput, StartWaveInput } from './packing.types';
import { PACKABLE } from './read-tasks-to-pack';
import { erasureOf, WAVE_ERASE } from './wave-erase.job';
import { WaveEntity } from './wave.entity';

/**
 * Promises every line of every bag and lays the bags down for packing; all or nothing. A bag that nobody has touched is
 * replaced, and its goods are free for the new one. Refuses WINDOW_PAST, TASK_NOT_OPEN, BAG_BEGUN, NOT_FOUND,
 * BOX_MALFORMED, BOX_FOR_WRONG_KEY, BOX_MISSING, and STOCK_SHORT with each item that is wanting and by how much.
 */
export async function startWave(
  tx: Tx,
  now: Date,
  neighbors: PackingNeighbors,
  { me, input }: { readonly me: Member; readonly input: StartWaveInput },
): Promise<void> {
  const { hubId } = me;
  const { id: waveId, day, bags } = input;
  const hub = await neighbors.hubs.require(tx, hubId);
  // Days in this form sort as text.
  if (day < hubDay(now, hub.timeZone)) throw new Refusal('WINDOW_PAST');
  await requireReaders(tx, now, neighbors, { hubId, bags });
  await clearTasks(tx, now, neighbors, { me, day, bags });
  const tasks = bags.map(({ taskId, lines }) => ({
    taskId,
    lines: lines.flatMap(({ itemId, promised }) => (promised > 0 ? [{ itemId, quantity: promised }] : [])),
  }));
  const erasure = erasureOf(day, hub.timeZone);
  await tx.insert(WaveEntity, { hubId, id: waveId, day, startedAt: now, startedBy: me.id });
  await layBags(tx, hubId, waveId, bags);
  for (const { id, slip } of bags)
    await neighbors.boxes.put(tx, hubId, id, [{ ...slip, expiresOn: erasure.day }]);
  await neighbors.stock.promise(tx, now, me, { day, tasks });
  await enqueue(tx, hubId, WAVE_ERASE, { waveId }, { runAt: erasure.at, dedupeKey: waveId });
  await record(tx, now, me, { verb: 'wave.start', subjectId: waveId });
  await announce(tx, hubId, PACKING_TOPIC, waveId);
}

/** Hub and board, nobody else: organizers print labels, packers read the sign and what may stand in. */
async function requireReaders(
  tx: Tx,
  now: Date,
  { hubs }: PackingNeighbors,
  { hubId, bags }: { readonly hubId: string; readonly bags: readonly BagInput[] },
): Promise<void> {
  const { hub, board } = await hubs.currentKids(tx, now, hubId);
  for (const { slip } of bags) {
    const details = { compartment: 'slip' };
    if (slip.compartment !== 'slip' || slip.version !== 0 || !hasSealedForm(slip))
      throw new Refusal('BOX_MALFORMED', details);
    const kids = slip.wraps.map(({ kid }) => kid);
    if (!kids.every((kid) => kid === hub || kid === board)) throw new Refusal('BOX_FOR_WRONG_KEY', details);
    if (kids.length < 2) throw new Refusal('BOX_MISSING', details);
  }
}

interface TaskRow {
  readonly id: string;
  readonly kind: string;
  readonly state: TaskState;
  readonly day: string;
  readonly bagState: string | null;
}

interface Clearing {
  readonly me: Member;
  readonly day: string;
  readonly bags: readonly BagInput[];
}

/** Holds the tasks' rows, always in the same order, and frees what they are promised so far: by a kit, or an untouched bag. */
async function clearTasks(
  tx: Tx,
  now: Date,
  { stock }: PackingNeighbors,
  { me, day, bags }: Clearing,
): Promise<void> {
  const ids = bags.map(({ taskId }) => taskId);
  await tx.query(LOCK, [me.hubId, ids]);
  const tasks: TaskRow[] = await tx.query(TASKS, [me.hubId, ids, BAG_STANDS]);
  if (tasks.length !== ids.length) throw new Refusal('NOT_FOUND');
  const closed = tasks.filter(
    (task) => task.kind !== 'delivery' || task.day !== day || !PACKABLE.includes(task.state),
  );
  if (closed.length > 0) throw new Refusal('TASK_NOT_OPEN', { taskIds: closed.map(({ id }) => id) });
  const begun = tasks.filter(({ bagState }) => bagState === 'picking' || bagState === 'packed');
  if (begun.length > 0) throw new Refusal('BAG_BEGUN', { taskIds: begun.map(({ id }) => id) });
  for (const { id } of tasks) await stock.free(tx, now, me, id);
}

async function layBags(tx: Tx, hubId: string, waveId: string, bags: readonly BagInput[]): Promise<void> {
  await tx.insert(
    BagEntity,
    bags.map(({ id, taskId, boxes }, i) => ({
      ...{ hubId, id, waveId, taskId, boxes, position: i + 1, state: 'reserved' as const, version: 1 },
    })),
  );
  await tx.insert(
    BagLineEntity,
    bags.flatMap(({ id: bagId, lines }) =>
      lines.map(({ itemId, wanted, promised }) => ({
        ...{ hubId, bagId, itemId, standsFor: itemId, wanted, promised, picked: 0, state: 'open' as const },
      })),
    ),
  );
}

const LOCK = `SELECT id FROM task WHERE hub_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE`;

const TASKS = `
  SELECT t.id, t.kind, t.state, t.day::text AS day, b.state AS "bagState"
  FROM task t LEFT JOIN bag b ON b.hub_id = t.hub_id AND b.task_id = t.id AND b.state = ANY($3)
  WHERE t.hub_id = $1 AND t.id = ANY($2) ORDER BY t.id`;
