import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { IdPipe, TextPipe } from '../../platform/graphql/shape';
import { ChoiceService } from './choice.service';
import { PictureChoice, PublicPictures, SavePictureChoiceInput, StandIn, StandInInput } from './choice.types';
import { BreakKitsInput, BuildKitsInput, BuiltKits } from './kit.types';
import { KitsService } from './kits.service';
import { BagRecipe, SaveRecipeInput } from './recipe.types';
import { RecipesService } from './recipes.service';

@Resolver()
export class KitsResolver {
  constructor(
    private readonly book: RecipesService,
    private readonly packed: KitsService,
    private readonly pictures: ChoiceService,
  ) {}

  @Query(() => [BagRecipe])
  @Can('stock:read')
  recipes(@Me() me: Member): Promise<BagRecipe[]> {
    return this.book.recipes(me);
  }

  @Query(() => [BuiltKits], { description: 'Prepacked kits that are on the shelves.' })
  @Can('stock:read')
  builtKits(@Me() me: Member): Promise<BuiltKits[]> {
    return this.packed.built(me);
  }

  @Query(() => [StandIn])
  @Can('stock:read')
  standIns(@Me() me: Member): Promise<StandIn[]> {
    return this.pictures.standIns(me);
  }

  @Query(() => PictureChoice)
  @Can('stock:read')
  pictureChoice(@Me() me: Member): Promise<PictureChoice> {
    return this.pictures.choice(me);
  }

  @Query(() => PublicPictures, { description: 'What families of this hub choose from.' })
  @Can('choice:read')
  hubPictures(@Args('hub', new TextPipe(64)) hub: string): Promise<PublicPictures> {
    return this.pictures.shown(hub);
  }

  @Mutation(() => BagRecipe)
  @Can('stock:write')
  saveRecipe(@Me() me: Member, @Args('input') input: SaveRecipeInput): Promise<BagRecipe> {
    return this.book.save(me, input);
  }

  @Mutation(() => BagRecipe, {
    description: 'The draft becomes what bags are packed by, and stays as it is.',
  })
  @Can('stock:write')
  publishRecipe(
    @Me() me: Member,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<BagRecipe> {
    return this.book.publish(me, { id, version, key });
  }

  @Mutation(() => [BuiltKits])
  @Can('stock:write')
  buildKits(@Me() me: Member, @Args('input') input: BuildKitsInput): Promise<BuiltKits[]> {
    return this.packed.build(me, input);
  }

  @Mutation(() => [BuiltKits])
  @Can('stock:write')
  breakKits(@Me() me: Member, @Args('input') input: BreakKitsInput): Promise<BuiltKits[]> {
    return this.packed.break(me, input);
  }

  @Mutation(() => [StandIn], { description: 'What may stand in for what, or never. Answers all such words.' })
  @Can('stock:write')
  setStandIn(@Me() me: Member, @Args('input') input: StandInInput): Promise<StandIn[]> {
    return this.pictures.setStandIn(me, input);
  }

  @Mutation(() => PictureChoice)
  @Can('stock:write')
  savePictures(@Me() me: Member, @Args('input') input: SavePictureChoiceInput): Promise<PictureChoice> {
    return this.pictures.save(me, input);
  }
}
