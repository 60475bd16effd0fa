import { FREEZABLE_TASK, WARNED_TASK, type NoticeKind, type TaskState } from '@doorstep/lifecycle';
import type { Actor } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import type { HoldEntity } from './hold.entity';
import type { Neighbors } from './neighbors';

interface Inside {
  readonly id: string;
  readonly requestId: string;
  readonly state: TaskState;
}

/** Which tasks a hold asks about: those the browser names, those of somebody, or all of the hub. */
export type Which = { readonly taskIds: readonly string[] } | { readonly memberId: string } | 'hub';

const CONCERNED: readonly TaskState[] = [...FREEZABLE_TASK, ...WARNED_TASK];
const isWarned = ({ state }: Inside): boolean => (WARNED_TASK as readonly TaskState[]).includes(state);

/** The tasks that a hold reaches, locked in the order of their ids: not ended, and wanted at some time within it. */
export function lockInside(
  tx: Tx,
  hold: Pick<HoldEntity, 'hubId' | 'fromAt' | 'untilAt'>,
  which: Which,
): Promise<Inside[]> {
  const { hubId, fromAt, untilAt } = hold;
  const taskIds = which !== 'hub' && 'taskIds' in which ? which.taskIds : null;
  const memberId = which !== 'hub' && 'memberId' in which ? which.memberId : null;
  return tx.query(INSIDE, [hubId, fromAt, untilAt, CONCERNED, taskIds, memberId]);
}

/**
 * Freezes what has not left, with whoever has it, and warns who is out. The claims stay: when the hold is lifted the day
 * goes on where it stood.
 */
export async function freeze(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { hold, inside }: { readonly hold: HoldEntity; readonly inside: readonly Inside[] },
): Promise<void> {
  const { hubId } = hold;
  const ids = inside.map(({ id }) => id);
  await tx.query(WRITE_DOWN, [hubId, hold.id, ids, inside.map(isWarned)]);
  const still = inside.filter((task) => !isWarned(task));
  await tx.query(FREEZE, [hubId, still.map(({ id }) => id), FREEZABLE_TASK]);
  await followAll(tx, now, neighbors, { hubId, requestIds: still.map(({ requestId }) => requestId) });
  await warn(tx, now, neighbors, { hold, taskIds: still.map(({ id }) => id), kind: 'work_held' });
  await warn(tx, now, neighbors, {
    hold,
    taskIds: inside.filter(isWarned).map(({ id }) => id),
    kind: 'work_warned',
  });
  for (const { id } of still) await announce(tx, hubId, BOARD_TOPIC, id);
}

/** Somebody pauses: what they have not begun goes back to the board, and they are told; what is begun they are asked about. */
export async function letGoOf(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  {
    hold,
    inside,
    actor,
  }: { readonly hold: HoldEntity; readonly inside: readonly Inside[]; readonly actor: Actor },
): Promise<void> {
  const { hubId, memberId } = hold;
  const out = inside.filter(isWarned);
  await tx.query(WRITE_DOWN, [hubId, hold.id, out.map(({ id }) => id), out.map(() => true)]);
  const still = inside.filter((task) => !isWarned(task)).map(({ id }) => id);
  const held: { id: string }[] = await tx.query(HELD_BY, [hubId, still, memberId]);
  const assignmentIds = held.map(({ id }) => id);
  await neighbors.tasks.letGo(tx, now, { actor, assignmentIds, command: 'remove', reason: 'held' });
  const dueAt = now;
  await neighbors.notices.put(tx, now, hubId, [
    {
      memberId: memberId ?? '',
      kind: out.length > 0 ? 'work_warned' : 'work_held',
      subjectId: hold.id,
      dueAt,
    },
  ]);
}

export async function followAll(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { hubId, requestIds }: { readonly hubId: string; readonly requestIds: readonly string[] },
): Promise<void> {
  for (const id of [...new Set(requestIds)].sort()) await neighbors.tasks.follow(tx, now, hubId, id);
}

interface Warning {
  readonly hold: Pick<HoldEntity, 'hubId' | 'id'>;
  readonly taskIds: readonly string[];
  readonly kind: NoticeKind;
}

/** One notice a person, whatever the number of their tasks, and word to their phone for each run. */
export async function warn(
  tx: Tx,
  now: Date,
  { notices }: Neighbors,
  { hold, taskIds, kind }: Warning,
): Promise<void> {
  const { hubId } = hold;
  const holders: { memberId: string; runId: string | null; claimId: string }[] = await tx.query(HOLDERS, [
    hubId,
    taskIds,
  ]);
  await notices.put(
    tx,
    now,
    hubId,
    holders.map(({ memberId }) => ({ memberId, kind, subjectId: hold.id, dueAt: now })),
  );
  for (const { memberId, runId, claimId } of holders) {
    await announce(tx, hubId, runId === null ? 'claim' : 'run', runId ?? claimId, memberId);
  }
}

const INSIDE = `
  SELECT t.id, t.request_id AS "requestId", t.state FROM task t
  WHERE t.hub_id = $1 AND t.state = ANY($4) AND t.window_from < $3 AND t.window_to > $2
    AND ($5::uuid[] IS NULL OR t.id = ANY($5))
    AND ($6::uuid IS NULL OR EXISTS (SELECT FROM assignment a WHERE a.hub_id = t.hub_id AND a.task_id = t.id
      AND a.member_id = $6 AND a.state IN ('offered', 'claimed', 'assigned', 'confirmed')))
  ORDER BY t.id FOR NO KEY UPDATE`;

const WRITE_DOWN = `
  INSERT INTO held_task (hub_id, hold_id, task_id, warned)
  SELECT $1, $2, v.id, v.warned FROM unnest($3::uuid[], $4::boolean[]) AS v(id, warned)
  ON CONFLICT ON CONSTRAINT held_task_pk DO NOTHING`;

const FREEZE = `
  UPDATE task SET state = 'on_hold', version = version + 1 WHERE hub_id = $1 AND id = ANY($2) AND state = ANY($3)`;

const HELD_BY = `
  SELECT id FROM assignment WHERE hub_id = $1 AND task_id = ANY($2) AND member_id = $3
    AND state IN ('offered', 'claimed', 'assigned', 'confirmed') ORDER BY id`;

const HOLDERS = `
  SELECT DISTINCT ON (a.member_id, a.run_id) a.member_id AS "memberId", a.run_id AS "runId", a.id AS "claimId"
  FROM assignment a
  WHERE a.hub_id = $1 AND a.task_id = ANY($2) AND a.state IN ('claimed', 'assigned', 'confirmed')
  ORDER BY a.member_id, a.run_id, a.id`;
