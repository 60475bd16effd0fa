import type { ArrangementState, AssignmentState, CareAnswer, TaskState } from '@doorstep/lifecycle';
import type { Tx } from '../../platform/db/db';
import { grouped } from '../../platform/db/rows';
import { clearedFor, fullyClearedFor } from '../trust/trust.service';
import type { CareCheck, ChildLocation } from './care.types';

/** An arrangement with what it takes from its request. */
export interface CareRow {
  readonly id: string;
  readonly requestId: string;
  readonly state: ArrangementState;
  readonly version: number;
  readonly day: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly children: number | null;
  readonly adultsNeeded: number;
  readonly answers: CareAnswer[];
  readonly unrelated: string[];
  readonly sheetVersion: number;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** A grown-up who holds a sitting task of the arrangement, or was there. */
export interface CarerRow {
  readonly arrangementId: string;
  readonly memberId: string;
  readonly handle: string;
  readonly taskId: string | null;
  readonly taskState: TaskState | null;
  readonly assignmentId: string | null;
  readonly assignmentState: AssignmentState | null;
  readonly cleared: boolean;
  readonly experienced: boolean;
  readonly hasSheet: boolean;
  readonly arrivedAt: Date | null;
  readonly leftAt: Date | null;
}

/** Everything about one arrangement that the server knows. */
export interface Care {
  readonly row: CareRow;
  readonly carers: readonly CarerRow[];
  readonly locations: readonly ChildLocation[];
  readonly checks: readonly CareCheck[];
}

/** Which arrangements. */
export type CareQuestion =
  { readonly day: string } | { readonly ids: readonly string[] } | { readonly requestId: string };

/** Four statements, whatever the number: by day and minute. */
export async function readCare(tx: Tx, hubId: string, question: CareQuestion): Promise<Care[]> {
  const rows: CareRow[] = await tx.query(ROWS, [
    hubId,
    'day' in question ? question.day : null,
    'ids' in question ? question.ids : null,
    'requestId' in question ? question.requestId : null,
  ]);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const carers: CarerRow[] = await tx.query(CARERS, [hubId, ids]);
  const locations: (ChildLocation & { arrangementId: string })[] = await tx.query(LOCATIONS, [hubId, ids]);
  const checks: (CareCheck & { arrangementId: string })[] = await tx.query(CHECKS, [hubId, ids]);
  const carersOf = grouped(carers, ({ arrangementId }) => arrangementId);
  const locationsOf = grouped(locations, ({ arrangementId }) => arrangementId);
  const checksOf = grouped(checks, ({ arrangementId }) => arrangementId);
  return rows.map((row) => ({
    row,
    carers: carersOf.get(row.id) ?? [],
    locations: locationsOf.get(row.id) ?? [],
    checks: checksOf.get(row.id) ?? [],
  }));
}

/** Where each child is now: the last line of each. */
export function whereChildrenAre(locations: readonly ChildLocation[]): ReadonlyMap<number, ChildLocation> {
  const last = new Map<number, ChildLocation>();
  for (const line of locations) {
    const known = last.get(line.child);
    if (known === undefined || known.n < line.n) last.set(line.child, line);
  }
  return last;
}

/** Whether a child is with somebody who is not its family. */
export const childrenAreThere = (locations: readonly ChildLocation[]): boolean =>
  [...whereChildrenAre(locations).values()].some(({ state }) => state !== 'with_parent');

const ROWS = `
  SELECT a.id, a.request_id AS "requestId", a.state, a.version, r.day::text AS day, r.from_minute AS "fromMinute",
    r.to_minute AS "toMinute", a.children, a.adults_needed AS "adultsNeeded", a.answers, a.unrelated,
    coalesce((SELECT b.version FROM sealed_box b
      WHERE b.hub_id = a.hub_id AND b.subject_id = a.request_id AND b.compartment = 'sheet'), -1) AS "sheetVersion",
    a.started_at AS "startedAt", a.ended_at AS "endedAt"
  FROM arrangement a JOIN request r ON r.hub_id = a.hub_id AND r.id = a.request_id
  WHERE a.hub_id = $1 AND ($2::date IS NULL OR r.day = $2) AND ($3::uuid[] IS NULL OR a.id = ANY($3))
    AND ($4::uuid IS NULL OR a.request_id = $4)
  ORDER BY r.day, r.from_minute, a.id`;

/** First 12 bytes of SHA-256 in base64url, as libs/sealed names keys. */
const KID = (key: string): string =>
  `translate(encode(substring(sha256(${key}) FROM 1 FOR 12), 'base64'), '+/', '-_')`;

const CARERS = `
  SELECT a.id AS "arrangementId", m.id AS "memberId", m.handle, h.task_id AS "taskId", h.task_state AS "taskState", h.id AS "assignmentId",
    h.state AS "assignmentState", ${clearedFor(`'carer'`, 'r.day')} AS cleared,
    ${fullyClearedFor(`'carer'`, 'r.day')} AS experienced,
    EXISTS (SELECT FROM sealed_wrap w WHERE w.hub_id = a.hub_id AND w.subject_id = a.request_id
      AND w.compartment = 'sheet' AND w.kid = ${KID('h.claim_key')}) AS "hasSheet",
    p.arrived_at AS "arrivedAt", p.left_at AS "leftAt"
  FROM arrangement a
  JOIN request r ON r.hub_id = a.hub_id AND r.id = a.request_id
  CROSS JOIN LATERAL (
    SELECT s.member_id FROM assignment s JOIN task t ON t.hub_id = s.hub_id AND t.id = s.task_id
      WHERE t.hub_id = a.hub_id AND t.request_id = a.request_id AND t.kind = 'sitting'
        AND s.state IN ('claimed', 'assigned', 'confirmed', 'completed')
    UNION SELECT c.member_id FROM care_presence c WHERE c.hub_id = a.hub_id AND c.arrangement_id = a.id) who
  JOIN member m ON m.hub_id = a.hub_id AND m.id = who.member_id
  LEFT JOIN LATERAL (
    SELECT s.id, s.task_id, t.state AS task_state, s.state, s.claim_key FROM assignment s
    JOIN task t ON t.hub_id = s.hub_id AND t.id = s.task_id
    WHERE s.hub_id = a.hub_id AND s.member_id = m.id AND t.request_id = a.request_id AND t.kind = 'sitting'
      AND s.state IN ('claimed', 'assigned', 'confirmed', 'completed')
    ORDER BY s.made_at DESC, s.id LIMIT 1) h ON true
  LEFT JOIN LATERAL (
    SELECT c.arrived_at, c.left_at FROM care_presence c
    WHERE c.hub_id = a.hub_id AND c.arrangement_id = a.id AND c.member_id = m.id
    ORDER BY c.left_at DESC NULLS FIRST LIMIT 1) p ON true
  WHERE a.hub_id = $1 AND a.id = ANY($2) ORDER BY a.id, m.handle`;

const LOCATIONS = `
  SELECT arrangement_id AS "arrangementId", child, n, state, giver_member AS "giverMember",
    giver_family AS "giverFamily", receiver_member AS "receiverMember", receiver_family AS "receiverFamily", at,
    device_time AS "deviceTime"
  FROM child_location WHERE hub_id = $1 AND arrangement_id = ANY($2) ORDER BY arrangement_id, child, n`;

const CHECKS = `
  SELECT arrangement_id AS "arrangementId", n, state, due_at AS "dueAt", missed_at AS "missedAt",
    answered_at AS "answeredAt"
  FROM care_check WHERE hub_id = $1 AND arrangement_id = ANY($2) ORDER BY arrangement_id, n`;
