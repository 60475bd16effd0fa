import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Item } from '../goods/item.types';
import { StoreService } from './store.service';
import { ItemLevelInput, SaveStoreInput, StockOutlook, Store } from './store.types';

@Resolver()
export class StoreResolver {
  constructor(private readonly room: StoreService) {}

  @Query(() => Store)
  @Can('stock:read')
  store(@Me() me: Member): Promise<Store> {
    return this.room.store(me);
  }

  @Query(() => [StockOutlook], { description: 'Every item in use, with what is asked of it in seven days.' })
  @Can('stock:read')
  stockOutlook(@Me() me: Member): Promise<StockOutlook[]> {
    return this.room.outlook(me);
  }

  @Mutation(() => Store)
  @Can('stock:write')
  saveStore(@Me() me: Member, @Args('input') input: SaveStoreInput): Promise<Store> {
    return this.room.save(me, input);
  }

  @Mutation(() => Item)
  @Can('stock:write')
  setItemLevel(@Me() me: Member, @Args('input') input: ItemLevelInput): Promise<Item> {
    return this.room.setLevel(me, input);
  }
}
