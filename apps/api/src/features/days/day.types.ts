import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { LeftKind } from '../../platform/graphql/words';
import { DayRun } from '../runs/day-run.types';
import { CaseAssignment, CaseTask } from '../tasks/case-task.types';

@ObjectType()
export class StateCount {
  @Field() state: string;
  @Field(() => Int) count: number;
}

/** What an earlier day left open: how many, of what kind. */
@ObjectType()
export class LeftOpen {
  @Field(() => LeftKind) what: LeftKind;
  @Field(() => Day) day: string;
  @Field(() => Int) count: number;
}

/** A day of the hub on one screen. */
@ObjectType()
export class OrganizerDay {
  @Field(() => Day) day: string;
  @Field(() => [StateCount]) requests: StateCount[];
  @Field(() => [CaseTask]) tasks: CaseTask[];
  @Field(() => [DayRun]) runs: DayRun[];
  @Field(() => [CaseAssignment], {
    description: "Claims that wait for an unlocked organizer's browser.",
  })
  waiting: CaseAssignment[];
}
