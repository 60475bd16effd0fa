import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { SealedBox } from '../boxes/box.types';
import { CaseAssignment, CaseTask, HaulGoal } from './case-task.types';
import { TaskLoaders } from './tasks.loader';

/** Every root field that leads to a CaseTask is for organizers of the hub. */
@Resolver(() => CaseTask)
export class TasksResolver {
  constructor(private readonly loaders: TaskLoaders) {}

  @ResolveField(() => [CaseAssignment])
  assignments(
    @Parent() task: CaseTask,
    @Context() context: RequestContext,
  ): CaseAssignment[] | Promise<CaseAssignment[]> {
    return task.assignments ?? this.loaders.assignments(context).load(task.id);
  }

  @ResolveField(() => SealedBox, {
    nullable: true,
    description: "The request's place, for the organizer's browser to open and plan with.",
  })
  place(@Parent() task: CaseTask, @Context() context: RequestContext): Promise<SealedBox | null> | null {
    return task.requestId === null ? null : this.loaders.place(context).load(task.requestId);
  }

  @ResolveField(() => HaulGoal, { nullable: true, description: 'Of a haul: the hub the goods go to.' })
  goal(@Parent() task: CaseTask, @Context() context: RequestContext): Promise<HaulGoal | null> | null {
    return task.transferId === null ? null : this.loaders.goal(context).load(task.transferId);
  }
}
