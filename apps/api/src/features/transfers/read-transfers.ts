import { commandsFrom, TRANSFER, type TransferCommand } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { Item } from '../goods/item.types';
import { isOurs, type TransferRow } from './transfer-row';
import { ownItemIn } from './own-item';
import type { Haul, NearHub, Transfer, TransferLine, TransferParcel } from './transfer.types';

/** Transfers that are listed; older ones are in the books. */
const LISTED = 100;

interface HeadRow extends TransferRow {
  readonly version: number;
  readonly fromName: string;
  readonly toName: string;
  readonly wantedBy: string | null;
  readonly reason: Transfer['reason'];
  readonly askedAt: Date;
  readonly dispatchedAt: Date | null;
  readonly droppedAt: Date | null;
  readonly endedAt: Date | null;
}

interface LineRow {
  readonly transferId: string;
  readonly n: number;
  readonly wanted: number;
  readonly item: Item;
  readonly fromItemId: string | null;
  readonly toItemId: string | null;
}

/** The facts of a lot that travel with its goods. */
export interface LotFacts {
  readonly source: string;
  readonly receivedOn: string;
  readonly labelKind: TransferParcel['labelKind'];
  readonly labelDate: string | null;
  readonly code: string | null;
  readonly brand: string | null;
  readonly contains: readonly string[];
  readonly mayContain: readonly string[];
  readonly absent: readonly string[];
}

type ParcelRow = Omit<TransferParcel, 'lotId' | 'binId' | 'left' | keyof LotFacts> & {
  readonly transferId: string;
  readonly n: number;
  readonly hubId: string;
  readonly lotId: string;
  readonly placeId: string;
  readonly lot: LotFacts;
};

/** Transfers from and to this hub, what is open first; or one of them. Row-level security shows no others. */
export async function readTransfers(tx: Tx, me: Member, id: string | null = null): Promise<Transfer[]> {
  const heads: HeadRow[] = await tx.query(HEADS, [id]);
  const ids = heads.map((head) => head.id);
  const lines: LineRow[] = await tx.query(LINES, [ids]);
  const parcels: ParcelRow[] = await tx.query(PARCELS, [ids]);
  const hauls: (Haul & { transferId: string })[] = await tx.query(HAULS, [me.hubId, ids]);
  return heads.map((head) => {
    const sends = head.hubId === me.hubId;
    return {
      ...weightOf(
        lines.filter((line) => line.transferId === head.id),
        parcels.filter((parcel) => parcel.transferId === head.id),
      ),
      haul: hauls.find(({ transferId }) => transferId === head.id) ?? null,
      ...head,
      from: { id: head.hubId, name: head.fromName },
      to: { id: head.toHubId, name: head.toName },
      sends,
      asked: head.askedBy === me.hubId,
      can: commandsOf(head, me.hubId),
      lines: lines.filter((line) => line.transferId === head.id).map((line) => lineOf(line, parcels, sends)),
    };
  });
}

/** What is packed, by the weights that the lines carry; lines of goods without one are counted apart, never guessed. */
function weightOf(lines: readonly LineRow[], parcels: readonly ParcelRow[]) {
  const packed = lines.map(({ n, item }) => ({
    grams: item.grams,
    units: parcels.filter((parcel) => parcel.n === n).reduce((sum, { quantity }) => sum + quantity, 0),
  }));
  return {
    grams: packed.reduce((sum, { grams, units }) => sum + (grams ?? 0) * units, 0),
    unweighed: packed.filter(({ grams, units }) => grams === null && units > 0).length,
  };
}

export async function readTransfer(tx: Tx, me: Member, id: string): Promise<Transfer> {
  const [transfer] = await readTransfers(tx, me, id);
  if (transfer === undefined) throw new Refusal('NOT_FOUND');
  return transfer;
}

/** The other hubs of this hub's region. */
export const readNearHubs = (tx: Tx): Promise<NearHub[]> =>
  tx.query('SELECT id, name FROM hub WHERE region_id = app.region() AND id <> app.hub() ORDER BY name, id');

