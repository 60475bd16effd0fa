import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { IncidentDecision, IncidentKind, IncidentState } from '../../platform/graphql/words';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';

@ObjectType({ description: 'Something went wrong. It ends no task by itself; what was said is in the box.' })
export class Incident {
  @Field(() => ID) id: string;
  @Field(() => IncidentKind) kind: IncidentKind;
  @Field(() => ID, { nullable: true }) runId: string | null;
  @Field(() => ID, { nullable: true }) taskId: string | null;
  @Field(() => ID, { nullable: true }) requestId: string | null;
  @Field(() => String, { nullable: true, description: 'The letter of its run.' }) letter: string | null;
  @Field({ description: 'A handle, or who acted for the house.' }) openedBy: string;
  @Field(() => Instant) openedAt: Date;
  @Field(() => Instant, { nullable: true }) deviceTime: Date | null;
  @Field(() => IncidentState) state: IncidentState;
  @Field(() => IncidentDecision, { nullable: true }) decision: IncidentDecision | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => Instant, { nullable: true }) decidedAt: Date | null;
  @Field(() => Instant, { nullable: true }) closedAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => SealedBox, { nullable: true }) box: SealedBox | null;
}

@InputType({ description: 'From the road or from a desk. Opening it does not end the task.' })
export class ReportIncidentInput {
  /** Made by the browser: it is part of what the box authenticates. */
  @Field(() => ID) @IsId() id: string;
  @Field(() => IncidentKind) kind: IncidentKind;
  @Field(() => ID, { nullable: true }) runId?: string | null;
  @Field(() => ID, { nullable: true }) taskId?: string | null;
  @Field(() => Instant, { nullable: true }) deviceTime?: Date | null;
  @Field(() => SealedBoxInput, { nullable: true })
  @Type(() => SealedBoxInput)
  @ValidateNested()
  box?: SealedBoxInput | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class DecideIncidentInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => IncidentDecision) decision: IncidentDecision;
  @Field(() => ID) @IsId() key: string;
}
