import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, MaxLength } from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { RecallOutcome, RecallReason } from '../../platform/graphql/words';

@InputType({ description: 'Whatever is known of the goods. Texts match in part, whatever their case.' })
export class RecallSearch {
  @Field(() => ID, { nullable: true, description: 'The lot itself, as another hub’s word names it.' })
  @IsOptional()
  @IsId()
  lotId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() itemId?: string | null;
  @Field(() => String, { nullable: true, description: 'A maker’s lot, or the beginning of it.' })
  @IsOptional()
  @MaxLength(40)
  code?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(60) brand?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(80) source?: string | null;
  @Field(() => Day, { nullable: true }) @IsOptional() receivedFrom?: string | null;
  @Field(() => Day, { nullable: true }) @IsOptional() receivedTo?: string | null;
  @Field(() => Day, { nullable: true }) @IsOptional() labelFrom?: string | null;
  @Field(() => Day, { nullable: true }) @IsOptional() labelTo?: string | null;
}

/** More lots than one recall ever named; a question that finds more is not precise enough. */
const MOST_LOTS = 200;

@InputType()
export class OpenRecallInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => [ID]) @ArrayMinSize(1) @ArrayMaxSize(MOST_LOTS) @IsId({ each: true }) lotIds: string[];
  @Field(() => RecallReason) reason: RecallReason;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class RecallDoorInput {
  @Field(() => ID) @IsId() recallId: string;
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => RecallOutcome) outcome: RecallOutcome;
  @Field(() => ID) @IsId() key: string;
}
