import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { RequestKind, SiteState } from '../../platform/graphql/words';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const PHONE = /^[0-9+()., xX#*-]{3,40}$/;
const MOST_HOURS = 28;
/** One import brings as many as a page of the directory has. */
export const MOST_AT_ONCE = 50;

@ObjectType({ description: 'When it is open, on the wall clock. 0 is Sunday.' })
export class ServiceHours {
  @Field(() => Int) weekday: number;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
}

@ObjectType({ description: 'Help that another organization gives: public words, as on its own door.' })
export class Service {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => SiteState) state: SiteState;
  @Field() name: string;
  @Field() what: string;
  @Field(() => [RequestKind]) kinds: RequestKind[];
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => [String]) languages: string[];
  @Field(() => [ServiceHours]) hours: ServiceHours[];
  @Field(() => Day, { description: 'When somebody last made sure of it.' }) checkedOn: string;
}

@InputType()
export class ServiceHoursInput {
  @Field(() => Int) @IsInt() @Min(0) @Max(6) weekday: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(1439) fromMinute: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(1440) toMinute: number;
}

@InputType()
export class ServiceInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new one.' }) @IsInt() @Min(0) version: number;
  @Field() @Length(1, 120) name: string;
  @Field() @Length(1, 500) what: string;
  @Field(() => [RequestKind]) @ArrayUnique() kinds: RequestKind[];
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(PHONE) phone?: string | null;
  @Field(() => [String])
  @ArrayUnique()
  @ArrayMaxSize(40)
  @MaxLength(20, { each: true })
  @Matches(LANGUAGE, { each: true })
  languages: string[];
  @Field(() => [ServiceHoursInput])
  @Type(() => ServiceHoursInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_HOURS)
  hours: ServiceHoursInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ImportServicesInput {
  @Field(() => [ServiceInput])
  @Type(() => ServiceInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  services: ServiceInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ServiceStepInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => ID) @IsId() key: string;
}
