import { Refusal } from '../../platform/errors/refusal';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import type { Meeting } from './meeting.types';
import type { PlannedMeeting } from './run-changes';

/** Writes down where boxes change cars, for whoever has just been asked to take them over. */
export async function noteMeetings(
  tx: Tx,
  hubId: string,
  what: { readonly meetings: readonly PlannedMeeting[]; readonly givers: ReadonlyMap<string, string> },
): Promise<void> {
  for (const { taskId, cell, at } of what.meetings) {
    const written: unknown[] = await tx.query(NOTE, [hubId, taskId, what.givers.get(taskId), cell, at]);
    // A meeting that leads to nobody: the task is in no run of this plan.
    if (written.length === 0) throw new Refusal('TASK_NOT_OPEN', { taskId });
  }
}

const NOTE = `
  INSERT INTO meeting (hub_id, assignment_id, from_run_id, cell, at)
  SELECT a.hub_id, a.id, $3, $4, $5 FROM assignment a
  WHERE a.hub_id = $1 AND a.task_id = $2 AND a.run_id IS NOT NULL AND a.run_id <> $3
    AND a.state IN ('offered', 'claimed', 'confirmed')
  RETURNING assignment_id`;

/** The meetings of runs that still matter, by run, soonest first: each appears with the giver and with the taker. */
export async function meetingsOf(
  tx: Tx,
  hubId: string,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, Meeting[]>> {
  if (runIds.length === 0) return new Map();
  const rows: (Meeting & { runId: string })[] = await tx.query(MEETINGS, [hubId, runIds]);
  return new Map(
    [...grouped(rows, ({ runId }) => runId)].map(([id, list]) => [
      id,
      list.map(({ runId: _, ...one }) => one),
    ]),
  );
}

const MEETINGS = `
  SELECT own.id AS "runId", a.task_id AS "taskId", g.cell, g.at, own.id = g.from_run_id AS gives,
    m.handle, other.letter, t.load_units AS "loadUnits", a.state = 'confirmed' AS agreed
  FROM meeting g
  JOIN assignment a ON a.hub_id = g.hub_id AND a.id = g.assignment_id
  JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id
  JOIN run own ON own.hub_id = g.hub_id AND own.id IN (g.from_run_id, a.run_id)
  JOIN run other ON other.hub_id = g.hub_id AND other.id IN (g.from_run_id, a.run_id) AND other.id <> own.id
  JOIN member m ON m.hub_id = other.hub_id AND m.id = other.member_id
  WHERE g.hub_id = $1 AND own.id = ANY($2) AND a.state IN ('offered', 'claimed', 'confirmed')
  ORDER BY g.at, a.task_id`;
