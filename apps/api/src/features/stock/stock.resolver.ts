import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { LotHoldReason } from '../../platform/graphql/words';
import { StockService } from './stock.service';
import {
  AdjustStockInput,
  DiscardStockInput,
  Kit,
  PutAwayInput,
  ReceiveStockInput,
  StockLine,
} from './stock.types';

@Resolver()
export class StockResolver {
  constructor(private readonly shelves: StockService) {}

  @Query(() => [StockLine])
  @Can('stock:read')
  stock(@Me() me: Member): Promise<StockLine[]> {
    return this.shelves.stock(me);
  }

  @Query(() => [Kit])
  @Can('stock:read')
  kits(@Me() me: Member): Promise<Kit[]> {
    return this.shelves.kits(me);
  }

  @Mutation(() => StockLine)
  @Can('stock:write')
  receiveStock(@Me() me: Member, @Args('input') input: ReceiveStockInput): Promise<StockLine> {
    return this.shelves.receive(me, input);
  }

  @Mutation(() => StockLine)
  @Can('stock:write')
  adjustStock(@Me() me: Member, @Args('input') input: AdjustStockInput): Promise<StockLine> {
    return this.shelves.adjust(me, input);
  }

  @Mutation(() => StockLine, { description: 'Throws goods away, with why and how much they weighed.' })
  @Can('stock:write')
  discardStock(@Me() me: Member, @Args('input') input: DiscardStockInput): Promise<StockLine> {
    return this.shelves.discard(me, input);
  }

  @Mutation(() => StockLine)
  @Can('stock:write')
  putAway(@Me() me: Member, @Args('input') input: PutAwayInput): Promise<StockLine> {
    return this.shelves.putAway(me, input);
  }

  @Mutation(() => StockLine, { description: 'Sets apart all that is free of a lot, wherever it lies.' })
  @Can('stock:write')
  holdLot(
    @Me() me: Member,
    @Args('lotId', { type: () => ID }, IdPipe) lotId: string,
    @Args('reason', { type: () => LotHoldReason }) reason: LotHoldReason,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<StockLine> {
    return this.shelves.hold(me, { lotId, reason, key });
  }

  @Mutation(() => StockLine, { description: 'Gives back what was set apart of a lot.' })
  @Can('stock:write')
  releaseLot(
    @Me() me: Member,
    @Args('lotId', { type: () => ID }, IdPipe) lotId: string,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<StockLine> {
    return this.shelves.hold(me, { lotId, reason: null, key });
  }
}
