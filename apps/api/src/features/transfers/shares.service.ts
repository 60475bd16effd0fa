import { Injectable } from '@nestjs/common';
import { metersBetween } from '@doorstep/geo';
import { suggestTransfers, type Region } from '@doorstep/ledger';
import { KG_PER_LOAD_UNIT } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText, present, type Day, type Id } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { ShareKind } from '../../platform/graphql/words';
import type { Item } from '../goods/item.types';
import { readItems } from '../goods/items.service';
import { hubToday } from '../stock/stock.service';
import type { ShareInput, StockShare, SuggestedTransfer } from './transfer.types';

/** What was shared longer ago says nothing about shelves of today. */
const FRESH_DAYS = 14;
/** Farther than anybody drives for a few cases, in metres. */
const FAR = 60_000;
/** A need without a day is of this week. */
const SOON_DAYS = 7;

interface ShareRow {
  readonly hubId: string;
  readonly hubName: string;
  readonly lon: number;
  readonly lat: number;
  readonly itemId: string;
  readonly item: Item;
  readonly kind: ShareKind;
  readonly quantity: number;
  readonly day: string | null;
  readonly room: number;
  readonly sharedAt: Date;
}

/** What the hubs of a region can spare and lack, as far as each tells, and the transfers that would help most. */
@Injectable()
export class SharesService {
  constructor(private readonly db: Db) {}

  shares(me: Member): Promise<StockShare[]> {
    return this.db.read(me, async (tx, now) =>
      (await readShares(tx, now)).map((row) => shareOf(row, me.hubId)),
    );
  }

  /** Tells the region, tells it anew, or takes it back. Refuses NOT_FOUND. */
  share(me: Member, input: ShareInput): Promise<StockShare[]> {
    return this.db.write(me, (tx, now) => {
      const read = async () => (await readShares(tx, now)).map((row) => shareOf(row, me.hubId));
      return once(tx, now, me, {
        key: input.key,
        verb: 'stock.share',
        work: async () => {
          await tell(tx, now, me, input);
          await record(tx, now, me, { verb: 'stock.share', subjectId: input.itemId });
          await announce(tx, me.hubId, 'share', input.itemId);
          return read();
        },
        answerOf: () => true,
        reread: read,
      });
    });
  }

  /** Transfers from or to this hub that the whole region would do best with: exact, see libs/ledger. */
  suggestions(me: Member): Promise<SuggestedTransfer[]> {
    return this.db.read(me, async (tx, now) => {
      const rows = await readShares(tx, now);
      const today = dayText(await hubToday(tx, now, me.hubId));
      return suggest(rows, today).filter(({ from, to }) => from.id === me.hubId || to.id === me.hubId);
    });

    function suggest(rows: readonly ShareRow[], today: Day): SuggestedTransfer[] {
      return suggestTransfers(regionOf(rows, today)).transfers.map((transfer) =>
        suggestionOf(rows, transfer, me.hubId),
      );
    }
  }
}

async function tell(
  tx: Tx,
  now: Date,
  me: Member,
  { itemId, kind, quantity, day = null }: ShareInput,
): Promise<void> {
  if (quantity === 0) {
    await tx.query('DELETE FROM stock_share WHERE hub_id = $1 AND item_id = $2', [me.hubId, itemId]);
    return;
  }
  const [item] = await readItems(tx, me.hubId, [itemId]);
  if (item === undefined) throw new Refusal('NOT_FOUND');
  await tx.query(
    `INSERT INTO stock_share (hub_id, item_id, region_id, kind, quantity, day, room, item, shared_at)
     SELECT $1, $2, app.region(), $3, $4, $5,
       (SELECT coalesce(sum(load_units), 0) FROM member WHERE hub_id = $1 AND state = 'approved' AND vehicle IN ('car', 'van')),
       $6, $7
     ON CONFLICT (hub_id, item_id) DO UPDATE SET kind = excluded.kind, quantity = excluded.quantity, day = excluded.day,
       room = excluded.room, item = excluded.item, shared_at = excluded.shared_at`,
    [me.hubId, itemId, kind, quantity, day, JSON.stringify(item), now],
  );
}

