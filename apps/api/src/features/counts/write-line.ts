import type { Member } from '../../platform/auth/actor';
import { returning } from '../../platform/db/rows';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { CountReason } from '../../platform/graphql/words';
import type { WriteCountLineInput } from './count.types';
import { changeSince, readLines, type StandingLine } from './read-counts';

/**
 * Writes the number of a line with what the book says at this moment: from here on movements and the difference go their
 * own ways. Refuses COUNT_CHANGED when somebody wrote it first.
 */
export async function writeLine(tx: Tx, now: Date, me: Member, input: WriteCountLineInput): Promise<void> {
  const { hubId } = me;
  const { countId, lineId, version, counted } = input;
  const labelKind = input.labelKind ?? null;
  const labelDate = input.labelDate ?? null;
  if (labelKind !== null && (labelKind === 'none') !== (labelDate === null))
    throw new Refusal('LABEL_DATE_MISSING');
  const changed = await returning<{ id: string }>(
    tx,
    `UPDATE count_line l SET counted = $5, book = ${BOOK}, counted_at = $6, counted_by = $7, kept_at = NULL,
       reason = NULL, version = version + 1, source = coalesce($8, source), label_kind = coalesce($9, label_kind),
       label_date = CASE WHEN $9::text IS NULL THEN label_date ELSE $10::date END
     WHERE hub_id = $1 AND count_id = $2 AND id = $3 AND version = $4 RETURNING id`,
    [hubId, countId, lineId, version, counted, now, me.id, input.source ?? null, labelKind, labelDate],
  );
  if (changed.length === 0) throw new Refusal('COUNT_CHANGED', { lineId });
}

/** Waits for whoever is moving this lot here just now, so that a number and its book are of one moment. */
export async function holdBalance(tx: Tx, hubId: string, countId: string, lineId: string): Promise<void> {
  await tx.query(
    `SELECT FROM stock_balance b JOIN count_line l ON l.hub_id = b.hub_id AND l.lot_id = b.lot_id AND l.place_id = b.place_id
     WHERE l.hub_id = $1 AND l.count_id = $2 AND l.id = $3 FOR SHARE OF b`,
    [hubId, countId, lineId],
  );
}

const BOOK = `coalesce((SELECT on_hand FROM stock_balance b
  WHERE b.hub_id = l.hub_id AND b.lot_id = l.lot_id AND b.place_id = l.place_id), 0)`;

/** The number goes; the line is counted again. */
export async function emptyLine(tx: Tx, hubId: string, countId: string, lineId: string): Promise<void> {
  await lineOf(tx, hubId, countId, lineId);
  await tx.query(
    `UPDATE count_line SET counted = NULL, book = NULL, counted_at = NULL, counted_by = NULL, kept_at = NULL,
       reason = NULL, version = version + 1 WHERE hub_id = $1 AND count_id = $2 AND id = $3`,
    [hubId, countId, lineId],
  );
}

/** The number stays right beside what moved since. Refuses COUNT_CORRECTED: a correction is not a movement of goods. */
export async function keepLine(tx: Tx, hubId: string, countId: string, lineId: string): Promise<void> {
  await holdBalance(tx, hubId, countId, lineId);
  const line = await lineOf(tx, hubId, countId, lineId);
  if (changeSince(line) === 0) return;
  if (line.corrected) throw new Refusal('COUNT_CORRECTED', { items: [{ itemId: line.itemId }] });
  await tx.query(
    'UPDATE count_line SET kept_at = $4, version = version + 1 WHERE hub_id = $1 AND count_id = $2 AND id = $3',
    [hubId, countId, lineId, line.onHand],
  );
}

export async function giveReason(
  tx: Tx,
  hubId: string,
  {
    countId,
    lineId,
    reason,
  }: { readonly countId: string; readonly lineId: string; readonly reason: CountReason },
): Promise<void> {
  await lineOf(tx, hubId, countId, lineId);
  await tx.query(
    'UPDATE count_line SET reason = $4, version = version + 1 WHERE hub_id = $1 AND count_id = $2 AND id = $3',
    [hubId, countId, lineId, reason],
  );
}

export async function takeOut(tx: Tx, hubId: string, countId: string, lineId: string): Promise<void> {
  await tx.query('DELETE FROM count_line WHERE hub_id = $1 AND count_id = $2 AND id = $3', [
    hubId,
    countId,
    lineId,
  ]);
}

async function lineOf(tx: Tx, hubId: string, countId: string, lineId: string): Promise<StandingLine> {
  const line = (await readLines(tx, hubId, countId)).find(({ id }) => id === lineId);
  if (line === undefined) throw new Refusal('NOT_FOUND');
  return line;
}
