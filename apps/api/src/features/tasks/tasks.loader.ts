import { Injectable } from '@nestjs/common';
import { hubOf } from '../../platform/auth/actor';
import { Db } from '../../platform/db/db';
import { perRequest } from '../../platform/graphql/loaders';
import { readTogether } from '../../platform/graphql/read-together';
import type { SealedBox } from '../boxes/box.types';
import { BoxesService } from '../boxes/boxes.service';
import { MembersService } from '../members/members.service';
import type { CaseAssignment, HaulGoal } from './case-task.types';
import { goalsOf } from './read-goals';
import { assignmentsOfTasks } from './read-assignments';
import { grouped } from '../../platform/db/rows';

/** Nested fields of tasks, for organizers: one transaction for all, whatever the number of tasks. */
@Injectable()
export class TaskLoaders {
  constructor(
    private readonly db: Db,
    private readonly members: MembersService,
    private readonly boxes: BoxesService,
  ) {}

  readonly assignments = perRequest<string, CaseAssignment[]>((context, taskIds) =>
    readTogether(this.db, context, async (tx) => {
      const rows = await assignmentsOfTasks(tx, this.members, hubOf(context.actor), taskIds);
      const byTask = grouped(rows, ({ taskId }) => taskId);
      return taskIds.map((id) => byTask.get(id) ?? []);
    }),
  );

  /** By transfer. */
  readonly goal = perRequest<string, HaulGoal | null>((context, transferIds) =>
    readTogether(this.db, context, async (tx) => {
      const goals = await goalsOf(tx, hubOf(context.actor), transferIds);
      return transferIds.map((id) => goals.get(id) ?? null);
    }),
  );

  /** By request: two tasks of one request share their place. */
  readonly place = perRequest<string, SealedBox | null>((context, requestIds) =>
    readTogether(this.db, context, async (tx) => {
      const boxes = await this.boxes.findForRequests(tx, hubOf(context.actor), 'hub', ['place'], requestIds);
      const byRequest = new Map(boxes.map(({ requestId, box }) => [requestId, box]));
      return requestIds.map((id) => byRequest.get(id) ?? null);
    }),
  );
}
