import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsNotEmpty,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MOST_BANDS, MOST_LINES, MOST_UNITS } from '@doorstep/goods';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { LineForKind, RecipeState } from '../../platform/graphql/words';
import { AreOfBands } from './are-bands';

@ObjectType({ description: 'One thing of a bag: an item, or whatever of an exchange group suits the home.' })
export class RecipeLine {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) itemId: string | null;
  @Field(() => String, { nullable: true }) exchangeGroup: string | null;
  @Field(() => LineForKind) forKind: LineForKind;
  @Field(() => String, { nullable: true, description: 'Which diet, kitchen, formula or diaper size.' })
  forWord: string | null;
  @Field(() => [Int], { description: 'Units of issue, one for each band.' }) quantities: number[];
}

@ObjectType()
export class RecipeVersion {
  @Field(() => Int) number: number;
  @Field(() => RecipeState) state: RecipeState;
  @Field(() => [Int], { description: 'People at which each band begins.' }) bands: number[];
  @Field(() => [RecipeLine]) lines: RecipeLine[];
  @Field(() => Day, { nullable: true }) publishedOn: string | null;
  @Field(() => Int, { description: 'Counts the changes of a draft.' }) version: number;
  @Field(() => Int, { description: 'Kits that were ever built by it.' }) built: number;
}

@ObjectType({ description: 'What goes into bags, by the size of a home; newest version first.' })
export class BagRecipe {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => [RecipeVersion]) versions: RecipeVersion[];
}

@InputType()
export class RecipeLineInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() itemId?: string | null;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/)
  exchangeGroup?: string | null;
  @Field(() => LineForKind) forKind: LineForKind;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(16) forWord?: string | null;
  @Field(() => [Int])
  @ArrayMaxSize(MOST_BANDS)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(MOST_UNITS, { each: true })
  quantities: number[];
}

@InputType({ description: 'The whole draft. Without one, a draft with the next number begins.' })
export class SaveRecipeInput {
  @Field(() => ID) @IsId() id: string;
  @Field() @IsNotEmpty() @MaxLength(60) name: string;
  @Field(() => Int, { description: '0 when a draft begins, else the version of it that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => [Int])
  @AreOfBands()
  bands: number[];
  @Field(() => [RecipeLineInput])
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => RecipeLineInput)
  lines: RecipeLineInput[];
  @Field(() => ID) @IsId() key: string;
}
