import { record } from '../../platform/activity';
import type { Actor, Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { CloseReason, ReleaseReason } from '../../platform/graphql/words';
import { EXPIRY, expireAt, type SignedClaimKey } from '../claims/claims.service';
import { lockOwnRun, lockRun, lockRunTasks, moveRun } from './find-run';
import { CONFIRM } from './confirm-claims';
import type { Neighbors } from './neighbors';
import type { RunEntity } from './run.entity';

interface Accepting {
  readonly me: Member;
  readonly runId: string;
  /** One key for each task the run asks for; their signatures have been checked. */
  readonly claims: readonly SignedClaimKey[];
}

/** Runs to which the hub may have added stops after the first yes. */
const UNDER_WAY: ReadonlySet<string> = new Set(['accepted', 'loading', 'departed']);

/**
 * Takes a whole run, or what the hub has added to one that is under way: each task asked for is claimed with a key of
 * its own, all or none. The cap on open claims is for
 * what people pick themselves; a run is the hub's wish. Refuses NOT_FOUND, RUN_NOT_FROM_HERE, RUN_CLAIMS_INCOMPLETE
 * (with the tasks that lack a key), CLAIM_TOO_LATE and SIGN_UP_CLASH.
 */
export async function acceptRun(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  accepting: Accepting,
): Promise<void> {
  const { me, runId, claims } = accepting;
  await requireNotInShift(tx, me, runId);
  const run = await lockOwnRun(tx, me, runId);
  if (!UNDER_WAY.has(run.state)) await moveRun(tx, run, 'accept');
  if (run.endsAt <= now) throw new Refusal('CLAIM_TOO_LATE');
  const tasks = await lockRunTasks(tx, run);
  const asked = tasks.filter(({ assignmentState }) => assignmentState === 'offered');
  if (UNDER_WAY.has(run.state) && asked.length === 0) throw new Refusal('RUN_NOT_FROM_HERE');
  const given = new Map(claims.map((claim) => [claim.taskId, claim]));
  const missing = asked.filter(({ taskId }) => !given.has(taskId)).map(({ taskId }) => taskId);
  if (missing.length > 0 || given.size !== claims.length) {
    throw new Refusal('RUN_CLAIMS_INCOMPLETE', { taskIds: missing });
  }
  const keys = asked.flatMap(({ taskId }) => given.get(taskId) ?? []);
  const taken = await returning<{ id: string; expiresAt: Date }>(tx, TAKE, [
    me.hubId,
    asked.map(({ assignmentId }) => assignmentId),
    keys.map(({ claimKey }) => claimKey),
    keys.map(({ claimSignature }) => claimSignature),
    now,
  ]);
  await tx.query(CLAIM_TASKS, [me.hubId, asked.map(({ taskId }) => taskId)]);
  // Where a hub is, is public: nobody has to seal anything for a haul.
  const hauls = asked.filter(({ kind }) => kind === 'haul').map(({ assignmentId }) => assignmentId);
  await tx.query(CONFIRM, [me.hubId, hauls]);
  for (const { id, expiresAt } of taken.filter((one) => !hauls.includes(one.id)))
    await expireAt(tx, me.hubId, id, expiresAt);
  for (const requestId of new Set(asked.map((task) => task.requestId))) {
    await neighbors.tasks.follow(tx, now, me.hubId, requestId);
  }
  await tell(tx, now, me, { run, verb: 'run.accept' });
}

/**
 * Nobody is in a shift and on the road at once, except in a driving shift. The member is locked: a sign-up at the same
 * moment waits, and sees the run then.
 */
async function requireNotInShift(tx: Tx, me: Member, runId: string): Promise<void> {
  await tx.query('SELECT id FROM member WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [me.hubId, me.id]);
  const rows: unknown[] = await tx.query(IN_A_SHIFT, [me.hubId, me.id, runId]);
  if (rows.length > 0) throw new Refusal('SIGN_UP_CLASH');
}

const IN_A_SHIFT = `
  SELECT FROM run r JOIN sign_up u ON u.hub_id = r.hub_id AND u.member_id = r.member_id
    AND u.state IN ('applied', 'confirmed', 'checked_in')
    AND tstzrange(u.starts_at, u.ends_at) && tstzrange(r.starts_at, r.ends_at, '[]')
  JOIN shift s ON s.hub_id = u.hub_id AND s.id = u.shift_id AND s.kind NOT IN ('driving', 'home_visits')
  WHERE r.hub_id = $1 AND r.member_id = $2 AND r.id = $3 LIMIT 1`;

const TAKE = `
  UPDATE assignment a SET state = 'claimed', version = a.version + 1, claim_key = k.claim_key,
    claim_signature = k.claim_signature,
    expires_at = ${EXPIRY('$5')}
  FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS k(id, claim_key, claim_signature), task t, hub h
  WHERE a.hub_id = $1 AND a.id = k.id AND a.state = 'offered' AND t.hub_id = a.hub_id AND t.id = a.task_id
    AND h.id = a.hub_id
  RETURNING a.id, a.expires_at AS "expiresAt"`;

const CLAIM_TASKS = `
  UPDATE task SET state = 'claimed', version = version + 1
  WHERE hub_id = $1 AND id = ANY($2) AND state = 'offered'`;

interface Ending {
  readonly me: Member;
  readonly runId: string;
}

/** The driver says no, before loading begins: the tasks are open again. Refuses NOT_FOUND, RUN_NOT_FROM_HERE. */
export async function declineRun(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId, reason }: Ending & { readonly reason: ReleaseReason },
): Promise<void> {
  const run = await lockOwnRun(tx, me, runId);
  if (!['offered', 'accepted'].includes(run.state)) throw new Refusal('RUN_NOT_FROM_HERE');
  await moveRun(tx, run, 'abort', reason);
  await giveBack(tx, now, neighbors, { me, run, reason });
  await tell(tx, now, me, { run, verb: 'run.decline', reason });
}

/** The hub takes a run back before it is on the road. Refuses NOT_FOUND, RUN_NOT_FROM_HERE. */
export async function recallRun(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, runId, reason }: Ending & { readonly reason: CloseReason },
): Promise<void> {
  const run = await lockRun(tx, me.hubId, runId);
  if (run.state === 'departed') throw new Refusal('RUN_NOT_FROM_HERE');
  await moveRun(tx, run, 'abort', reason);
  await giveBack(tx, now, neighbors, { me, run, reason, recalled: true });
  await tell(tx, now, me, { run, verb: 'run.recall', reason });
}

interface GivingBack {
  readonly me: Member;
  readonly run: RunEntity;
  readonly reason: string;
  readonly recalled?: boolean;
}

/** Every task of the run that is not in a car goes back to the board. */
export async function giveBack(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, run, reason, recalled = false }: GivingBack,
): Promise<void> {
  const tasks = await lockRunTasks(tx, run);
  for (const offered of [true, false]) {
    const assignmentIds = tasks
      .filter(({ assignmentState }) => (assignmentState === 'offered') === offered)
      .map(({ assignmentId }) => assignmentId);
    const command = recalled ? 'remove' : offered ? 'decline' : 'release';
    await neighbors.tasks.letGo(tx, now, { actor: me, assignmentIds, command, reason });
  }
}

interface Telling {
  readonly run: RunEntity;
  readonly verb: string;
  readonly reason?: string;
}

/** One line in the list of acts, and word to the driver and the organizers. */
export async function tell(tx: Tx, now: Date, me: Actor, { run, verb, reason }: Telling): Promise<void> {
  await record(tx, now, me, { verb, subjectId: run.id, ...(reason === undefined ? {} : { reason }) });
  await announce(tx, run.hubId, 'run', run.id, run.memberId);
}
