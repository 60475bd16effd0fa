import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { grouped } from '../../platform/db/rows';
import { RunsService } from '../runs/runs.service';
import { TasksService } from '../tasks/tasks.service';
import type { LeftOpen, OrganizerDay, StateCount } from './day.types';
import { giveUpTasks } from './give-up-tasks';
import { leftOpen } from './left-open';

/** Everything of a day in one snapshot: seven statements, whatever the day holds. */
@Injectable()
export class DaysService {
  constructor(
    private readonly db: Db,
    private readonly tasks: TasksService,
    private readonly runs: RunsService,
  ) {}

  day(me: Member, day: string): Promise<OrganizerDay> {
    return this.db.read(me, (tx) => this.read(tx, me, day));
  }

  /** What days before today left open. */
  leftOpen(me: Member): Promise<LeftOpen[]> {
    return this.db.read(me, (tx, now) => leftOpen(tx, now, me.hubId));
  }

  /** Says of tasks of an earlier day that they did not happen. Refuses as `giveUpTasks`. */
  giveUp(
    me: Member,
    {
      day,
      taskIds,
      key,
    }: { readonly day: string; readonly taskIds: readonly string[]; readonly key: string },
  ): Promise<OrganizerDay> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'task.give_up',
        work: async () => {
          await giveUpTasks(tx, now, this.tasks, { me, taskIds });
          return this.read(tx, me, day);
        },
        answerOf: () => null,
        reread: () => this.read(tx, me, day),
      }),
    );
  }

  private async read(tx: Tx, me: Member, day: string): Promise<OrganizerDay> {
    const { hubId } = me;
    const requests = await countRequests(tx, hubId, day);
    const rows = await this.tasks.ofDay(tx, hubId, day);
    const assignments = await this.tasks.assignmentsOf(
      tx,
      hubId,
      rows.map(({ id }) => id),
    );
    const byTask = grouped(assignments, ({ taskId }) => taskId);
    const runs = await this.runs.ofDay(tx, hubId, day);
    return {
      day,
      requests,
      tasks: rows.map((task) => ({ ...task, assignments: byTask.get(task.id) ?? [] })),
      runs,
      waiting: assignments.filter(({ state }) => state === 'claimed'),
    };
  }

  /** Which of so many days from this one hold a claim that waits for a yes: what an unlocked desk asks first. */
  waitingDays(me: Member, from: string, count: number): Promise<string[]> {
    return this.db.read(me, async (tx) => {
      const rows: { day: string }[] = await tx.query(WAITING_DAYS, [me.hubId, from, count]);
      return rows.map(({ day }) => day);
    });
  }
}

const WAITING_DAYS = `
  SELECT DISTINCT t.day::text AS day FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  WHERE a.hub_id = $1 AND a.state = 'claimed' AND t.day >= $2::date AND t.day < $2::date + $3::int ORDER BY day`;

const countRequests = (tx: Tx, hubId: string, day: string): Promise<StateCount[]> =>
  tx.query(
    'SELECT state, count(*)::int AS count FROM request WHERE hub_id = $1 AND day = $2 GROUP BY state ORDER BY state',
    [hubId, day],
  );
