import { randomUUID } from 'node:crypto';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import { TaskEntity } from '../tasks/task.entity';
import type { TasksService } from '../tasks/tasks.service';
import { expireAt } from './claim-expiry';
import { OFFER_EXPIRY } from './fitness';
import { checkPeople } from './offer-task';

interface Assigning {
  readonly me: Member;
  readonly taskId: string;
  readonly memberId: string;
}

/**
 * Puts one person down for a task; whoever was asked for it is not asked any more. Their phone makes the claim's key
 * when they look (see `confirmOffer`); until then no place is sealed to them, and like a claim it runs out. Refuses
 * NOT_FOUND, TASK_NOT_OPEN, MEMBER_NOT_ACTIVE and MEMBER_UNFIT.
 */
export async function assignTask(
  tx: Tx,
  now: Date,
  tasks: TasksService,
  { me, taskId, memberId }: Assigning,
): Promise<void> {
  const { hubId } = me;
  const [task] = await returning<{ expiresAt: Date; requestId: string }>(tx, TAKE_OFF, [hubId, taskId, now]);
  if (task === undefined) {
    const there = await tx.findOneBy(TaskEntity, { hubId, id: taskId });
    throw new Refusal(there === null ? 'NOT_FOUND' : 'TASK_NOT_OPEN');
  }
  await checkPeople(tx, hubId, taskId, [memberId]);
  const asked = await returning<{ id: string; memberId: string }>(tx, ASK_NO_MORE, [hubId, taskId, now]);
  const id = randomUUID();
  await tx.query(PUT_DOWN, [hubId, id, taskId, memberId, now, task.expiresAt]);
  await expireAt(tx, hubId, id, task.expiresAt);
  await tasks.follow(tx, now, hubId, task.requestId);
  await record(tx, now, me, { verb: 'task.assign', subjectId: id });
  for (const one of [...asked, { id, memberId }]) await announce(tx, hubId, 'claim', one.id, one.memberId);
  await announce(tx, hubId, BOARD_TOPIC, taskId);
}

const TAKE_OFF = `
  UPDATE task t SET state = 'claimed', version = t.version + 1 FROM hub h
  WHERE h.id = $1 AND t.hub_id = $1 AND t.id = $2 AND t.state IN ('open', 'offered') AND t.window_to > $3
  RETURNING ${OFFER_EXPIRY('$3')} AS "expiresAt", t.request_id AS "requestId"`;

const ASK_NO_MORE = `
  UPDATE assignment a SET state = 'removed', version = a.version + 1, reason = 'given_to_another', ended_at = $3,
    expires_at = NULL
  WHERE a.hub_id = $1 AND a.task_id = $2 AND a.state = 'offered' RETURNING a.id, a.member_id AS "memberId"`;

const PUT_DOWN = `
  INSERT INTO assignment (hub_id, id, task_id, member_id, state, made_at, expires_at)
  VALUES ($1, $2, $3, $4, 'assigned', $5, $6)`;
