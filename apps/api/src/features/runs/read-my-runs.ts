import { grouped } from '../../platform/db/rows';
import type { Tx } from '../../platform/db/db';
import type { ClaimsService } from '../claims/claims.service';
import type { MyRun, MyStop, PackLine, PlaceGrant } from './my-run.types';
import { meetingsOf } from './meetings';
import { hauledBy, type Hauled } from './read-hauls';
import { cellOfStop } from './stop-cell';

export interface Driver {
  readonly hubId: string;
  readonly memberId: string;
}

type RunRow = Omit<MyRun, 'stops' | 'meetings'>;

interface StopRow extends Omit<MyStop, 'claim' | 'lines' | 'place' | 'goal'> {
  readonly runId: string;
  readonly transferId: string | null;
  readonly destinationCell: string | null;
  readonly assignmentId: string | null;
  readonly kitId: string | null;
  readonly kitCount: number;
}

interface PlaceRow extends PlaceGrant {
  readonly assignmentId: string;
}

/** The driver's runs that are not over, and those of the last day, in the order they begin. */
export async function openRuns(tx: Tx, now: Date, claims: ClaimsService, driver: Driver): Promise<MyRun[]> {
  const runs: RunRow[] = await tx.query(`${RUNS} AND ${RECENT} ORDER BY r.starts_at, r.letter`, [
    driver.hubId,
    driver.memberId,
    now,
  ]);
  return withStops(tx, now, claims, { driver, runs });
}

/** One run of the driver, whatever its state; nothing when it is somebody else's. */
export async function runById(
  tx: Tx,
  now: Date,
  claims: ClaimsService,
  { id, ...driver }: Driver & { readonly id: string },
): Promise<MyRun | null> {
  const runs: RunRow[] = await tx.query(`${RUNS} AND r.id = $3`, [driver.hubId, driver.memberId, id]);
  const [run] = await withStops(tx, now, claims, { driver, runs });
  return run ?? null;
}

/** Eight statements at most, whatever the number of runs: runs, stops, claims with cards, kit lines, places, meetings, goods of hauls and where they go. */
async function withStops(
  tx: Tx,
  now: Date,
  claims: ClaimsService,
  { driver, runs }: { readonly driver: Driver; readonly runs: readonly RunRow[] },
): Promise<MyRun[]> {
  if (runs.length === 0) return [];
  const { hubId, memberId } = driver;
  const stops: StopRow[] = await tx.query(STOPS, [hubId, runs.map(({ id }) => id), memberId, now]);
  const assignmentIds = [...new Set(stops.flatMap(({ assignmentId }) => assignmentId ?? []))];
  const held = new Map((await claims.claims(tx, hubId, assignmentIds)).map((claim) => [claim.id, claim]));
  const kits = [...new Set(stops.flatMap(({ kitId }) => kitId ?? []))];
  const lines: (PackLine & { kitId: string })[] =
    kits.length === 0 ? [] : await tx.query(KIT_LINES, [hubId, kits]);
  const byKit = grouped(lines, ({ kitId }) => kitId);
  const places = await placesOf(tx, now, { driver, assignmentIds });
  const hauled = await hauledBy(
    tx,
    hubId,
    stops.flatMap(({ transferId }) => transferId ?? []),
  );
  const full = stops.map(
    ({ runId, transferId, destinationCell, assignmentId, kitId, kitCount, ...stop }) => ({
      runId,
      stop: {
        ...stop,
        cell: cellOfStop({ kind: stop.taskKind, cell: stop.cell, destinationCell }, stop.kind),
        claim: held.get(assignmentId ?? '') ?? null,
        ...cargoOf({ transferId, kitId, kitCount }, hauled, byKit),
        place: isOver(stop) ? null : (places.get(assignmentId ?? '') ?? null),
      },
    }),
  );
  const meetings = await meetingsOf(
    tx,
    hubId,
    runs.map(({ id }) => id),
  );
  const byRun = grouped(full, ({ runId }) => runId);
  return runs.map((run) => ({
    ...run,
    stops: (byRun.get(run.id) ?? []).map(({ stop }) => stop),
    meetings: meetings.get(run.id) ?? [],
  }));
}

const isOver = ({ state }: Pick<MyStop, 'state'>): boolean => state !== 'planned' && state !== 'loaded';

/** What a stop carries: the lines of its kit, or of its transfer, with the hub that these go to. */
function cargoOf(
  { transferId, kitId, kitCount }: Pick<StopRow, 'transferId' | 'kitId' | 'kitCount'>,
  hauled: Hauled,
  byKit: ReadonlyMap<string, readonly PackLine[]>,
): Pick<MyStop, 'lines' | 'goal'> {
  if (transferId === null) return { lines: linesOf(byKit.get(kitId ?? '') ?? [], kitCount), goal: null };
  return { lines: hauled.lines.get(transferId) ?? [], goal: hauled.goals.get(transferId) ?? null };
}

