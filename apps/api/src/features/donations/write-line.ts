import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { SaveDonationLineInput } from './donation.types';

/**
 * Whoever writes a line holds the draft until the end of the transaction, and whoever finishes it waits; the other way
 * round the line comes too late. Refuses NOT_FOUND, DONATION_OVER.
 */
export async function holdDraft(tx: Tx, hubId: string, donationId: string): Promise<void> {
  const [row]: { state: string }[] = await tx.query(
    'SELECT state FROM donation WHERE hub_id = $1 AND id = $2 FOR SHARE',
    [hubId, donationId],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  if (row.state !== 'draft') throw new Refusal('DONATION_OVER');
}

/** The donation that a line belongs to, held. */
export async function holdDraftOf(tx: Tx, hubId: string, lineId: string): Promise<string> {
  const [row]: { donationId: string }[] = await tx.query(
    'SELECT donation_id AS "donationId" FROM donation_line WHERE hub_id = $1 AND id = $2',
    [hubId, lineId],
  );
  if (row === undefined) throw new Refusal('NOT_FOUND');
  await holdDraft(tx, hubId, row.donationId);
  return row.donationId;
}

const COLUMNS = [
  'item_id',
  'quantity',
  'grams',
  'tare_grams',
  'brand',
  'code',
  'label_kind',
  'label_date',
  'date_answered',
  'contains',
  'may_contain',
  'absent',
  'arrival',
  'temperature',
  'accept_reason',
  'reject_reason',
  'bin_id',
  'written_by',
] as const;

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** What may stay open, in the order of its columns between `quantity` and `written_by`. */
const FIELDS = [
  'grams',
  'tareGrams',
  'brand',
  'code',
  'labelKind',
  'labelDate',
  'dateAnswered',
  'contains',
  'mayContain',
  'absent',
  'arrival',
  'temperature',
  'acceptReason',
  'rejectReason',
  'binId',
] as const satisfies readonly (keyof SaveDonationLineInput)[];

function valuesOf(me: Member, line: SaveDonationLineInput): unknown[] {
  const written = { ...line, brand: trimmed(line.brand), code: trimmed(line.code) };
  return [line.itemId, line.quantity, ...FIELDS.map((field) => written[field] ?? null), me.id];
}

/** Writes a line, new or changed. Refuses DONATION_LINE_CHANGED; INPUT_MALFORMED for two of three allergen lists. */
export async function writeLine(tx: Tx, me: Member, line: SaveDonationLineInput): Promise<void> {
  const lists = [line.contains, line.mayContain, line.absent].filter((list) => (list ?? null) !== null);
  if (lists.length % 3 !== 0) throw new Refusal('INPUT_MALFORMED', { field: 'contains' });
  await holdDraft(tx, me.hubId, line.donationId);
  if (line.version === 0) {
    const places = COLUMNS.map((_, i) => `$${i + 4}`).join(', ');
    await tx.query(
      `INSERT INTO donation_line (hub_id, donation_id, id, position, ${COLUMNS.join(', ')})
       VALUES ($1, $2, $3, (SELECT coalesce(max(position), 0) + 1 FROM donation_line WHERE hub_id = $1 AND donation_id = $2),
         ${places})`,
      [me.hubId, line.donationId, line.id, ...valuesOf(me, line)],
    );
    return;
  }
  const sets = COLUMNS.map((column, i) => `${column} = $${i + 5}`).join(', ');
  const changed = await returning(
    tx,
    `UPDATE donation_line SET ${sets}, version = version + 1
     WHERE hub_id = $1 AND donation_id = $2 AND id = $3 AND version = $4 RETURNING id`,
    [me.hubId, line.donationId, line.id, line.version, ...valuesOf(me, line)],
  );
  if (changed.length === 0) throw new Refusal('DONATION_LINE_CHANGED', { lineId: line.id });
}

/** One more scan, or ten: two people who scan the same box both count. */
export async function addToLine(tx: Tx, me: Member, lineId: string, add: number): Promise<void> {
  await holdDraftOf(tx, me.hubId, lineId);
  await tx.query(
    `UPDATE donation_line SET quantity = least(quantity + $3, 1000000), version = version + 1, written_by = $4
     WHERE hub_id = $1 AND id = $2`,
    [me.hubId, lineId, add, me.id],
  );
}