/** Of the whole region: row-level security shows no other. Own first. */
const readShares = (tx: Tx, now: Date): Promise<ShareRow[]> =>
  tx.query(
    `SELECT s.hub_id AS "hubId", h.name AS "hubName", h.lon, h.lat, s.item_id AS "itemId", s.item, s.kind, s.quantity,
       s.day::text AS day, s.room, s.shared_at AS "sharedAt"
     FROM stock_share s JOIN hub h ON h.id = s.hub_id
     WHERE s.region_id = app.region() AND s.shared_at > $1::timestamptz - make_interval(days => ${FRESH_DAYS})
     ORDER BY s.hub_id <> app.hub(), h.name, s.kind, s.item->>'name', s.item_id`,
    [now],
  );

function shareOf({ hubId, hubName, itemId, item, ...row }: ShareRow, mine: string): StockShare {
  const { name, nameEs, nameAr, unit } = item;
  const { kind, quantity, day, sharedAt } = row;
  return {
    ...{ name, nameEs, nameAr, unit, kind, quantity, day, sharedAt },
    hub: { id: hubId, name: hubName },
    mine: hubId === mine,
    itemId: hubId === mine ? itemId : null,
  };
}

/** Each hub has its own catalogue: the same starter line, or the same name and unit, is the same thing. */
const thingOf = ({ slug, name, unit }: Item): Id => (slug ?? `${name.toLowerCase()} ${unit}`) as Id;
const lotOf = ({ hubId, itemId }: ShareRow): Id => `${hubId} ${itemId}` as Id;

function regionOf(rows: readonly ShareRow[], today: Day): Region {
  const hubs = [...new Map(rows.map((row) => [row.hubId, row])).values()];
  const items = [...new Map(rows.map(({ item }) => [thingOf(item), item]))];
  const point = ({ lon, lat }: ShareRow) => ({ lon, lat });
  return {
    hubs: hubs.map(({ hubId, room }) => ({ id: hubId as Id, room, coolRoom: room })),
    items: items.map(([id, item]) => ({ id, perCase: item.perCase ?? 1, cool: item.cooled })),
    spares: rows
      .filter(({ kind }) => kind === 'offer')
      .map((row) => ({
        hub: row.hubId as Id,
        item: thingOf(row.item),
        lot: lotOf(row),
        lastDay: row.day as Day | null,
        quantity: row.quantity,
        ending: row.day === null ? 0 : row.quantity,
      })),
    needs: rows
      .filter(({ kind }) => kind === 'need')
      .map((row) => ({
        hub: row.hubId as Id,
        item: thingOf(row.item),
        day: row.day === null ? addDays(today, SOON_DAYS) : (row.day as Day),
        quantity: row.quantity,
        kind: 'lacking' as const,
      })),
    meters: (from, to) => {
      const meters = metersBetween(point(present(hubs[from])), point(present(hubs[to])));
      return meters > FAR ? Infinity : Math.round(meters);
    },
  };
}

type Suggested = ReturnType<typeof suggestTransfers>['transfers'][number];

function suggestionOf(rows: readonly ShareRow[], transfer: Suggested, mine: string): SuggestedTransfer {
  const offer = present(rows.find((row) => lotOf(row) === transfer.lot));
  const need = present(
    rows.find(
      (row) => row.hubId === transfer.to && row.kind === 'need' && thingOf(row.item) === transfer.item,
    ),
  );
  const sends = offer.hubId === mine;
  const own = sends ? offer : need;
  const { name, nameEs, nameAr, unit } = own.item;
  const { reason } = transfer;
  return {
    ...{ sends, name, nameEs, nameAr, unit, itemId: own.itemId },
    from: { id: offer.hubId, name: offer.hubName },
    to: { id: need.hubId, name: need.hubName },
    quantity: transfer.quantity,
    meters: transfer.meters,
    wanted: reason.wanted,
    neededBy: reason.day,
    ending: reason.ending,
    goodUntil: reason.lastDay,
    grams: offer.item.grams === null ? null : offer.item.grams * transfer.quantity,
    roomGrams: offer.room * KG_PER_LOAD_UNIT * 1000,
  };
}
