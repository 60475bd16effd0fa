import { ROLE_OF_TASK, RUN, TASK, type Role, type TaskKind } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import type { MemberEnd, MemberEnding } from '../trust/member-endings.service';
import { tell } from './answer-run';
import { breakOff } from './break-off';
import { lockRun } from './find-run';
import type { Neighbors } from './neighbors';

/**
 * What a member drives and holds, when they are suspended or lose a role. A suspension ends runs on the road as well:
 * what is in the car waits until a dispatcher says where it is, and every place is gone at the next breath.
 * A role that ends takes back what has not left the shelf; a drive that has begun is finished by who is driving.
 */
export const workEnding = (neighbors: Neighbors): MemberEnding => ({
  name: 'work',
  async end(tx, now, what) {
    if (what.roles === null) await endRuns(tx, now, neighbors, what);
    await endClaims(tx, now, neighbors, what);
    if (what.roles === null) await tx.query(FORGET_PLACES, [what.hubId, what.memberId]);
  },
});

async function endRuns(tx: Tx, now: Date, neighbors: Neighbors, what: MemberEnd): Promise<void> {
  const { hubId, memberId, actor, reason } = what;
  const runs: { id: string }[] = await tx.query(
    'SELECT id FROM run WHERE hub_id = $1 AND member_id = $2 AND state = ANY($3) ORDER BY id',
    [hubId, memberId, RUN.abort.from],
  );
  for (const { id } of runs) {
    const run = await lockRun(tx, hubId, id);
    await breakOff(tx, now, neighbors, { actor, run, reason, as: 'removed' });
    await tell(tx, now, actor, { run, verb: 'run.end_with_member', reason });
  }
}

async function endClaims(tx: Tx, now: Date, neighbors: Neighbors, what: MemberEnd): Promise<void> {
  const { hubId, memberId, actor, reason, roles, after } = what;
  const rows: { id: string }[] = await tx.query(HELD, [
    hubId,
    memberId,
    TASK.release.from,
    roles === null ? Object.keys(ROLE_OF_TASK) : kindsOf(roles),
    after,
  ]);
  const assignmentIds = rows.map(({ id }) => id);
  if (assignmentIds.length > 0) {
    await neighbors.tasks.letGo(tx, now, { actor, assignmentIds, command: 'remove', reason });
  }
}

const kindsOf = (roles: readonly Role[]): TaskKind[] =>
  (Object.keys(ROLE_OF_TASK) as TaskKind[]).filter((kind) => roles.includes(ROLE_OF_TASK[kind]));

const HELD = `
  SELECT a.id FROM assignment a JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  WHERE a.hub_id = $1 AND a.member_id = $2 AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')
    AND (a.state = 'offered' OR t.state = ANY($3)) AND t.kind = ANY($4) AND ($5::date IS NULL OR t.day > $5::date)
  ORDER BY a.id`;

/** Places of stops that are done, whose hour has not passed: nobody reads them any more. */
const FORGET_PLACES = `
  DELETE FROM place_grant g USING assignment a
  WHERE a.hub_id = $1 AND a.member_id = $2 AND g.hub_id = a.hub_id AND g.assignment_id = a.id`;
