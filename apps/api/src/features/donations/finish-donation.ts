import { InvariantError } from '@doorstep/std';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { readItems } from '../goods/items.service';
import { hubToday, takeIn, type NewLot } from '../stock/stock.service';
import { faultsOf, type LineRow, readLines } from './read-donations';

/**
 * Takes a whole donation in: each line that was not turned away becomes a lot on its shelf, in one movement. All or
 * nothing. Refuses DONATION_OVER, DONATION_EMPTY, and DONATION_LINES_WRONG with each line that cannot come in, its item,
 * how many there are of it, and why.
 */
export async function finishDonation(tx: Tx, now: Date, me: Member, id: string): Promise<void> {
  const { hubId } = me;
  const today = await hubToday(tx, now, hubId);
  const receivedOn = await close(tx, now, me, id);
  const lines = await readLines(tx, hubId, { donationId: id });
  const lots = await lotsOf(tx, hubId, lines, { donationId: id, receivedOn, today });
  if (lots.length > 0 && !(await takeIn(tx, now, me, lots)))
    throw new InvariantError('goods that come in leave nothing below zero');
}

/** From here on nobody writes a line. */
async function close(tx: Tx, now: Date, me: Member, id: string): Promise<string> {
  const [closed] = await returning<{ receivedOn: string }>(
    tx,
    `UPDATE donation SET state = 'finished', finished_by = $3, finished_at = $4, version = version + 1
     WHERE hub_id = $1 AND id = $2 AND state = 'draft' RETURNING received_on::text AS "receivedOn"`,
    [me.hubId, id, me.id, now],
  );
  if (closed === undefined) throw new Refusal('DONATION_OVER');
  return closed.receivedOn;
}

interface Given {
  readonly donationId: string;
  readonly receivedOn: string;
  readonly today: string;
}

async function lotsOf(tx: Tx, hubId: string, lines: readonly LineRow[], given: Given): Promise<NewLot[]> {
  if (lines.length === 0) throw new Refusal('DONATION_EMPTY');
  const items = await readItems(tx, hubId, [...new Set(lines.map(({ itemId }) => itemId))]);
  const byId = new Map(items.map((item) => [item.id, item]));
  const source = await sourceOf(tx, hubId, given.donationId);
  const lots: NewLot[] = [];
  const wrong: { lineId: string; itemId: string; quantity: number; fault: string }[] = [];
  for (const line of lines) {
    const item = byId.get(line.itemId);
    if (item === undefined) throw new InvariantError('a line has its item');
    const [fault] = faultsOf(line, item, given.today);
    if (fault !== undefined)
      wrong.push({ lineId: line.id, itemId: line.itemId, quantity: line.quantity, fault });
    else if (line.rejectReason === null) lots.push(lotOf(hubId, line, { ...given, source }));
  }
  if (wrong.length > 0) throw new Refusal('DONATION_LINES_WRONG', { lines: wrong });
  return lots;
}

function lotOf(hubId: string, line: LineRow, given: Given & { readonly source: string }): NewLot {
  const { id, itemId, quantity, labelKind, labelDate, brand, code, contains, mayContain, absent, binId } =
    line;
  if (labelKind === null) throw new InvariantError('a line without a kind of date is refused');
  const { donationId, receivedOn, source } = given;
  const facts = { brand, code, contains, mayContain, absent, donationId, receivedOn, source };
  return { ...facts, id, itemId, quantity, labelKind, labelDate, placeId: binId ?? hubId };
}

/** What a shelf may say of where it came from: a public name, else the drive; of a person nothing. */
async function sourceOf(tx: Tx, hubId: string, donationId: string): Promise<string> {
  const [row]: { source: string }[] = await tx.query(
    `SELECT coalesce(o.name, v.name, '') AS source FROM donation d
       LEFT JOIN donor o ON o.hub_id = d.hub_id AND o.id = d.donor_id
       LEFT JOIN drive v ON v.hub_id = d.hub_id AND v.id = d.drive_id
      WHERE d.hub_id = $1 AND d.id = $2`,
    [hubId, donationId],
  );
  return row?.source ?? '';
}