const linesOf = (lines: readonly PackLine[], count: number): PackLine[] =>
  lines.map(({ item, unit, quantity }) => ({ item, unit, quantity: quantity * count }));

async function placesOf(
  tx: Tx,
  now: Date,
  { driver, assignmentIds }: { readonly driver: Driver; readonly assignmentIds: readonly string[] },
): Promise<Map<string, PlaceGrant>> {
  if (assignmentIds.length === 0) return new Map();
  const rows: (Omit<PlaceRow, 'box'> & PlaceGrant['box'])[] = await tx.query(PLACES, [
    driver.hubId,
    assignmentIds,
    driver.memberId,
    now,
  ]);
  return new Map(
    rows.map(({ assignmentId, opensAt, closesAt, ...box }) => [assignmentId, { opensAt, closesAt, box }]),
  );
}

const RUNS = `
  SELECT r.id, r.letter, r.day, r.state, r.version, r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.meters,
    r.seconds
  FROM run r WHERE r.hub_id = $1 AND r.member_id = $2`;

const RECENT = `r.ends_at > $3::timestamptz - interval '1 day'
  AND (r.state IN ('offered', 'accepted', 'loading', 'departed', 'completed')
    OR r.state = 'aborted' AND r.reason <> 'replanned')`;

const STOPS = `
  SELECT s.id, s.run_id AS "runId", s.task_id AS "taskId", t.transfer_id AS "transferId", s.position, s.kind, s.state,
    s.version, t.kind AS "taskKind", t.cell, t.destination_cell AS "destinationCell", s.arrive_at AS "arriveAt",
    s.depart_at AS "departAt", t.window_from AS "windowFrom", t.window_to AS "windowTo", t.load_units AS "loadUnits",
    t.flags, s.reason, held.reason AS "heldFor", a.id AS "assignmentId", t.kit_id AS "kitId", t.kit_count AS "kitCount"
  FROM stop s
  JOIN task t ON t.hub_id = s.hub_id AND t.id = s.task_id
  LEFT JOIN LATERAL (
    SELECT id FROM assignment
    WHERE hub_id = s.hub_id AND task_id = s.task_id AND run_id = s.run_id AND member_id = $3
    ORDER BY made_at DESC LIMIT 1) a ON true
  LEFT JOIN LATERAL (
    SELECT h.reason FROM held_task k JOIN hold h ON h.hub_id = k.hub_id AND h.id = k.hold_id
    WHERE k.hub_id = s.hub_id AND k.task_id = s.task_id AND h.lifted_at IS NULL AND h.until_at > $4
    ORDER BY h.until_at DESC LIMIT 1) held ON true
  WHERE s.hub_id = $1 AND s.run_id = ANY($2) ORDER BY s.run_id, s.position`;

const KIT_LINES = `
  SELECT l.kit_id AS "kitId", i.name AS item, i.unit, l.quantity
  FROM kit_line l JOIN item i ON i.hub_id = l.hub_id AND i.id = l.item_id
  WHERE l.hub_id = $1 AND l.kit_id = ANY($2) ORDER BY i.name`;

/**
 * The one statement that hands out a place. All of it must hold: the claim is this member's and confirmed, no hold has
 * frozen the task, the moment
 * lies in [opens_at, closes_at), and the run is loading or on the road, or consists of this one claim.
 */
const PLACES = `
  SELECT g.assignment_id AS "assignmentId", g.opens_at AS "opensAt", g.closes_at AS "closesAt",
    b.subject_id AS "subjectId", b.compartment, b.version, b.body, g.kid, g.wrap
  FROM place_grant g
  JOIN assignment a ON a.hub_id = g.hub_id AND a.id = g.assignment_id
  JOIN run r ON r.hub_id = a.hub_id AND r.id = a.run_id
  JOIN task t ON t.hub_id = a.hub_id AND t.id = a.task_id AND t.state <> 'on_hold'
  JOIN request q ON q.hub_id = g.hub_id AND q.id = g.request_id
  JOIN sealed_box b ON b.hub_id = q.hub_id AND b.subject_id = q.box_id AND b.compartment = 'place'
  WHERE g.hub_id = $1 AND g.assignment_id = ANY($2)
    AND a.member_id = $3 AND r.member_id = $3 AND a.state = 'confirmed'
    AND g.opens_at <= $4 AND $4 < g.closes_at
    AND (r.state IN ('loading', 'departed') OR (r.state = 'accepted'
      AND NOT EXISTS (SELECT FROM stop o WHERE o.hub_id = r.hub_id AND o.run_id = r.id AND o.task_id <> a.task_id)))`;
