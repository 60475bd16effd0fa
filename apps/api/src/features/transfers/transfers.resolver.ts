import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { TransferReason } from '../../platform/graphql/words';
import {
  AskTransferInput,
  NearHub,
  PickInput,
  PlanHaulInput,
  ReceiveTransferInput,
  ShareInput,
  StockShare,
  SuggestedTransfer,
  Transfer,
} from './transfer.types';
import { SharesService } from './shares.service';
import { TransfersService } from './transfers.service';

const Id = (name: string): ParameterDecorator => Args(name, { type: () => ID }, IdPipe);

@Resolver()
export class TransfersResolver {
  constructor(
    private readonly goods: TransfersService,
    private readonly told: SharesService,
  ) {}

  @Query(() => [StockShare], {
    description: 'What the hubs of the region can spare and lack, as far as each tells.',
  })
  @Can('share:tell')
  stockShares(@Me() me: Member): Promise<StockShare[]> {
    return this.told.shares(me);
  }

  @Query(() => [SuggestedTransfer], { description: 'From or to this hub; best for the whole region.' })
  @Can('share:tell')
  suggestedTransfers(@Me() me: Member): Promise<SuggestedTransfer[]> {
    return this.told.suggestions(me);
  }

  @Mutation(() => [StockShare])
  @Can('share:tell')
  shareStock(@Me() me: Member, @Args('input') input: ShareInput): Promise<StockShare[]> {
    return this.told.share(me, input);
  }

  @Query(() => [Transfer])
  @Can('transfer:work')
  transfers(@Me() me: Member): Promise<Transfer[]> {
    return this.goods.transfers(me);
  }

  @Query(() => Transfer)
  @Can('transfer:work')
  transfer(@Me() me: Member, @Id('id') id: string): Promise<Transfer> {
    return this.goods.transfer(me, id);
  }

  @Query(() => [NearHub])
  @Can('transfer:work')
  nearHubs(@Me() me: Member): Promise<NearHub[]> {
    return this.goods.nearHubs(me);
  }

  @Mutation(() => Transfer, { description: 'Asks another hub for goods, or offers it some.' })
  @Can('transfer:work')
  askTransfer(@Me() me: Member, @Args('input') input: AskTransferInput): Promise<Transfer> {
    return this.goods.ask(me, input);
  }

  @Mutation(() => Transfer, { description: 'Packed goods become a task that a plan of this hub can carry.' })
  @Can('transfer:work')
  planHaul(@Me() me: Member, @Args('input') input: PlanHaulInput): Promise<Transfer> {
    return this.goods.plan(me, input);
  }

  @Mutation(() => Transfer, { description: 'Off the plan again.' })
  @Can('transfer:work')
  unplanHaul(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.unplan(me, { id, key });
  }

  @Mutation(() => Transfer, { description: 'So many of one lot at one place; 0 takes it out again.' })
  @Can('transfer:work')
  pickLot(@Me() me: Member, @Args('input') input: PickInput): Promise<Transfer> {
    return this.goods.pickLot(me, input);
  }

  @Mutation(() => Transfer, {
    description: 'All of it or a part, with what is damaged, missing or too much.',
  })
  @Can('transfer:work')
  receiveTransfer(@Me() me: Member, @Args('input') input: ReceiveTransferInput): Promise<Transfer> {
    return this.goods.receive(me, input);
  }

  @Mutation(() => Transfer)
  @Can('transfer:work')
  rejectTransfer(
    @Me() me: Member,
    @Id('id') id: string,
    @Args('reason', { type: () => TransferReason }) reason: TransferReason,
    @Id('key') key: string,
  ): Promise<Transfer> {
    return this.goods.reject(me, { id, key, reason });
  }

  @Mutation(() => Transfer)
  @Can('transfer:work')
  cancelTransfer(
    @Me() me: Member,
    @Id('id') id: string,
    @Args('reason', { type: () => TransferReason }) reason: TransferReason,
    @Id('key') key: string,
  ): Promise<Transfer> {
    return this.goods.cancel(me, { id, key, reason });
  }

  @Mutation(() => Transfer)
  @Can('transfer:work')
  approveTransfer(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.approve(me, { id, key });
  }

  @Mutation(() => Transfer, { description: 'Puts aside what the shelf has of what is wanted.' })
  @Can('transfer:work')
  pickTransfer(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.pick(me, { id, key });
  }

  @Mutation(() => Transfer)
  @Can('transfer:work')
  packTransfer(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.pack(me, { id, key });
  }

  @Mutation(() => Transfer)
  @Can('transfer:work')
  unpackTransfer(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.unpack(me, { id, key });
  }

  @Mutation(() => Transfer)
  @Can('transfer:work')
  dispatchTransfer(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.dispatch(me, { id, key });
  }

  @Mutation(() => Transfer, { description: 'What is still on its way comes back to where it lay.' })
  @Can('transfer:work')
  bringBackTransfer(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.bringBack(me, { id, key });
  }

  @Mutation(() => Transfer)
  @Can('transfer:work')
  closeTransfer(@Me() me: Member, @Id('id') id: string, @Id('key') key: string): Promise<Transfer> {
    return this.goods.close(me, { id, key });
  }
}
