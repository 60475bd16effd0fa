import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsId } from '../../platform/graphql/shape';
import { ChoiceState } from '../../platform/graphql/words';
import { AreOfBands } from './are-bands';

@ObjectType({ description: 'What the hub decided about one thing in the place of another.' })
export class StandIn {
  @Field(() => ID) itemId: string;
  @Field(() => ID) otherId: string;
  @Field({ description: 'False: never, though of the same group.' }) may: boolean;
}

@InputType()
export class StandInInput {
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => ID) @IsId() otherId: string;
  @Field(() => Boolean, { nullable: true, description: 'None: as the groups say.' })
  @IsOptional()
  @IsBoolean()
  may?: boolean | null;
}

@ObjectType()
export class PictureItem {
  @Field(() => ID) itemId: string;
  @Field(() => Int) points: number;
  @Field({ description: 'False: the hub hides it.' }) offered: boolean;
  @Field({ description: 'There is nothing to give of it now.' }) isOut: boolean;
}

@ObjectType({ description: 'The pictures that families choose by, as the hub laid them out.' })
export class PictureChoice {
  @Field(() => ChoiceState) state: ChoiceState;
  @Field({ description: 'What there is nothing of is hidden from the form until there is.' })
  hidesOut: boolean;
  @Field(() => [Int], { description: 'People at which each band begins.' }) bands: number[];
  @Field(() => [Int], { description: 'What a home of each band may spend.' }) points: number[];
  @Field(() => [PictureItem]) items: PictureItem[];
  @Field(() => Int) version: number;
}

@InputType()
export class PictureItemInput {
  @Field(() => ID) @IsId() itemId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(9) points: number;
  @Field() @IsBoolean() offered: boolean;
}

/** More pictures than a phone shows are no choice any more. */
export const MOST_PICTURES = 30;

@InputType()
export class SavePictureChoiceInput {
  @Field(() => Int, { description: '0 the first time, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => ChoiceState) state: ChoiceState;
  @Field() @IsBoolean() hidesOut: boolean;
  @Field(() => [Int])
  @AreOfBands()
  bands: number[];
  @Field(() => [Int])
  @AreOfBands()
  points: number[];
  @Field(() => [PictureItemInput])
  @ArrayMaxSize(MOST_PICTURES)
  @ValidateNested({ each: true })
  @Type(() => PictureItemInput)
  items: PictureItemInput[];
  @Field(() => ID) @IsId() key: string;
}

@ObjectType({ description: 'One picture on the public form: a word in each language, and what is drawn.' })
export class PublicPicture {
  @Field(() => ID) itemId: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) nameEs: string | null;
  @Field(() => String, { nullable: true }) nameAr: string | null;
  @Field() picture: string;
  @Field(() => Int) points: number;
}

@ObjectType({ description: 'What families of a hub choose from; no pictures: it lets nobody choose.' })
export class PublicPictures {
  @Field(() => [Int]) bands: number[];
  @Field(() => [Int]) points: number[];
  @Field(() => [PublicPicture]) pictures: PublicPicture[];
}
