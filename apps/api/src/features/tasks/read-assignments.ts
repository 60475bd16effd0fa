import type { Tx } from '../../platform/db/db';
import type { HubMember } from '../members/member.types';
import type { MembersService } from '../members/members.service';
import type { CaseAssignment } from './case-task.types';

interface Row extends Omit<CaseAssignment, 'member'> {
  memberId: string;
}

const COLUMNS = `
  SELECT a.id, a.task_id AS "taskId", a.member_id AS "memberId", a.state, a.version, a.claim_key AS "claimKey",
    a.claim_signature AS "claimSignature", a.expires_at AS "expiresAt", a.run_id AS "runId", a.reason,
    g.assignment_id IS NOT NULL AS granted
  FROM assignment a LEFT JOIN place_grant g ON g.hub_id = a.hub_id AND g.assignment_id = a.id
  WHERE a.hub_id = $1`;

/** Assignments of these tasks, oldest first, each with its member: two statements, whatever the number. */
export async function assignmentsOfTasks(
  tx: Tx,
  members: MembersService,
  hubId: string,
  taskIds: readonly string[],
): Promise<CaseAssignment[]> {
  const rows: Row[] = await tx.query(`${COLUMNS} AND a.task_id = ANY($2) ORDER BY a.made_at, a.id`, [
    hubId,
    taskIds,
  ]);
  return withMembers(tx, members, hubId, rows);
}

/** The same by the assignments' own ids, in the order of the ids asked for. */
export async function assignmentsById(
  tx: Tx,
  members: MembersService,
  hubId: string,
  ids: readonly string[],
): Promise<CaseAssignment[]> {
  const rows: Row[] = await tx.query(
    `${COLUMNS} AND a.id = ANY($2) ORDER BY array_position($2::uuid[], a.id)`,
    [hubId, ids],
  );
  return withMembers(tx, members, hubId, rows);
}

async function withMembers(
  tx: Tx,
  members: MembersService,
  hubId: string,
  rows: readonly Row[],
): Promise<CaseAssignment[]> {
  const ids = [...new Set(rows.map(({ memberId }) => memberId))];
  const people: HubMember[] = ids.length === 0 ? [] : await members.findMany(tx, hubId, ids);
  const byId = new Map(people.map((person) => [person.id, person]));
  return rows.flatMap(({ memberId, ...row }) => {
    const member = byId.get(memberId);
    return member === undefined ? [] : [{ ...row, member }];
  });
}
