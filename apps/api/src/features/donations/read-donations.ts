import { type DonatedLine, faultsOfLine } from '@doorstep/goods';
import type { Day } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import type { Item } from '../goods/item.types';
import type { Donation, DonationLine, OpenDonation } from './donation.types';

/** A line as its row stands. */
export interface LineRow extends Omit<DonationLine, 'item' | 'faults'> {
  readonly itemId: string;
  /** False when its bin has been closed since. */
  readonly binOpen: boolean;
}

const HEADS = `
  SELECT d.id, d.donor_id AS "donorId", d.drive_id AS "driveId", d.state, d.received_on::text AS "receivedOn",
    b.handle AS "begunBy", d.begun_at AS "begunAt", f.handle AS "finishedBy", d.finished_at AS "finishedAt", d.version,
    (SELECT count(*)::int FROM donation_line l WHERE l.hub_id = d.hub_id AND l.donation_id = d.id) AS "lineCount"
  FROM donation d JOIN member b ON b.hub_id = d.hub_id AND b.id = d.begun_by
  LEFT JOIN member f ON f.hub_id = d.hub_id AND f.id = d.finished_by
  WHERE d.hub_id = $1`;

/** Drafts and the newest finished ones; what was dropped never was. */
export const readDonations = (tx: Tx, hubId: string): Promise<Donation[]> =>
  tx.query(
    `${HEADS} AND d.state <> 'dropped' ORDER BY d.state = 'finished', d.begun_at DESC, d.id LIMIT 100`,
    [hubId],
  );

/** Lines of a donation in the order in which they came, or one of them. */
export const readLines = (
  tx: Tx,
  hubId: string,
  of: { readonly donationId: string } | { readonly lineId: string },
): Promise<LineRow[]> =>
  tx.query(
    `SELECT l.id, l.item_id AS "itemId", l.quantity, l.grams, l.tare_grams AS "tareGrams", l.brand, l.code,
       l.label_kind AS "labelKind", l.label_date::text AS "labelDate", l.date_answered AS "dateAnswered", l.contains,
       l.may_contain AS "mayContain", l.absent, l.arrival, l.temperature, l.accept_reason AS "acceptReason",
       l.reject_reason AS "rejectReason", l.bin_id AS "binId", l.version, m.handle AS "writtenBy",
       coalesce(b.state = 'open', true) AS "binOpen"
     FROM donation_line l JOIN member m ON m.hub_id = l.hub_id AND m.id = l.written_by
     LEFT JOIN bin b ON b.hub_id = l.hub_id AND b.id = l.bin_id
     WHERE l.hub_id = $1 AND l.${'lineId' in of ? 'id' : 'donation_id'} = $2 ORDER BY l.position, l.id`,
    [hubId, 'lineId' in of ? of.lineId : of.donationId],
  );

/** A donation with its lines, each with what keeps it out today. Refuses NOT_FOUND. */
export async function openDonation(tx: Tx, hubId: string, id: string, today: string): Promise<OpenDonation> {
  const [head]: Donation[] = await tx.query(`${HEADS} AND d.id = $2`, [hubId, id]);
  if (head === undefined) throw new Refusal('NOT_FOUND');
  const lines = await withItems(tx, hubId, await readLines(tx, hubId, { donationId: id }), today);
  return { ...head, lines };
}

export async function withItems(
  tx: Tx,
  hubId: string,
  rows: readonly LineRow[],
  today: string,
): Promise<DonationLine[]> {
  const items = await readItems(tx, hubId, [...new Set(rows.map(({ itemId }) => itemId))]);
  const byId = new Map(items.map((item) => [item.id, item]));
  return rows.flatMap(({ itemId, binOpen, ...line }) => {
    const item = byId.get(itemId);
    return item === undefined
      ? []
      : [{ ...line, item, faults: faultsOf({ ...line, itemId, binOpen }, item, today) }];
  });
}

/** What keeps a line from being taken in, its bin included. */
export function faultsOf(row: LineRow, item: Item, today: string): DonationLine['faults'] {
  const written: DonatedLine = {
    ...row,
    labelDate: row.labelDate as Day | null,
    tenthsF: row.temperature,
  };
  const faults = faultsOfLine(written, { unit: item.unit, strict: item.strict !== null }, today as Day);
  return row.binOpen || row.rejectReason !== null ? faults : [...faults, 'BIN_CLOSED'];
}
