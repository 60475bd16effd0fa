import { TASK } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { AssignmentEntity } from '../tasks/assignment.entity';
import type { LetGoCommand, TasksService } from '../tasks/tasks.service';
import { lockTask } from './lock-task';

export interface Ending {
  readonly me: Member;
  readonly assignmentId: string;
  readonly command: Extract<LetGoCommand, 'remove' | 'recordNoShow'>;
  readonly reason: string;
}

/**
 * An organizer takes a task from someone, or records that nobody came: only once the window has begun, and by name
 * in the list of acts. Returns the task's id. Refuses NOT_FOUND and CLAIM_NOT_FROM_HERE.
 */
export async function endAssignment(tx: Tx, now: Date, tasks: TasksService, ending: Ending): Promise<string> {
  const { me, assignmentId, command, reason } = ending;
  const claim = await tx.findOneBy(AssignmentEntity, { hubId: me.hubId, id: assignmentId });
  if (claim === null) throw new Refusal('NOT_FOUND');
  const task = await lockTask(tx, claim);
  const early = command === 'recordNoShow' && now < task.windowFrom;
  if (early || !(TASK.release.from as readonly string[]).includes(task.state)) {
    throw new Refusal('CLAIM_NOT_FROM_HERE');
  }
  const ended = await tasks.letGo(tx, now, { actor: me, assignmentIds: [assignmentId], command, reason });
  if (ended.length === 0) throw new Refusal('CLAIM_NOT_FROM_HERE');
  const verb = command === 'remove' ? 'claim.remove' : 'claim.no_show';
  await record(tx, now, me, { verb, subjectId: assignmentId, reason });
  return task.id;
}
