import type { Tx } from '../../platform/db/db';
import type { AssignmentEntity } from '../tasks/assignment.entity';
import { TaskEntity } from '../tasks/task.entity';

/**
 * The task of an assignment, locked before its state is looked at: read without the lock, a car may set off between the
 * look and the act, and the task would be on the road in nobody's hands.
 */
export const lockTask = (tx: Tx, { hubId, taskId: id }: AssignmentEntity): Promise<TaskEntity> =>
  tx.findOneOrFail(TaskEntity, { where: { hubId, id }, lock: { mode: 'for_no_key_update' } });
