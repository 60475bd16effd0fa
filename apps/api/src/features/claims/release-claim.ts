import { TASK } from '@doorstep/lifecycle';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import type { ReleaseReason } from '../../platform/graphql/words';
import { AssignmentEntity } from '../tasks/assignment.entity';
import type { TasksService } from '../tasks/tasks.service';
import { reofferAt } from './claim-expiry';
import { lockTask } from './lock-task';

/** Closer to the window than this, the list of acts says that the release came late, and whose it was. */
const LATE_MS = 2 * 3600_000;

/** Gives a claim back, or says no to an offer. Refuses NOT_FOUND, and CLAIM_NOT_FROM_HERE once goods are in the car. */
export async function releaseClaim(
  tx: Tx,
  now: Date,
  tasks: TasksService,
  command: { readonly me: Member; readonly assignmentId: string; readonly reason: ReleaseReason },
): Promise<void> {
  const { me, assignmentId, reason } = command;
  const claim = await tx.findOneBy(AssignmentEntity, { hubId: me.hubId, id: assignmentId, memberId: me.id });
  if (claim === null) throw new Refusal('NOT_FOUND');
  const task = await lockTask(tx, claim);
  // What a hold froze may be given back too: the task stays frozen, without its volunteer.
  if (task.state !== 'on_hold' && !(TASK.release.from as readonly string[]).includes(task.state))
    throw new Refusal('CLAIM_NOT_FROM_HERE');
  // Who was put down and never said yes says no: there is no claim to take back.
  const offered = claim.state === 'offered' || claim.state === 'assigned';
  const ended = await tasks.letGo(tx, now, {
    actor: me,
    assignmentIds: [assignmentId],
    command: offered ? 'decline' : 'release',
    reason,
  });
  if (ended.length === 0) throw new Refusal('CLAIM_NOT_FROM_HERE');
  if (offered) await reofferAt(tx, me.hubId, task.id, now);
  const verb = offered ? 'offer.decline' : releaseVerb(task.windowFrom, now);
  await record(tx, now, me, { verb, subjectId: assignmentId, reason });
}

const releaseVerb = (windowFrom: Date, now: Date): string =>
  windowFrom.getTime() - now.getTime() < LATE_MS ? 'claim.release_late' : 'claim.release';
