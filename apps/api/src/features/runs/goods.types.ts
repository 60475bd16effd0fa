import { Field, ID, Int, InputType, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { DiscardReason, GoodsFate, RunState, TaskKind, TaskState } from '../../platform/graphql/words';
import { PackLine } from './my-run.types';

@ObjectType({ description: 'Goods that left the shelf for a task which nobody holds any more.' })
export class LooseGoods {
  @Field(() => ID) taskId: string;
  @Field(() => ID) requestId: string;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => TaskState) state: TaskState;
  @Field(() => ID) cell: string;
  @Field(() => Int) loadUnits: number;
  @Field(() => ID, { description: 'The run in whose car they were last.' }) runId: string;
  @Field() letter: string;
  @Field(() => RunState) runState: RunState;
  @Field({ description: 'Pseudonym of its driver.' }) handle: string;
  @Field(() => Instant, { nullable: true }) since: Date | null;
  @Field(() => [PackLine]) lines: PackLine[];
}

@InputType()
export class SettleGoodsInput {
  @Field(() => ID) @IsId() taskId: string;
  @Field(() => GoodsFate) fate: GoodsFate;
  @Field(() => DiscardReason, { nullable: true, description: 'Needed when they are thrown away.' })
  reason?: DiscardReason | null;
  @Field(() => ID) @IsId() key: string;
}
