import { ASSIGNMENT, RUN, STOP, TASK, type AssignmentState, type Machine } from '@doorstep/lifecycle';
import type { Actor } from '../../platform/auth/actor';
import { hubOf } from '../../platform/auth/actor';
import type { Tx } from '../../platform/db/db';
import { BOARD_TOPIC, announce } from '../../platform/graphql/announce';
import type { RequestsService } from '../requests/requests.service';
import type { StockService } from '../stock/stock.service';
import { returning } from '../../platform/db/rows';

/** A command of the assignment machine that takes a task away from someone before it is loaded. */
export type LetGoCommand = 'release' | 'expire' | 'remove' | 'decline' | 'recordNoShow';

export interface LettingGo {
  readonly actor: Actor;
  readonly assignmentIds: readonly string[];
  readonly command: LetGoCommand;
  readonly reason: string | null;
  /** The request's own verb runs and sets its state; otherwise the request follows its tasks. */
  readonly requestDecides?: boolean;
}

export interface LetGo {
  readonly id: string;
  readonly taskId: string;
  readonly requestId: string | null;
  readonly memberId: string;
  readonly runId: string | null;
}

/** The features an ending reaches into. */
export interface Neighbors {
  readonly requests: RequestsService;
  readonly stock: StockService;
}

/**
 * Ends assignments and puts their tasks back on the board, with all that hangs on them: the grant goes at once, a
 * disclosure that had not opened never happened, stops are crossed out, an empty run ends, stock is free again.
 * Returns those that were in a state to be let go; the rest are left as they are.
 */
export async function letGo(
  tx: Tx,
  now: Date,
  neighbors: Neighbors,
  what: LettingGo,
): Promise<readonly LetGo[]> {
  const hubId = hubOf(what.actor);
  const ways: Machine<AssignmentState, LetGoCommand> = ASSIGNMENT;
  const way = ways[what.command];
  // Tasks are locked before assignments everywhere, so that a claim and a release cannot wait for each other.
  await tx.query(LOCK_TASKS, [hubId, what.assignmentIds]);
  const ended = await returning<LetGo>(tx, END, [
    hubId,
    what.assignmentIds,
    way.from,
    way.to,
    what.reason,
    now,
  ]);
  if (ended.length === 0) return [];
  const ids = ended.map(({ id }) => id);
  await tx.query(FORGET_PLACES, [hubId, ids, now]);
  await tx.query(CROSS_OUT_STOPS, [hubId, ids, STOP.cancel.from]);
  await tx.query(END_EMPTY_RUNS, [hubId, ids, RUN.abort.from, what.reason ?? way.to]);
  const reopened = await returning<{ id: string }>(tx, REOPEN, [hubId, ids, TASK.release.from]);
  for (const { id } of reopened) await neighbors.stock.unreserveFor(tx, now, what.actor, id);
  if (what.requestDecides !== true) await followAll(tx, now, neighbors.requests, { hubId, ended });
  await tellAll(tx, hubId, ended, reopened);
  return ended;
}

async function followAll(
  tx: Tx,
  now: Date,
  requests: RequestsService,
  { hubId, ended }: { readonly hubId: string; readonly ended: readonly LetGo[] },
): Promise<void> {
  const ids = new Set(ended.flatMap(({ requestId }) => requestId ?? []));
  for (const id of [...ids].sort()) await requests.followTasks(tx, now, hubId, id);
}

async function tellAll(
  tx: Tx,
  hubId: string,
  ended: readonly LetGo[],
  reopened: readonly { id: string }[],
): Promise<void> {
  for (const { id, memberId, runId } of ended) {
    await announce(tx, hubId, 'claim', id, memberId);
    if (runId !== null) await announce(tx, hubId, 'run', runId, memberId);
  }
  for (const { id } of reopened) await announce(tx, hubId, BOARD_TOPIC, id);
}

