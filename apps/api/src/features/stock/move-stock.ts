import { randomUUID } from 'node:crypto';
import { entriesOf, type Entry, type MovementKind } from '@doorstep/ledger';
import { InvariantError, type Id } from '@doorstep/std';
import { type Actor, hubOf } from '../../platform/auth/actor';
import { grouped } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import { isAway } from './is-away';
import { StockEntryEntity } from './stock-entry.entity';
import { StockMovementEntity } from './stock-movement.entity';

/** An amount of one lot at one place: a bin, or the hub itself for what nobody has put away yet. */
export interface LotQuantity {
  readonly lotId: string;
  readonly placeId: string;
  readonly quantity: number;
}

export interface Movement {
  /** Chosen by whoever keeps a link to it: a count, a transfer. */
  readonly id?: string;
  readonly kind: MovementKind;
  readonly lines: readonly LotQuantity[];
  /** Where it is put, for `put`. */
  readonly toPlaceId?: string;
  readonly taskId?: string;
  readonly reason?: string;
}

/** How a unit of each kind changes a balance: [on hand, reserved, held]. */
const EFFECT = {
  receive: [1, 0, 0],
  reserve: [0, 1, 0],
  unreserve: [0, -1, 0],
  issue: [-1, -1, 0],
  return: [1, 0, 0],
  give: [0, 0, 0],
  adjust: [1, 0, 0],
  discard: [-1, 0, 0],
  hold: [0, 0, 1],
  unhold: [0, 0, -1],
  destroy: [-1, 0, -1],
  put: [-1, 0, 0],
  dispatch: [-1, -1, 0],
  arrive: [0, 0, 0],
  lose: [0, 0, 0],
  bring_back: [1, 0, 0],
  pack: [-1, 0, 0],
  unpack: [1, 0, 0],
} as const satisfies Record<MovementKind, readonly [onHand: number, reserved: number, held: number]>;

/**
 * Writes a movement, its entries and the balances they lead to. False when a balance would fall below zero or below
 * what is promised or held, or more would come back than is out: the caller refuses, and the transaction undoes the
 * lines before. Refuses NOT_FOUND when it is put into no bin of this hub.
 */
export async function moveStock(tx: Tx, now: Date, me: Actor, movement: Movement): Promise<boolean> {
  const hubId = hubOf(me);
  const entries = entriesFor(movement);
  for (const change of changesOf(movement)) if (!(await change(tx, hubId))) return false;
  const { kind, reason, taskId } = movement;
  const movementId = movement.id ?? randomUUID();
  await tx.insert(StockMovementEntity, {
    hubId,
    id: movementId,
    kind,
    reason: reason ?? null,
    taskId: taskId ?? null,
    actorId: 'id' in me ? me.id : null,
    at: now,
  });
  await tx.insert(
    StockEntryEntity,
    entries.map(({ lot, place, account, quantity }) => ({
      hubId,
      movementId,
      lotId: lot,
      placeId: place,
      account,
      quantity,
    })),
  );
  await announce(tx, hubId, 'stock', movementId);
  return true;
}

/** The ledger's entries, place by place. */
function entriesFor({ kind, lines, toPlaceId, reason }: Movement): Entry[] {
  return [...grouped(lines, ({ placeId }) => placeId)].flatMap(([place, own]) => {
    const entries = entriesOf({
      kind,
      place: place as Id,
      lines: own.map(({ lotId, quantity }) => ({ lot: lotId as Id, quantity })),
      ...(toPlaceId === undefined ? {} : { to: toPlaceId as Id }),
      ...(reason === undefined ? {} : { reason }),
    });
    if (!entries.ok) throw new InvariantError(`a movement the ledger refuses: ${entries.error}`);
    return entries.value;
  });
}

type Change = (tx: Tx, hubId: string) => Promise<boolean>;

/** Balances in one order everywhere, so that two movements never wait in a circle. */
function changesOf({ kind, lines, toPlaceId }: Movement): Change[] {
  const out = lines.map((line): [string, Change] => [
    `${line.lotId} ${line.placeId}`,
    (tx, hubId) => moveBalance(tx, hubId, kind, line),
  ]);
  const into =
    toPlaceId === undefined
      ? []
      : lines.map((line): [string, Change] => [
          `${line.lotId} ${toPlaceId}`,
          (tx, hubId) => layDown(tx, hubId, { ...line, placeId: toPlaceId }),
        ]);
  return [...out, ...into].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

async function moveBalance(tx: Tx, hubId: string, kind: MovementKind, line: LotQuantity): Promise<boolean> {
  const [onHand, reserved, held] = EFFECT[kind].map((unit) => unit * line.quantity);
  const [, changed]: [unknown, number] = await tx.query(
    `UPDATE stock_balance SET on_hand = on_hand + $4, reserved = reserved + $5, held = held + $6
      WHERE hub_id = $1 AND lot_id = $2 AND place_id = $3
        AND reserved + $5 >= 0 AND held + $6 >= 0 AND on_hand + $4 >= reserved + $5 + held + $6`,
    [hubId, line.lotId, line.placeId, onHand, reserved, held],
  );
  return changed === 1 && (await isAway(tx, hubId, kind, line));
}

/** More of a lot at a place, which may never have held any of it. Refuses NOT_FOUND: no such bin, or it is closed. */
async function layDown(tx: Tx, hubId: string, { lotId, placeId, quantity }: LotQuantity): Promise<true> {
  if (placeId !== hubId) await requireOpenBin(tx, hubId, placeId);
  await tx.query(
    `INSERT INTO stock_balance AS b (hub_id, lot_id, place_id, on_hand, reserved, held) VALUES ($1, $2, $3, $4, 0, 0)
     ON CONFLICT (hub_id, lot_id, place_id) DO UPDATE SET on_hand = b.on_hand + excluded.on_hand`,
    [hubId, lotId, placeId, quantity],
  );
  return true;
}

/** Whoever closes a bin waits for who is putting something into it, and the other way round. */
async function requireOpenBin(tx: Tx, hubId: string, binId: string): Promise<void> {
  const rows: unknown[] = await tx.query(
    `SELECT FROM bin WHERE hub_id = $1 AND id = $2 AND state = 'open' FOR SHARE`,
    [hubId, binId],
  );
  if (rows.length === 0) throw new Refusal('NOT_FOUND');
}
