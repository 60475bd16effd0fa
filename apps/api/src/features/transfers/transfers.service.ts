import { Injectable } from '@nestjs/common';
import type { TransferCommand } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import type { TransferReason } from '../../platform/graphql/words';
import { TasksService } from '../tasks/tasks.service';
import { askTransfer } from './ask-transfer';
import { bringBack, requirePicked, sendOff } from './on-the-road';
import { pickAll, pickOne, putAllBack } from './pick-goods';
import { readNearHubs, readTransfer, readTransfers } from './read-transfers';
import { receiveGoods } from './receive-goods';
import { haulOf } from './haul-of';
import { lockTransfer, moveOn, requireCommand, tellBoth, type TransferRow } from './transfer-row';
import type {
  AskTransferInput,
  NearHub,
  PickInput,
  PlanHaulInput,
  ReceiveTransferInput,
  Transfer,
} from './transfer.types';

export { haulBack, haulOff, haulPutDown } from './haul-goods';

interface Press {
  readonly id: string;
  readonly key: string;
  readonly reason?: TransferReason | null;
}

/**
 * Goods between two hubs of a region. Both see the same page; each command is one hub's to give. Goods are counted at the
 * hub they come from until they have arrived, and at no moment in both or in none.
 */
@Injectable()
export class TransfersService {
  constructor(
    private readonly db: Db,
    private readonly tasks: TasksService,
  ) {}

  transfers(me: Member): Promise<Transfer[]> {
    return this.db.read(me, (tx) => readTransfers(tx, me));
  }

  transfer(me: Member, id: string): Promise<Transfer> {
    return this.db.read(me, (tx) => readTransfer(tx, me, id));
  }

  /** The other hubs of the region. */
  nearHubs(me: Member): Promise<NearHub[]> {
    return this.db.read(me, (tx) => readNearHubs(tx));
  }

  /** Asks another hub for goods, or offers it some. Refuses NOT_FOUND. */
  ask(me: Member, input: AskTransferInput): Promise<Transfer> {
    return this.verb(me, { key: input.key, verb: 'transfer.ask', id: input.id }, async (tx, now) => {
      await askTransfer(tx, now, me, input);
      await tellBoth(tx, await lockTransfer(tx, input.id));
    });
  }

  /** All commands below refuse TRANSFER_OTHER_HUB and TRANSFER_NOT_FROM_HERE. */
  approve(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'approve', press);
  }

  reject(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'reject', press);
  }

  /** Before it is on the road: what was put aside is free again. */
  cancel(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'cancel', press, async (tx, now, row) => {
      await this.tasks.cancelHaul(tx, now, me, row.id);
      await putAllBack(tx, now, me, row);
    });
  }

  /** Puts aside what the shelf has, first to expire first. What is short stays short. */
  pick(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'pick', press, (tx, now, row) => pickAll(tx, now, me, row));
  }

  /** So many of one lot. Refuses STOCK_SHORT with item and numbers. */
  pickLot(me: Member, input: PickInput): Promise<Transfer> {
    return this.step(me, 'pick', { id: input.transferId, key: input.key }, (tx, now, row) =>
      pickOne(tx, now, me, row, input),
    );
  }

  /** Refuses TRANSFER_EMPTY. */
  pack(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'pack', press, (tx, _, row) => requirePicked(tx, row));
  }

  unpack(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'unpack', press, (tx, now, row) => this.tasks.cancelHaul(tx, now, me, row.id));
  }

  /** Somebody takes the goods along by hand: no plan carries them any more. */
  dispatch(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'dispatch', press, async (tx, now, row) => {
      await this.tasks.cancelHaul(tx, now, me, row.id);
      await sendOff(tx, now, me, row);
    });
  }

  /** Packed goods become a task that the planner of this hub can give to a driver. Refuses TRANSFER_ON_A_PLAN. */
  plan(me: Member, input: PlanHaulInput): Promise<Transfer> {
    const { transferId: id, key } = input;
    return this.verb(me, { key, verb: 'transfer.plan', id }, async (tx, now) => {
      const row = await lockTransfer(tx, id);
      requireCommand(me, row, 'dispatch');
      await this.tasks.plantHaul(tx, now, await haulOf(tx, row, input));
      await tellBoth(tx, row);
    });
  }

  /** Off the plan again; what is in a car stays there. */
  unplan(me: Member, { id, key }: Press): Promise<Transfer> {
    return this.verb(me, { key, verb: 'transfer.unplan', id }, async (tx, now) => {
      const row = await lockTransfer(tx, id);
      requireCommand(me, row, 'dispatch');
      await this.tasks.cancelHaul(tx, now, me, id);
      await tellBoth(tx, row);
    });
  }

  /** What is still on its way comes back; what has arrived stays there. */
  bringBack(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'bringBack', press, async (tx, now, row) => {
      await this.tasks.cancelHaul(tx, now, me, row.id);
      await bringBack(tx, now, me, row);
    });
  }

  close(me: Member, press: Press): Promise<Transfer> {
    return this.step(me, 'close', press);
  }

  /** All or a part of it, with what is damaged, missing or too much. Refuses TRANSFER_OVER with what was left. */
  receive(me: Member, input: ReceiveTransferInput): Promise<Transfer> {
    const { transferId: id, key } = input;
    return this.verb(me, { key, verb: 'transfer.receive', id }, async (tx, now) => {
      const row = await lockTransfer(tx, id);
      requireCommand(me, row, 'receiveSome');
      const isAll = await receiveGoods(tx, now, me, row, input);
      await moveOn(tx, now, row, { command: isAll ? 'receiveRest' : 'receiveSome' });
    });
  }

  private step(
    me: Member,
    command: TransferCommand,
    { id, key, reason = null }: Press,
    work?: (tx: Tx, now: Date, row: TransferRow) => Promise<void>,
  ): Promise<Transfer> {
    return this.verb(me, { key, verb: `transfer.${command}`, id, reason }, async (tx, now) => {
      const row = await lockTransfer(tx, id);
      requireCommand(me, row, command);
      await work?.(tx, now, row);
      await moveOn(tx, now, row, { command, reason });
    });
  }

  private verb(
    me: Member,
    command: {
      readonly key: string;
      readonly verb: string;
      readonly id: string;
      readonly reason?: string | null;
    },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<Transfer> {
    const { key, verb, id, reason } = command;
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: id, ...(reason ? { reason } : {}) });
          return readTransfer(tx, me, id);
        },
        answerOf: (transfer) => transfer.id,
        reread: (kept) => readTransfer(tx, me, String(kept)),
      }),
    );
  }
}