const LOCK_TASKS = `
  SELECT t.id FROM task t
  WHERE t.hub_id = $1 AND t.id IN (SELECT a.task_id FROM assignment a WHERE a.hub_id = $1 AND a.id = ANY($2))
  ORDER BY t.id FOR NO KEY UPDATE`;

const END = `
  UPDATE assignment a SET state = $4, version = a.version + 1, reason = $5, ended_at = $6, expires_at = NULL
  FROM task t
  WHERE a.hub_id = $1 AND a.id = ANY($2) AND a.state = ANY($3) AND t.hub_id = a.hub_id AND t.id = a.task_id
  RETURNING a.id, a.task_id AS "taskId", t.request_id AS "requestId", a.member_id AS "memberId", a.run_id AS "runId"`;

/** Goods of the task have left the shelf and not come back: they are in a car, or in somebody's hands. */
export const GOODS_OUT = (task: string): string => `(
  coalesce((SELECT sum(e.quantity) FROM stock_movement m
    JOIN stock_entry e ON e.hub_id = m.hub_id AND e.movement_id = m.id AND e.account = 'issued'
    WHERE m.hub_id = ${task}.hub_id AND m.task_id = ${task}.id), 0) > 0
  OR EXISTS (SELECT FROM transfer h WHERE h.hub_id = ${task}.hub_id AND h.id = ${task}.transfer_id
    AND h.state IN ('dispatched', 'partly_received')))`;

/** A place handed out is remembered for the budgets; one whose hour had not come is not. */
const FORGET_PLACES = `
  WITH gone AS (
    DELETE FROM place_grant WHERE hub_id = $1 AND assignment_id = ANY($2)
    RETURNING hub_id, assignment_id, request_id, opens_at)
  DELETE FROM disclosure d USING gone g
    JOIN assignment a ON a.hub_id = g.hub_id AND a.id = g.assignment_id
  WHERE d.hub_id = $1 AND d.request_id = g.request_id AND d.member_id = a.member_id AND d.role = 'volunteer'
    AND g.opens_at > $3
    AND NOT EXISTS (
      SELECT FROM assignment o JOIN task t ON t.hub_id = o.hub_id AND t.id = o.task_id
      WHERE o.hub_id = $1 AND o.member_id = a.member_id AND t.request_id = g.request_id AND o.id <> a.id
        AND o.state IN ('confirmed', 'completed'))`;

const CROSS_OUT_STOPS = `
  UPDATE stop s SET state = 'cancelled', version = s.version + 1 FROM assignment a
  WHERE a.hub_id = $1 AND a.id = ANY($2) AND s.hub_id = a.hub_id AND s.run_id = a.run_id AND s.task_id = a.task_id
    AND s.state = ANY($3)`;

const END_EMPTY_RUNS = `
  UPDATE run r SET state = 'aborted', version = r.version + 1, reason = $4
  WHERE r.hub_id = $1 AND r.state = ANY($3)
    AND r.id IN (SELECT a.run_id FROM assignment a WHERE a.hub_id = $1 AND a.id = ANY($2))
    AND NOT EXISTS (SELECT FROM stop s WHERE s.hub_id = r.hub_id AND s.run_id = r.id AND s.state <> 'cancelled')`;

/** A task that others are still asked for stays offered; one whose goods are out waits until somebody says where to. */
const REOPEN = `
  UPDATE task t SET state = CASE WHEN ${GOODS_OUT('t')} THEN 'on_hold' ELSE 'open' END, version = t.version + 1
  WHERE t.hub_id = $1 AND t.id IN (SELECT a.task_id FROM assignment a WHERE a.hub_id = $1 AND a.id = ANY($2))
    AND t.state = ANY($3)
    AND NOT EXISTS (SELECT FROM assignment o WHERE o.hub_id = t.hub_id AND o.task_id = t.id
      AND o.state IN ('offered', 'claimed', 'assigned', 'confirmed'))
  RETURNING t.id`;
