import { randomUUID } from 'node:crypto';
import { present } from '@doorstep/std';
import type { ReceivedParcelInput, Transfer, TransferParcel } from '../features/transfers/transfer.types';
import { TransfersService } from '../features/transfers/transfers.service';
import type { Member } from '../platform/auth/actor';
import type { GivenHub } from './given-hub';
import type { Rooms } from './given-stock';
import { workServices } from './work-services';

type Step = 'approve' | 'pick' | 'pack' | 'unpack' | 'dispatch' | 'bringBack' | 'close' | 'cancel' | 'reject';

type Side = Pick<GivenHub, 'id' | 'organizer'>;

/** One transfer between two hubs, each pressing its own buttons. */
export class GivenTransfer {
  readonly service: TransfersService;
  id = '';

  constructor(
    private readonly hubs: Rooms,
    readonly from: Side,
    readonly to: Side,
  ) {
    this.service = new TransfersService(hubs.db, workServices(hubs.db).tasks);
  }

  /** The hub that needs it asks for it. */
  ask(...lines: readonly { itemId: string; quantity: number }[]): Promise<Transfer> {
    return this.write(this.to, this.from, false, lines);
  }

  /** The hub that has it offers it. */
  offer(...lines: readonly { itemId: string; quantity: number }[]): Promise<Transfer> {
    return this.write(this.from, this.to, true, lines);
  }

  /** By the hub whose step it is in the usual course; another member may be named. */
  step(step: Step, me?: Member): Promise<Transfer> {
    const press = {
      id: this.id,
      key: randomUUID(),
      ...(step === 'reject' ? { reason: 'needed_here' as const } : {}),
    };
    return this.service[step](me ?? this.from.organizer, press);
  }

  /** Asked, approved, picked, packed and sent off. */
  async send(...lines: readonly { itemId: string; quantity: number }[]): Promise<Transfer> {
    await this.ask(...lines);
    for (const step of ['approve', 'pick', 'pack'] as const) await this.step(step);
    return this.step('dispatch');
  }

  seen(by: Side): Promise<Transfer> {
    return this.service.transfer(by.organizer, this.id);
  }

  async parcels(): Promise<readonly TransferParcel[]> {
    return (await this.seen(this.from)).lines.flatMap(({ parcels }) => parcels);
  }

  receive(
    parcel: TransferParcel | undefined,
    what: Partial<ReceivedParcelInput>,
    { key = randomUUID(), me = this.to.organizer } = {},
  ): Promise<Transfer> {
    const parcelId = present(parcel, 'there is such a parcel').id;
    const parcels = [{ parcelId, arrived: 0, damaged: 0, missing: 0, extra: 0, ...what }];
    return this.service.receive(me, { transferId: this.id, parcels, key });
  }

  /** Units on their way, as the sender's ledger has them. */
  async inTransit(): Promise<number> {
    const [row] = await this.hubs.owner.query<{ n: number }>(
      `SELECT coalesce(sum(quantity), 0)::int AS n FROM stock_entry WHERE hub_id = $1 AND account = 'in_transit'`,
      [this.from.id],
    );
    return present(row).n;
  }

  private write(
    me: Side,
    other: Side,
    sends: boolean,
    lines: readonly { itemId: string; quantity: number }[],
  ): Promise<Transfer> {
    this.id = randomUUID();
    const input = { id: this.id, hubId: other.id, sends, lines: [...lines], key: randomUUID() };
    return this.service.ask(me.organizer, input);
  }
}
