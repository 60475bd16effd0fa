import { randomUUID } from 'node:crypto';
import type { CellId } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import { GOODS_OUT } from '../tasks/tasks.service';
import { clearTheWay } from './clear-the-way';
import { noteMeetings } from './meetings';
import type { Neighbors } from './neighbors';
import { unfit } from './plan-rules';
import { promiseGoods } from './promise-goods';
import { giveTasks, publishPlan } from './publish-plan';
import { changed, changesOf, restOf, type Change, type Rest } from './run-changes';
import { StopEntity } from './stop.entity';
import { isEnded, lockUnderWay, type RestStop, type UnderWay } from './under-way';

interface Replanning {
  readonly me: Member;
  readonly rest: Rest;
}

/**
 * Plans what is left of runs again, also of runs on the road: single stops change hands or are open again, the rest
 * gets its new order and times, new runs are offered. A box in a car goes on by a meeting, or waits for a word; a stop that goes takes its
 * grant along, and whoever gets it is asked first. All or nothing. Refuses what run-changes.ts and publish-plan.ts
 * refuse. Returns the ids of the runs, changed ones first.
 */
export async function replanRuns(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, rest }: Replanning,
): Promise<string[]> {
  await requireCells(tx, me.hubId, neighbors, rest);
  const under = await lockUnderWay(tx, me.hubId, {
    day: rest.day,
    runIds: rest.runs.map(({ runId }) => runId),
    taskIds: namedIn(rest),
  });
  const changes = changesOf(rest, under);
  for (const change of changes) await layRest(tx, me.hubId, { change, under });
  await takeOut(tx, now, neighbors, { me, rest, changes });
  await addTasks(tx, now, neighbors, { me, rest, changes, under });
  const fresh =
    rest.fresh.length === 0
      ? []
      : await publishPlan(tx, now, neighbors, { me, day: rest.day, runs: rest.fresh });
  await noteMeetings(tx, me.hubId, { meetings: rest.meetings, givers: giversIn(changes) });
  for (const { change, memberId } of changes) {
    await record(tx, now, me, { verb: 'run.replan', subjectId: change.runId });
    await announce(tx, me.hubId, 'run', change.runId, memberId);
  }
  return [...rest.runs.map(({ runId }) => runId), ...fresh];
}

/** People meet somewhere in the region. */
async function requireCells(tx: Tx, hubId: string, { hubs }: Neighbors, { meetings }: Rest): Promise<void> {
  if (meetings.length === 0) return;
  const { grid } = await hubs.packOf(tx, await hubs.require(tx, hubId));
  if (!meetings.every(({ cell }) => grid.index.has(cell as CellId))) throw new Refusal('CELL_UNKNOWN');
}

const namedIn = ({ runs, release, meetings }: Rest): string[] => [
  ...new Set([
    ...runs.flatMap(({ stops }) => stops.map(({ taskId }) => taskId)),
    ...release,
    ...meetings.map(({ taskId }) => taskId),
  ]),
];

/** Which run each leaving task leaves. */
const giversIn = (changes: readonly Change[]): ReadonlyMap<string, string> =>
  new Map(changes.flatMap(({ leaving, change }) => leaving.map(({ taskId }) => [taskId, change.runId])));

interface Laying {
  readonly change: Change;
  readonly under: UnderWay;
}

/** What ended stays first, then the rest in its new order, then what is crossed out. New stops come in with it. */
async function layRest(tx: Tx, hubId: string, { change, under }: Laying): Promise<void> {
  const { runId, endsAt, meters, seconds, version } = change.change;
  const own = under.stops.get(runId) ?? [];
  const ended = own.filter(isEnded);
  const rest = restOf(change);
  const stays = (stop: RestStop): boolean => change.kept.includes(stop) || isEnded(stop);
  const order = [
    ...ended.map(({ id }) => ({ id, arriveAt: null, departAt: null })),
    ...rest.map(({ taskId, kind, arriveAt, departAt }) => {
      const kept = change.kept.find((stop) => stop.taskId === taskId && stop.kind === kind);
      return { id: kept?.id ?? null, arriveAt, departAt };
    }),
    ...own.filter((stop) => !stays(stop)).map(({ id }) => ({ id, arriveAt: null, departAt: null })),
  ];
  const rows = order.flatMap((row, i) => (row.id === null ? [] : [{ ...row, position: i + 1 }]));
  await tx.query(MOVE_STOPS, [hubId, runId, JSON.stringify(rows)]);
  const added = rest.flatMap((stop, i) =>
    change.added.includes(stop.taskId) ? [{ ...stop, position: ended.length + i + 1 }] : [],
  );
  if (added.length > 0) {
    const fresh = { hubId, runId, state: 'planned' as const, version: 1 };
    await tx.insert(
      StopEntity,
      added.map((stop) => ({ ...stop, ...fresh, id: randomUUID() })),
    );
  }
  const moved = await returning(tx, MOVE_RUN, [hubId, runId, version, endsAt, meters, seconds]);
  if (moved.length === 0) throw changed(runId);
}

