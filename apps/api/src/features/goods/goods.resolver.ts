import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe, TextPipe } from '../../platform/graphql/shape';
import { Bin, SaveBinInput } from './bin.types';
import { BinsService } from './bins.service';
import { ImportedItems, ImportItemsInput, Item, ItemCode, SaveItemInput } from './item.types';
import { ItemsService } from './items.service';

/** More digits than any code has, with spaces between. */
const CODE = 40;

@Resolver()
export class GoodsResolver {
  constructor(
    private readonly goods: ItemsService,
    private readonly shelves: BinsService,
  ) {}

  @Query(() => [Item])
  @Can('stock:read')
  items(@Me() me: Member): Promise<Item[]> {
    return this.goods.items(me);
  }

  @Query(() => [ItemCode])
  @Can('stock:read')
  itemCodes(@Me() me: Member): Promise<ItemCode[]> {
    return this.goods.codes(me);
  }

  @Query(() => [Bin])
  @Can('stock:read')
  bins(@Me() me: Member): Promise<Bin[]> {
    return this.shelves.bins(me);
  }

  @Mutation(() => Item)
  @Can('stock:write')
  saveItem(@Me() me: Member, @Args('input') input: SaveItemInput): Promise<Item> {
    return this.goods.save(me, input);
  }

  @Mutation(() => [Item], {
    description:
      'Takes lines of the starter catalogue over: all, or these. What is there already stays as it is.',
  })
  @Can('stock:write')
  takeStarterItems(
    @Me() me: Member,
    @Args('slugs', { type: () => [String], nullable: true }) slugs: string[] | null,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<Item[]> {
    return this.goods.takeStarter(me, slugs ?? null, key);
  }

  @Mutation(() => ImportedItems, {
    description: 'Takes a table of items in: all of it, as it was shown, or nothing.',
  })
  @Can('stock:write')
  importItems(@Me() me: Member, @Args('input') input: ImportItemsInput): Promise<ImportedItems> {
    return this.goods.import(me, input);
  }

  @Mutation(() => [ItemCode], {
    description: 'Which item a scanned number is. Answers all numbers of the hub.',
  })
  @Can('stock:write')
  linkCode(
    @Me() me: Member,
    @Args('code', new TextPipe(CODE)) code: string,
    @Args('itemId', { type: () => ID }, IdPipe) itemId: string,
  ): Promise<ItemCode[]> {
    return this.goods.link(me, code, itemId);
  }

  @Mutation(() => [ItemCode])
  @Can('stock:write')
  unlinkCode(@Me() me: Member, @Args('code', new TextPipe(CODE)) code: string): Promise<ItemCode[]> {
    return this.goods.link(me, code, null);
  }

  @Mutation(() => Bin)
  @Can('stock:write')
  saveBin(@Me() me: Member, @Args('input') input: SaveBinInput): Promise<Bin> {
    return this.shelves.save(me, input);
  }
}
