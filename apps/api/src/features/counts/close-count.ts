import { randomUUID } from 'node:crypto';
import { InvariantError } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import { grouped } from '../../platform/db/rows';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { hubToday, moveStock } from '../stock/stock.service';
import { differenceOf, isUndecided, readLines, type StandingLine } from './read-counts';

/** Refuses COUNT_LINES_OPEN: every line has a number, or was taken out. */
export async function requireCounted(tx: Tx, hubId: string, countId: string): Promise<void> {
  const open = (await readLines(tx, hubId, countId)).filter(({ counted }) => counted === null);
  if (open.length > 0) throw new Refusal('COUNT_LINES_OPEN', { items: namesOf(open) });
}

/** Refuses COUNT_CORRECTED, COUNT_MOVED: nobody signs for a number that goods have moved beside unseen. */
export async function requireSettled(tx: Tx, hubId: string, countId: string): Promise<void> {
  const lines = await readLines(tx, hubId, countId);
  requireNotCorrected(lines);
  const moved = lines.filter(isUndecided);
  if (moved.length > 0) throw new Refusal('COUNT_MOVED', { items: namesOf(moved) });
}

/**
 * Posts every difference, or none: each against what the book said when its line was counted, so that what moved since
 * stays as it is. Refuses STOCK_SHORT with item and numbers when less was counted than is promised, COUNT_REASON_MISSING,
 * COUNT_CORRECTED.
 */
export async function postDifferences(tx: Tx, now: Date, me: Member, countId: string): Promise<void> {
  const { hubId } = me;
  await lockBalances(tx, hubId, countId);
  const lines = await readLines(tx, hubId, countId);
  requireNotCorrected(lines);
  const different = lines.filter((line) => differenceOf(line) !== 0);
  const silent = different.filter(({ reason }) => reason === null);
  if (silent.length > 0) throw new Refusal('COUNT_REASON_MISSING', { items: namesOf(silent) });
  const short = different.filter((line) => line.onHand + differenceOf(line) < line.promised);
  if (short.length > 0) throw new Refusal('STOCK_SHORT', { items: short.map(shortOf) });
  const today = await hubToday(tx, now, hubId);
  for (const line of different) await makeRoom(tx, hubId, line, today);
  for (const [reason, own] of grouped(different, (line) => String(line.reason)))
    await adjust(tx, now, me, { countId, reason, lines: own });
}

const namesOf = (lines: readonly StandingLine[]) =>
  lines.map(({ id, itemId, onHand, counted }) => ({ lineId: id, itemId, counted, onHand }));

/** How many there would be left, and how many of them are promised. */
const shortOf = (line: StandingLine) => ({
  itemId: line.itemId,
  counted: line.counted,
  left: line.onHand + differenceOf(line),
  promised: line.promised,
});

function requireNotCorrected(lines: readonly StandingLine[]): void {
  const corrected = lines.filter((line) => line.corrected);
  if (corrected.length > 0) throw new Refusal('COUNT_CORRECTED', { items: namesOf(corrected) });
}

/** In the order of every other movement, so that two never wait in a circle. */
const lockBalances = (tx: Tx, hubId: string, countId: string): Promise<unknown> =>
  tx.query(
    `SELECT FROM stock_balance b JOIN count_line l ON l.hub_id = b.hub_id AND l.lot_id = b.lot_id AND l.place_id = b.place_id
     WHERE l.hub_id = $1 AND l.count_id = $2 ORDER BY b.lot_id, b.place_id FOR UPDATE OF b`,
    [hubId, countId],
  );

/** A lot that the book does not know becomes one: received on the day of the count, from where the counter says. */
async function makeRoom(tx: Tx, hubId: string, line: StandingLine, today: string): Promise<void> {
  const { id, itemId, placeId, source, labelKind, labelDate } = line;
  if (line.lotId === null)
    await tx.query(
      `INSERT INTO lot (hub_id, id, item_id, state, source, received_on, label_kind, label_date)
       VALUES ($1, $2, $3, 'available', $4, $5, $6, $7)`,
      [hubId, id, itemId, source ?? 'count', today, labelKind ?? 'none', labelDate],
    );
  await tx.query(
    `INSERT INTO stock_balance (hub_id, lot_id, place_id, on_hand, reserved, held) VALUES ($1, $2, $3, 0, 0, 0)
     ON CONFLICT DO NOTHING`,
    [hubId, line.lotId ?? id, placeId],
  );
}

interface Correction {
  readonly countId: string;
  readonly reason: string;
  readonly lines: readonly StandingLine[];
}

async function adjust(tx: Tx, now: Date, me: Member, { countId, reason, lines }: Correction): Promise<void> {
  const movementId = randomUUID();
  const moved = await moveStock(tx, now, me, {
    id: movementId,
    kind: 'adjust',
    reason,
    lines: lines.map((line) => ({
      lotId: line.lotId ?? line.id,
      placeId: line.placeId,
      quantity: differenceOf(line),
    })),
  });
  if (!moved) throw new InvariantError('balances are locked and were looked at');
  await tx.query(
    `UPDATE count_line SET movement_id = $3, lot_id = coalesce(lot_id, id)
     WHERE hub_id = $1 AND count_id = $2 AND id = ANY($4)`,
    [me.hubId, countId, movementId, lines.map(({ id }) => id)],
  );
}