const MOVE_STOPS = `
  UPDATE stop s SET position = v.position, version = s.version + (v."arriveAt" IS NOT NULL)::int,
    arrive_at = coalesce(v."arriveAt", s.arrive_at), depart_at = coalesce(v."departAt", s.depart_at)
  FROM jsonb_to_recordset($3::jsonb) AS v(id uuid, position smallint, "arriveAt" timestamptz, "departAt" timestamptz)
  WHERE s.hub_id = $1 AND s.run_id = $2 AND s.id = v.id`;

/** The guard of the whole verb: the run is still the one the browser planned from. */
const MOVE_RUN = `
  UPDATE run SET version = version + 1, ends_at = greatest($4, starts_at), meters = $5, seconds = $6
  WHERE hub_id = $1 AND id = $2 AND version = $3 AND state IN ('accepted', 'loading', 'departed') RETURNING id`;

interface Moving {
  readonly me: Member;
  readonly rest: Rest;
  readonly changes: readonly Change[];
}

/**
 * Ends what leaves its driver: the grant goes at once. A box that will be met stays issued, and its task is open for
 * whoever is asked next in this same verb.
 */
async function takeOut(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, rest, changes }: Moving,
): Promise<void> {
  const leaving = changes.flatMap((change) => change.leaving);
  if (leaving.length === 0) return;
  const assignmentIds = [...new Set(leaving.flatMap(({ assignmentId }) => assignmentId ?? []))];
  const ended = await neighbors.tasks.letGo(tx, now, {
    actor: me,
    assignmentIds,
    command: 'remove',
    reason: 'replanned',
  });
  if (ended.length < assignmentIds.length) throw changed(leaving[0]?.runId ?? '');
  const met = rest.meetings.map(({ taskId }) => taskId);
  const opened = await returning<{ id: string; requestId: string | null }>(tx, OPEN_AGAIN, [
    me.hubId,
    leaving.map(({ taskId }) => taskId),
    met,
  ]);
  for (const requestId of new Set(opened.map((task) => task.requestId)))
    await neighbors.tasks.follow(tx, now, me.hubId, requestId);
  for (const { id } of opened) await announce(tx, me.hubId, BOARD_TOPIC, id);
  for (const taskId of rest.release) await neighbors.stock.freeDropped(tx, now, me, taskId);
  const verb = (taskId: string): string =>
    rest.release.includes(taskId) ? 'task.take_out' : 'task.hand_over';
  for (const taskId of new Set(leaving.map((stop) => stop.taskId)))
    await record(tx, now, me, { verb: verb(taskId), subjectId: taskId });
}

const OPEN_AGAIN = `
  UPDATE task t SET state = CASE WHEN ${GOODS_OUT('t')} AND id <> ALL($3) THEN 'on_hold' ELSE 'open' END,
    version = version + 1
  WHERE hub_id = $1 AND id = ANY($2) AND (state IN ('loaded', 'en_route') OR state = 'on_hold' AND id = ANY($3))
  RETURNING id, request_id AS "requestId"`;

/** Asks drivers for what is added to their runs, and promises what is on the shelf. */
async function addTasks(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  { me, rest, changes, under }: Moving & { readonly under: UnderWay },
): Promise<void> {
  const added = changes.filter((change) => change.added.length > 0);
  if (added.length === 0) return;
  const runs = added.map((change) => {
    const stops = change.change.stops.filter(({ taskId }) => change.added.includes(taskId));
    const startsAt = new Date(Math.min(...stops.map(({ arriveAt }) => arriveAt.getTime())));
    if (startsAt <= now) throw unfit('PAST', { taskId: stops[0]?.taskId });
    return { ...change.change, memberId: change.memberId, startsAt, stops };
  });
  const tasks = new Map(added.flatMap((change) => change.added).map((id) => [id, taskOf(under, id)]));
  const plan = { day: rest.day, runs, tasks, members: new Map() };
  const kept = await clearTheWay(tx, now, neighbors, { me, plan });
  for (const run of runs) await giveTasks(tx, now, { me, run, runId: run.runId, kept });
  await promiseGoods(tx, now, neighbors, { me, tasks: [...tasks.values()] });
}

function taskOf({ tasks }: UnderWay, id: string) {
  const task = tasks.get(id);
  if (task === undefined) throw new Refusal('NOT_FOUND');
  return task;
}
