import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { StockService } from './stock.service';
import { AdjustStockInput, Kit, ReceiveStockInput, StockLine } from './stock.types';

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
}
