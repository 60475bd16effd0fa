import { isTold, RECALL_MS, tryAgain } from '@doorstep/books';
import { present } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { BoxesService } from '../boxes/boxes.service';
import { readItems } from '../goods/items.service';
import { BAGS, DOORS, HEARD, HUBS, LOTS, RECALL_ROW, RECALLS, RUNS } from './recall-rows';
import type {
  Recall,
  RecallBag,
  RecallDoor,
  RecallHeard,
  RecallLine,
  RecallLot,
  RecallRun,
  RecallTold,
} from './recall.types';

type RecallRow = Pick<
  Recall,
  'id' | 'reason' | 'state' | 'openedBy' | 'openedAt' | 'closedBy' | 'closedAt' | 'version'
>;
type DoorRow = Omit<RecallDoor, 'contact'> & { readonly boxId: string };

const dueAt = (openedAt: Date): Date => new Date(openedAt.getTime() + RECALL_MS);

/** The whole recall: seven statements, whatever its size. Refuses NOT_FOUND. */
export async function readRecall(tx: Tx, boxes: BoxesService, me: Member, id: string): Promise<Recall> {
  const { hubId } = me;
  const [row]: RecallRow[] = await tx.query(RECALL_ROW, [hubId, id]);
  if (row === undefined) throw new Refusal('NOT_FOUND');
  const lots = await readLots(tx, hubId, id);
  const bags: RecallBag[] = await tx.query(BAGS, [hubId, id]);
  const runs: RecallRun[] = await tx.query(RUNS, [hubId, id]);
  const doors = await readDoors(tx, boxes, hubId, id);
  const hubs: RecallTold[] = await tx.query(HUBS, [hubId, id]);
  return { ...row, dueAt: dueAt(row.openedAt), lots, bags, runs, doors, hubs };
}

/** Recalls of the hub, open ones first, then newest first. */
export async function readRecalls(tx: Tx, hubId: string): Promise<RecallLine[]> {
  const rows: Omit<RecallLine, 'dueAt'>[] = await tx.query(RECALLS, [hubId]);
  return rows.map((row) => ({ ...row, dueAt: dueAt(row.openedAt) }));
}

/** What other hubs say that nobody here has taken up. */
export const readHeard = (tx: Tx, hubId: string): Promise<RecallHeard[]> => tx.query(HEARD, [hubId]);

async function readLots(tx: Tx, hubId: string, id: string): Promise<RecallLot[]> {
  const rows: (Omit<RecallLot, 'item'> & { itemId: string })[] = await tx.query(LOTS, [hubId, id]);
  const items = await readItems(tx, hubId, [...new Set(rows.map(({ itemId }) => itemId))]);
  const byId = new Map(items.map((item) => [item.id, item]));
  return rows.map(({ itemId, ...row }) => ({
    ...row,
    item: present(byId.get(itemId), 'a lot is of an item'),
  }));
}

/** Whom to call next first. A box goes out only for a household that does not know yet. */
async function readDoors(tx: Tx, boxes: BoxesService, hubId: string, id: string): Promise<RecallDoor[]> {
  const rows: DoorRow[] = await tx.query(DOORS, [hubId, id]);
  const next = tryAgain(
    rows.map((row) => ({ ...row, id: row.taskId, triedAt: row.triedAt?.getTime() ?? null })),
  );
  const order = new Map(next.map(({ taskId }, i) => [taskId, i]));
  const last = rows.length;
  const sorted = [...rows].sort((a, b) => (order.get(a.taskId) ?? last) - (order.get(b.taskId) ?? last));
  const waiting = sorted.filter((row) => !isTold(row)).map(({ boxId }) => boxId);
  const found = await boxes.findFor(tx, hubId, 'hub', ['contact'], [...new Set(waiting)]);
  const byBox = new Map(found.map((box) => [box.subjectId, box]));
  return sorted.map(({ boxId, ...row }) => ({
    ...row,
    contact: isTold(row) ? null : (byBox.get(boxId) ?? null),
  }));
}
