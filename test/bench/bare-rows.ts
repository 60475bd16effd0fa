import type pg from 'pg';

/*
 * What the two questions answer, read by hand-written SQL and shaped by hand: the least that an API could do. The
 * bench compares its answers with the product's before it measures.
 */

type Row = Record<string, unknown>;
export interface Reader {
  readonly hubId: string;
  readonly memberId: string;
}

const bytes = (value: unknown): string | null =>
  value === null ? null : (value as Buffer).toString('base64url');

export async function feedRows(client: pg.ClientBase, { hubId, memberId }: Reader): Promise<Row[]> {
  const { rows } = await client.query<Row>({ name: 'feed', text: FEED_ROWS, values: [hubId, memberId] });
  return rows.map(({ subjectId, compartment, cardVersion, body, kid, wrap, ...task }) => ({
    ...task,
    card: { subjectId, compartment, version: cardVersion, body: bytes(body), kid, wrap: bytes(wrap) },
  }));
}

export async function dayRows(client: pg.ClientBase, { hubId }: Reader, day: string): Promise<Row> {
  const ask = async (name: string, text: string): Promise<Row[]> =>
    (await client.query<Row>({ name, text, values: [hubId, day] })).rows;
  const requests = await ask('requests', REQUESTS);
  const tasks = await ask('tasks', TASKS);
  const members = await ask('members', MEMBERS);
  const held = await ask('held', HELD);
  const runs = await ask('runs', RUNS);
  const stops = group(await ask('stops', STOPS), 'run_id');
  const people = new Map(members.map((m) => [m['id'], m]));
  const claims = held.map(({ memberId, claimKey, ...rest }) => {
    return { ...rest, claimKey: bytes(claimKey), member: people.get(String(memberId)) };
  });
  const byTask = new Map<unknown, Row[]>();
  for (const claim of claims as Row[])
    byTask.set(claim['taskId'], [...(byTask.get(claim['taskId']) ?? []), claim]);
  return {
    day,
    requests,
    tasks: tasks.map((task) => ({ ...task, assignments: byTask.get(task['id']) ?? [] })),
    runs: runs.map(({ member, handle, ...run }) => ({
      ...run,
      member: { id: member, handle },
      stops: stops.get(run['id']) ?? [],
    })),
    waiting: (claims as Row[])
      .filter((claim) => claim['state'] === 'claimed')
      .map(({ id, taskId }) => ({ id, taskId })),
  };
}

/** Rows by a column, without it. */
function group(rows: readonly Row[], column: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const { [column]: key, ...row } of rows) {
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [row]);
    else list.push(row);
  }
  return groups;
}

const FEED_ROWS = `
  SELECT t.id, t.version, t.kind, t.cell, t.destination_cell AS "destinationCell", t.day::text,
    t.from_minute AS "fromMinute", t.to_minute AS "toMinute", t.load_units AS "loadUnits", t.seats, t.flags,
    t.service_seconds AS "serviceSeconds", b.subject_id AS "subjectId", b.compartment, b.version AS "cardVersion",
    b.body, w.kid, w.wrap
  FROM task t JOIN member m ON m.hub_id = t.hub_id AND m.id = $2
  JOIN sealed_box b ON b.hub_id = t.hub_id AND b.subject_id = t.request_id AND b.compartment = 'card'
  JOIN sealed_wrap w ON w.hub_id = b.hub_id AND w.subject_id = b.subject_id AND w.compartment = b.compartment
  WHERE t.hub_id = $1 AND t.state IN ('open', 'offered') AND t.tier <= m.tier
  ORDER BY t.day, t.window_from, t.id LIMIT 10`;

const REQUESTS = `
  SELECT state, count(*)::int AS count FROM request WHERE hub_id = $1 AND day = $2 GROUP BY state ORDER BY state`;

const TASKS = `
  SELECT id, request_id AS "requestId", kind, part, state, version, tier, cell, destination_cell AS "destinationCell",
    day::text, from_minute AS "fromMinute", to_minute AS "toMinute", window_from AS "windowFrom", window_to AS "windowTo",
    service_seconds AS "serviceSeconds", load_units AS "loadUnits", seats, flags, kit_id AS "kitId", kit_count AS "kitCount"
  FROM task WHERE hub_id = $1 AND day = $2 ORDER BY window_from, id`;

const OF_DAY = `a.hub_id = $1 AND a.task_id IN (SELECT id FROM task WHERE hub_id = $1 AND day = $2)`;

const MEMBERS = `
  SELECT id, handle, roles, tier, state, home_cell AS "homeCell", vehicle, seats, child_seats AS "childSeats",
    load_units AS "loadUnits", capabilities,
    (SELECT count(*)::int FROM assignment h WHERE h.hub_id = m.hub_id AND h.member_id = m.id
      AND h.state IN ('claimed', 'assigned', 'confirmed')) AS "openClaims"
  FROM member m WHERE hub_id = $1 AND id IN (SELECT member_id FROM assignment a WHERE ${OF_DAY})`;

const HELD = `
  SELECT a.id, a.task_id AS "taskId", a.member_id AS "memberId", a.state, a.version, a.claim_key AS "claimKey",
    a.expires_at AS "expiresAt", a.run_id AS "runId", a.reason, g.assignment_id IS NOT NULL AS granted
  FROM assignment a LEFT JOIN place_grant g ON g.hub_id = a.hub_id AND g.assignment_id = a.id
  WHERE ${OF_DAY} ORDER BY a.made_at, a.id`;

const RUNS = `
  SELECT r.id, letter, day::text, r.state, r.version, starts_at AS "startsAt", ends_at AS "endsAt", meters, seconds,
    reason, m.id AS member, m.handle
  FROM run r JOIN member m ON m.hub_id = r.hub_id AND m.id = r.member_id
  WHERE r.hub_id = $1 AND day = $2 ORDER BY length(letter), letter`;

const STOPS = `
  SELECT id, run_id, task_id AS "taskId", position, kind, state, arrive_at AS "arriveAt", depart_at AS "departAt", reason,
    device_time AS "deviceTime"
  FROM stop WHERE hub_id = $1 AND run_id IN (SELECT id FROM run WHERE hub_id = $1 AND day = $2) ORDER BY run_id, position`;
