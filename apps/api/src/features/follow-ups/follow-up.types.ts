import { IsInt } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  CheckResult,
  FollowUpOutcome,
  FollowUpState,
  RequestState,
  StopReason,
  TaskKind,
  TaskState,
} from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';

@ObjectType({
  description: 'A door that stayed shut, until somebody says what became of it. Its id is the stop’s.',
})
export class FollowUp {
  @Field(() => ID) id: string;
  @Field(() => ID) taskId: string;
  @Field(() => ID) requestId: string;
  @Field(() => ID, { description: 'Subject of the boxes of the request.' }) boxId: string;
  @Field(() => RequestState) requestState: RequestState;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => TaskState) taskState: TaskState;
  @Field(() => ID) cell: string;
  @Field(() => StopReason) reason: StopReason;
  @Field() letter: string;
  @Field({ description: 'Whose run it was.' }) handle: string;
  @Field(() => Instant) openedAt: Date;
  @Field(() => Instant, { nullable: true }) deviceTime: Date | null;
  @Field(() => FollowUpState) state: FollowUpState;
  @Field(() => Int) checks: number;
  @Field(() => CheckResult, { nullable: true }) lastCheck: CheckResult | null;
  @Field(() => Instant, { nullable: true }) checkedAt: Date | null;
  @Field(() => FollowUpOutcome, { nullable: true }) outcome: FollowUpOutcome | null;
  @Field(() => String, { nullable: true }) closedBy: string | null;
  @Field(() => Int) version: number;
  @Field(() => SealedBox, {
    nullable: true,
    description:
      'How to reach the family and whom they trust; opened for a wellbeing check, and that is noted.',
  })
  contact: SealedBox | null;
}

@InputType({ description: 'A wellbeing check: somebody was called, by the hub.' })
export class CheckFollowUpInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => CheckResult) result: CheckResult;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class CloseFollowUpInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => FollowUpOutcome) outcome: FollowUpOutcome;
  @Field(() => ID) @IsId() key: string;
}
