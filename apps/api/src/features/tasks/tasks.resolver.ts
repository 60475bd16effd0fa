import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { SealedBox } from '../boxes/box.types';
import { CaseAssignment, CaseTask } from './case-task.types';
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
  place(@Parent() task: CaseTask, @Context() context: RequestContext): Promise<SealedBox | null> {
    return this.loaders.place(context).load(task.requestId);
  }
}
