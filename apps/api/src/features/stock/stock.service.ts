import { Injectable } from '@nestjs/common';
import { hubOf, type Actor, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { KitEntity } from './kit.entity';
import { KitLineEntity } from './kit-line.entity';
import { adjustStock } from './adjust-stock';
import { discardStock } from './discard-stock';
import { hubToday } from './hub-today';
import { kitsOf, stockLines } from './shelf-lines';
import { receiveStock } from './receive-stock';
import { type KitBreaking, type KitMaking, type MadeKits, packKits, unpackKits } from './kit-stock';
import { holdLot, type Holding } from './hold-lot';
import { putAway } from './put-away';
import type {
  AdjustStockInput,
  DiscardStockInput,
  Kit,
  PutAwayInput,
  ReceiveStockInput,
  StockLine,
} from './stock.types';
import {
  discardHeld,
  freeDropped,
  type KitWish,
  moveHeld,
  reserveFor,
  type Short,
  shortFor,
} from './task-stock';

export { inStock } from './available-now';
export { hubToday } from './hub-today';
export { moveStock } from './move-stock';
export { pickFrom, lockShelf } from './read-shelf';
export { stockLines } from './shelf-lines';
export { type NewLot, takeIn } from './take-in';

/** An append-only ledger with balances beside it. Never negative, never twice. */
@Injectable()
export class StockService {
  constructor(private readonly db: Db) {}

  /** Every item of the hub with its lots. */
  stock(me: Member): Promise<StockLine[]> {
    return this.db.read(me, (tx, now) => stockLines(tx, now, me.hubId));
  }

  /** The newest version of each kit, with how many the shelf can make. */
  kits(me: Member): Promise<Kit[]> {
    return this.db.read(me, async (tx, now) => {
      const { hubId } = me;
      const kits = await tx.find(KitEntity, { where: { hubId }, order: { name: 'ASC', version: 'DESC' } });
      const lines = await tx.findBy(KitLineEntity, { hubId });
      return kitsOf(kits, lines, await stockLines(tx, now, hubId));
    });
  }

  /** Takes goods in as a new lot. Refuses QUANTITY_WRONG, LABEL_DATE_MISSING, LOT_NOT_USABLE. */
  receive(me: Member, input: ReceiveStockInput): Promise<StockLine> {
    return this.db.write(me, (tx, now) => receiveStock(tx, now, me, input));
  }

  /** Corrects a lot after a count, with a reason. Refuses STOCK_SHORT when promised goods would be missing. */
  adjust(me: Member, input: AdjustStockInput): Promise<StockLine> {
    return this.db.write(me, (tx, now) => adjustStock(tx, now, me, input));
  }

  /** Throws goods away. Refuses STOCK_SHORT with item and numbers. */
  discard(me: Member, input: DiscardStockInput): Promise<StockLine> {
    return this.db.write(me, (tx, now) => discardStock(tx, now, me, input));
  }

  /** Puts goods into a bin, or somewhere else. Refuses STOCK_SHORT for what is promised or not there, NOT_FOUND. */
  putAway(me: Member, input: PutAwayInput): Promise<StockLine> {
    return this.db.write(me, (tx, now) => putAway(tx, now, me, input));
  }

  /** Sets apart what is free of a lot, or gives it back. */
  hold(me: Member, holding: Holding): Promise<StockLine> {
    return this.db.write(me, (tx, now) => holdLot(tx, now, me, holding));
  }

  /** Promises `count` kits to a task. Refuses STOCK_SHORT with the items that are missing. */
  async reserveFor(tx: Tx, now: Date, me: Actor, wish: KitWish): Promise<void> {
    const today = await hubToday(tx, now, hubOf(me));
    await reserveFor(tx, now, me, { ...wish, today });
  }

  /** Frees what is promised to a task and not yet loaded. */
  unreserveFor(tx: Tx, now: Date, me: Actor, taskId: string): Promise<void> {
    return moveHeld(tx, now, me, taskId, 'unreserve');
  }

  /** Frees what a bag is promised that nobody has touched, when no plan carries its task any more. */
  freeDropped(tx: Tx, now: Date, me: Actor, taskId: string): Promise<void> {
    return freeDropped(tx, now, me, taskId);
  }

  /** At loading: promised goods leave the shelf. */
  issueFor(tx: Tx, now: Date, me: Actor, taskId: string): Promise<void> {
    return moveHeld(tx, now, me, taskId, 'issue');
  }

  /** Goods of an unopened door come back to the shelf, into the lots they came from. */
  returnFor(tx: Tx, now: Date, me: Actor, taskId: string): Promise<void> {
    return moveHeld(tx, now, me, taskId, 'return');
  }

  /** Goods that do not come back: left with a neighbor, given to the next household. */
  giveFor(tx: Tx, now: Date, me: Actor, taskId: string): Promise<void> {
    return moveHeld(tx, now, me, taskId, 'give');
  }

  /** Goods that came back and can be given to nobody. */
  discardFor(
    tx: Tx,
    now: Date,
    me: Actor,
    what: { readonly taskId: string; readonly reason: string },
  ): Promise<void> {
    return discardHeld(tx, now, me, what);
  }

  /** What the shelf lacks for all these kits together. */
  async shortFor(
    tx: Tx,
    now: Date,
    me: Actor,
    wishes: readonly Omit<KitWish, 'taskId'>[],
  ): Promise<readonly Short[]> {
    return shortFor(tx, hubOf(me), wishes, await hubToday(tx, now, hubOf(me)));
  }

  /** Makes kits of goods on the shelf. Refuses STOCK_SHORT with which item is short and how many there are. */
  packKits(tx: Tx, now: Date, me: Member, making: KitMaking): Promise<MadeKits[]> {
    return packKits(tx, now, me, making);
  }

  /** Takes kits apart again. Refuses STOCK_SHORT with how many kits there are. */
  unpackKits(tx: Tx, now: Date, me: Member, what: KitBreaking): Promise<void> {
    return unpackKits(tx, now, me, what);
  }
}
