import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDate, IsInt, IsOptional, Min } from 'class-validator';
import { Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { CallOutcome } from '../../platform/graphql/words';
import { CaseFile } from '../triage/triage.types';

@ObjectType({
  description: 'One try to reach a household: who and how it went, never a number or a word said.',
})
export class CallAttempt {
  @Field(() => Int) n: number;
  @Field() by: string;
  @Field(() => Instant) at: Date;
  @Field(() => CallOutcome) outcome: CallOutcome;
  @Field(() => Instant, { nullable: true }) nextAt: Date | null;
}

@ObjectType({ description: 'Who is calling this household now. It frees itself.' })
export class CallGrip {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field(() => Instant) until: Date;
}

@ObjectType()
export class CallListRow {
  @Field(() => CaseFile) file: CaseFile;
  @Field(() => Int) attempts: number;
  @Field(() => Instant, { nullable: true }) lastAt: Date | null;
  @Field(() => CallOutcome, { nullable: true }) lastOutcome: CallOutcome | null;
  @Field(() => Instant, { nullable: true, description: 'When they asked to be called, if they did.' })
  nextAt: Date | null;
  @Field(() => CallGrip, { nullable: true }) grip: CallGrip | null;
}

@InputType()
export class RecordCallInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => CallOutcome) outcome: CallOutcome;
  @Field(() => Instant, { nullable: true }) @IsOptional() @IsDate() nextAt?: Date | null;
  @Field(() => ID) @IsId() key: string;
}