/** What this hub may do now. Receiving is one command to people, whether something stays on the way or not. */
const commandsOf = (row: TransferRow, hubId: string): TransferCommand[] =>
  commandsFrom(TRANSFER, row.state).filter((c) => c !== 'receiveRest' && isOurs(c, hubId, row));

function lineOf(line: LineRow, parcels: readonly ParcelRow[], sends: boolean): TransferLine {
  const { n, wanted, item, fromItemId, toItemId, transferId } = line;
  const { name, nameEs, nameAr, unit, category, cooling } = item;
  return {
    ...{ n, wanted, name, nameEs, nameAr, unit, category, cooling },
    itemId: sends ? fromItemId : toItemId,
    parcels: parcels
      .filter((parcel) => parcel.transferId === transferId && parcel.n === n)
      .map((parcel) => parcelOf(parcel, sends)),
  };
}

function parcelOf({ lotId, placeId, lot, ...parcel }: ParcelRow, sends: boolean): TransferParcel {
  const { quantity, arrived, damaged, missing, broughtBack } = parcel;
  return {
    ...parcel,
    ...lot,
    // Lots and bins of the other hub are that hub's own business; the hub's own id stands for what was not put away.
    lotId: sends ? lotId : null,
    binId: sends && placeId !== parcel.hubId ? placeId : null,
    left: quantity - arrived - damaged - missing - broughtBack,
  };
}

const HEADS = `
  SELECT t.id, t.hub_id AS "hubId", t.to_hub_id AS "toHubId", t.asked_by AS "askedBy", t.state, t.version,
    f.name AS "fromName", o.name AS "toName", t.wanted_by::text AS "wantedBy", t.reason, t.asked_at AS "askedAt",
    t.dispatched_at AS "dispatchedAt", t.dropped_at AS "droppedAt", t.ended_at AS "endedAt"
  FROM transfer t JOIN hub f ON f.id = t.hub_id JOIN hub o ON o.id = t.to_hub_id
  WHERE app.hub() IN (t.hub_id, t.to_hub_id) AND ($1::uuid IS NULL OR t.id = $1)
  ORDER BY t.state IN ('rejected', 'closed', 'cancelled'), t.asked_at DESC, t.id LIMIT ${LISTED}`;
/** Before anything is put aside, the hub that sends reads which of its own items is meant, as picking will take it. */
const LINES = `
  SELECT l.transfer_id AS "transferId", l.n, l.wanted, l.item, l.to_item_id AS "toItemId",
    coalesce(l.from_item_id, (${ownItemIn('app.hub()', 'l.item')})) AS "fromItemId"
  FROM transfer_line l WHERE app.hub() IN (l.hub_id, l.to_hub_id) AND l.transfer_id = ANY($1)
  ORDER BY l.transfer_id, l.n`;
const PARCELS = `
  SELECT transfer_id AS "transferId", id, n, hub_id AS "hubId", lot_id AS "lotId", place_id AS "placeId", quantity, lot, arrived, damaged,
    missing, brought_back AS "broughtBack", extra
  FROM transfer_parcel WHERE app.hub() IN (hub_id, to_hub_id) AND transfer_id = ANY($1)
  ORDER BY transfer_id, n, lot->>'labelDate' NULLS LAST, id`;
/** The task that carries it, with its driver and run once somebody has said yes. */
const HAULS = `
  SELECT DISTINCT ON (t.transfer_id) t.transfer_id AS "transferId", t.id AS "taskId", t.state, t.day::text AS day,
    t.from_minute AS "fromMinute", t.to_minute AS "toMinute", t.load_units AS "loadUnits", r.letter, m.handle
  FROM task t
  LEFT JOIN assignment a ON a.hub_id = t.hub_id AND a.task_id = t.id
    AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed', 'completed')
  LEFT JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
  LEFT JOIN member m ON m.hub_id = a.hub_id AND m.id = a.member_id
  WHERE t.hub_id = $1 AND t.transfer_id = ANY($2) AND t.state <> 'cancelled'
  ORDER BY t.transfer_id, t.day DESC, a.made_at DESC NULLS LAST`;
