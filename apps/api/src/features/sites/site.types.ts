import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { SiteKind, SiteState } from '../../platform/graphql/words';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';

@ObjectType({
  description:
    'A school, a door, a room, a phone line. Name and note are in the box, sealed to hub and board.',
})
export class Site {
  @Field(() => ID) id: string;
  @Field(() => SiteKind) kind: SiteKind;
  @Field(() => ID, { nullable: true, description: 'The school of a door or a room.' }) within: string | null;
  @Field(() => SiteState) state: SiteState;
  @Field(() => Int) version: number;
  @Field(() => SealedBox, { nullable: true }) box: SealedBox | null;
}

@ObjectType({ description: 'A day without shifts: of one site, or of the whole hub.' })
export class ClosedDay {
  @Field(() => ID, { nullable: true }) siteId: string | null;
  @Field(() => Day) day: string;
}

@InputType()
export class SaveSiteInput {
  /** Made by the browser: it is part of what the box authenticates. */
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new site, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => SiteKind) kind: SiteKind;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() within?: string | null;
  @Field(() => SiteState) state: SiteState;
  @Field(() => SealedBoxInput, {
    description: 'Its version is the version of the site: the one that was seen.',
  })
  @Type(() => SealedBoxInput)
  @ValidateNested()
  box: SealedBoxInput;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ClosedDaysInput {
  @Field(() => ID, { nullable: true, description: 'Null: the whole hub.' }) @IsOptional() @IsId() siteId?:
    string | null;
  @Field(() => [Day]) @ArrayMinSize(1) @ArrayMaxSize(200) days: string[];
  @Field(() => Boolean, { description: 'False opens the days again.' }) closed: boolean;
  @Field(() => ID) @IsId() key: string;
}
