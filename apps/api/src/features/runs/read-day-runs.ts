import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import type { MembersService } from '../members/members.service';
import type { DayRun, DayStop } from './day-run.types';
import { meetingsOf } from './meetings';

type RunRow = Omit<DayRun, 'member' | 'stops' | 'meetings'> & { readonly memberId: string };

/** Runs of a day, or by id in the order of the ids; as organizers see them. */
export type WhichRuns = { readonly day: string } | { readonly ids: readonly string[] };

/** Four statements, whatever the number of runs: runs, stops, drivers, meetings. */
export async function dayRuns(
  tx: Tx,
  members: MembersService,
  hubId: string,
  which: WhichRuns,
): Promise<DayRun[]> {
  const runs: RunRow[] =
    'day' in which
      ? await tx.query(`${RUNS} AND r.day = $2 ORDER BY length(r.letter), r.letter`, [hubId, which.day])
      : await tx.query(`${RUNS} AND r.id = ANY($2) ORDER BY array_position($2::uuid[], r.id)`, [
          hubId,
          which.ids,
        ]);
  if (runs.length === 0) return [];
  const stops: (DayStop & { runId: string })[] = await tx.query(STOPS, [hubId, runs.map(({ id }) => id)]);
  const meetings = await meetingsOf(
    tx,
    hubId,
    runs.map(({ id }) => id),
  );
  const byRun = grouped(stops, ({ runId }) => runId);
  const people = await members.findMany(tx, hubId, [...new Set(runs.map(({ memberId }) => memberId))]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return runs.flatMap(({ memberId, ...run }) => {
    const member = byId.get(memberId);
    return member === undefined
      ? []
      : [{ ...run, member, stops: byRun.get(run.id) ?? [], meetings: meetings.get(run.id) ?? [] }];
  });
}

const RUNS = `
  SELECT r.id, r.letter, r.day, r.state, r.version, r.member_id AS "memberId", r.starts_at AS "startsAt",
    r.ends_at AS "endsAt", r.meters, r.seconds, r.reason, r.heard_at AS "heardAt"
  FROM run r WHERE r.hub_id = $1`;

const STOPS = `
  SELECT id, run_id AS "runId", task_id AS "taskId", position, kind, state, arrive_at AS "arriveAt",
    depart_at AS "departAt", reason, device_time AS "deviceTime", reported
  FROM stop WHERE hub_id = $1 AND run_id = ANY($2) ORDER BY run_id, position`;
