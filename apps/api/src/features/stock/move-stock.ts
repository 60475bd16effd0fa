import { randomUUID } from 'node:crypto';
import { entriesOf, type MovementKind } from '@doorstep/ledger';
import { InvariantError, type Id } from '@doorstep/std';
import { type Actor, hubOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { announce } from '../../platform/graphql/announce';
import { StockEntryEntity } from './stock-entry.entity';
import { StockMovementEntity } from './stock-movement.entity';

export interface LotQuantity {
  readonly lotId: string;
  readonly quantity: number;
}

export interface Movement {
  readonly kind: MovementKind;
  readonly lines: readonly LotQuantity[];
  readonly taskId?: string;
  readonly reason?: string;
}

/** How a unit of each kind changes a balance: [on hand, reserved]. */
const EFFECT = {
  receive: [1, 0],
  reserve: [0, 1],
  unreserve: [0, -1],
  issue: [-1, -1],
  return: [1, 0],
  give: [0, 0],
  adjust: [1, 0],
  discard: [-1, 0],
} as const satisfies Record<MovementKind, readonly [onHand: number, reserved: number]>;

/**
 * Writes a movement, its entries and the balances they lead to. False when a balance would fall below zero or below
 * what is promised: the caller refuses, and the transaction undoes the lines before.
 */
export async function moveStock(tx: Tx, now: Date, me: Actor, movement: Movement): Promise<boolean> {
  const hubId = hubOf(me);
  const { kind, lines, taskId, reason } = movement;
  const entries = entriesOf({
    kind,
    place: hubId as Id,
    lines: lines.map(({ lotId, quantity }) => ({ lot: lotId as Id, quantity })),
    ...(reason === undefined ? {} : { reason }),
  });
  if (!entries.ok) throw new InvariantError(`a movement the ledger refuses: ${entries.error}`);
  for (const line of sorted(lines)) if (!(await moveBalance(tx, hubId, kind, line))) return false;
  const movementId = randomUUID();
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
    entries.value.map(({ lot, account, quantity }) => ({ hubId, movementId, lotId: lot, account, quantity })),
  );
  await announce(tx, hubId, 'stock', movementId);
  return true;
}

async function moveBalance(tx: Tx, hubId: string, kind: MovementKind, line: LotQuantity): Promise<boolean> {
  const [onHand, reserved] = EFFECT[kind].map((unit) => unit * line.quantity);
  const [, changed]: [unknown, number] = await tx.query(
    `UPDATE stock_balance SET on_hand = on_hand + $3, reserved = reserved + $4
      WHERE hub_id = $1 AND lot_id = $2
        AND reserved + $4 >= 0 AND on_hand + $3 >= reserved + $4`,
    [hubId, line.lotId, onHand, reserved],
  );
  return changed === 1;
}

const sorted = (lines: readonly LotQuantity[]): LotQuantity[] =>
  [...lines].sort((a, b) => (a.lotId < b.lotId ? -1 : 1));
