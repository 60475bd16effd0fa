import {
  LONGEST_RIDE_MINUTES,
  TASK_KINDS,
  TIER_OF_TASK,
  type Flag,
  type RequestKind,
  type TaskKind,
} from '@doorstep/lifecycle';
import { dayOf, windowOf } from '@doorstep/schedule';
import { day, instant } from '@doorstep/std';
import type { Tx } from '../../platform/db/db';
import { Refusal } from '../../platform/errors/refusal';
import { layLegs, type LegRow, type LegSeed } from './leg-rows';

/** What planting needs to know of the request; a request row has it. */
export interface PlantSource {
  readonly hubId: string;
  readonly id: string;
  readonly kind: RequestKind;
  readonly cell: string;
  readonly destinationCell: string | null;
  readonly day: string;
}

/** One task as the organizer's browser derived and corrected it. */
export interface TaskSeed {
  readonly id: string;
  readonly kind: TaskKind;
  readonly part: number;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly serviceSeconds: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: readonly Flag[];
  readonly kitId?: string | null | undefined;
  readonly kitCount: number;
  /** Rides only; without one the whole window is the pickup's. */
  readonly leg?: LegSeed | null | undefined;
}

const KINDS_OF_REQUEST: Readonly<Record<RequestKind, readonly TaskKind[]>> = {
  groceries: ['delivery'],
  supplies: ['delivery'],
  ride: ['ride_out', 'ride_back'],
  childcare: ['sitting'],
  visit: ['visit'],
  other: TASK_KINDS.filter((kind) => kind !== 'haul'),
};

const MOST_TASKS = 8;
const LONGEST_SERVICE = 12 * 3600;

/**
 * Puts the tasks of an accepted request on the board. A task cancelled by an earlier decision about the same request
 * is taken up again under its old id, and so is one whose door did not open, once the run that tried it is over. Returns the ids. Refuses TASKS_DO_NOT_FIT and WINDOW_PAST.
 */
export async function plantTasks(
  tx: Tx,
  now: Date,
  request: PlantSource,
  seeds: readonly TaskSeed[],
): Promise<readonly string[]> {
  if (!fits(request, seeds)) throw new Refusal('TASKS_DO_NOT_FIT');
  const zone = await zoneOfHub(tx, request.hubId);
  const rows = seeds.map((seed) => rowOf(request, seed, zone));
  if (rows.some((row) => row.windowTo <= now)) throw new Refusal('WINDOW_PAST');
  const planted: { id: string; kind: string; part: number }[] = await tx.query(PLANT, [
    request.hubId,
    request.id,
    JSON.stringify(rows),
  ]);
  if (planted.length !== rows.length) throw new Refusal('TASKS_DO_NOT_FIT');
  const ids = new Map(planted.map(({ id, kind, part }) => [`${kind} ${part}`, id]));
  const at = { zone, today: dayOf(instant(now.getTime()), zone) };
  await layLegs(
    tx,
    request.hubId,
    seeds.flatMap((seed) =>
      legOf(request, seed, { ...at, taskId: String(ids.get(`${seed.kind} ${seed.part}`)) }),
    ),
  );
  return planted.map(({ id }) => id);
}

const PLANT = `
  INSERT INTO task AS t (hub_id, id, request_id, kind, part, state, tier, cell, destination_cell, day, from_minute,
    to_minute, window_from, window_to, service_seconds, load_units, seats, flags, kit_id, kit_count)
  SELECT $1, r.id, $2, r.kind, r.part, r.state, r.tier, r.cell, r."destinationCell", r.day, r."fromMinute", r."toMinute",
    r."windowFrom", r."windowTo", r."serviceSeconds", r."loadUnits", r.seats,
    ARRAY(SELECT jsonb_array_elements_text(r.flags)), r."kitId", r."kitCount"
  FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, state text, kind text, part smallint, tier smallint, cell text,
    "destinationCell" text, day date, "fromMinute" smallint, "toMinute" smallint, "windowFrom" timestamptz,
    "windowTo" timestamptz, "serviceSeconds" integer, "loadUnits" smallint, seats smallint, flags jsonb, "kitId" uuid,
    "kitCount" smallint)
  ON CONFLICT (hub_id, request_id, kind, part) DO UPDATE SET state = excluded.state, version = t.version + 1, reason = NULL,
    tier = excluded.tier, cell = excluded.cell, destination_cell = excluded.destination_cell, day = excluded.day,
    from_minute = excluded.from_minute, to_minute = excluded.to_minute, window_from = excluded.window_from,
    window_to = excluded.window_to, service_seconds = excluded.service_seconds, load_units = excluded.load_units,
    seats = excluded.seats, flags = excluded.flags, kit_id = excluded.kit_id, kit_count = excluded.kit_count
    WHERE t.state = 'cancelled' OR t.state = 'attempted' AND NOT EXISTS (
      SELECT FROM stop s JOIN run u ON u.hub_id = s.hub_id AND u.id = s.run_id
      WHERE s.hub_id = t.hub_id AND s.task_id = t.id AND u.state = 'departed')
  RETURNING t.id, t.kind, t.part`;

/** The wall clock the hub lives by. Read through row-level security, so only one's own hub or a public one. */
export async function zoneOfHub(tx: Tx, hubId: string): Promise<string> {
  const [hub]: { time_zone: string }[] = await tx.query('SELECT time_zone FROM hub WHERE id = $1', [hubId]);
  if (hub === undefined) throw new Refusal('NOT_FOUND');
  return hub.time_zone;
}

function fits(request: PlantSource, seeds: readonly TaskSeed[]): boolean {
  const kinds = KINDS_OF_REQUEST[request.kind];
  const names = new Set(seeds.map(({ kind, part }) => `${kind} ${part}`));
  if (seeds.length === 0 || seeds.length > MOST_TASKS || names.size !== seeds.length) return false;
  if (loneAdult(seeds)) return false;
  return seeds.every((seed) => kinds.includes(seed.kind) && sizesFit(seed));
}

/** Never one adult alone with children (domain.md 3.3). */
const loneAdult = (seeds: readonly TaskSeed[]): boolean =>
  seeds.filter(({ kind }) => kind === 'sitting').length === 1;

const within = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

const sizesFit = (seed: TaskSeed): boolean =>
  [
    within(seed.part, 1, MOST_TASKS),
    within(seed.fromMinute, 0, seed.toMinute - 1),
    within(seed.toMinute, 1, 1440),
    within(seed.serviceSeconds, 0, LONGEST_SERVICE),
    within(seed.loadUnits, 0, 4),
    within(seed.seats, 0, 8),
    within(seed.kitCount, 0, 8),
    (seed.kitId ?? null) !== null || seed.kitCount === 0,
    legFits(seed),
  ].every(Boolean);

const isRide = ({ kind }: TaskSeed): boolean => kind === 'ride_out' || kind === 'ride_back';

/** A leg belongs to a ride, begins in the ride's window, and only a way back can wait for a call. */
function legFits({ leg, ...seed }: TaskSeed): boolean {
  if (leg === null || leg === undefined) return true;
  return [
    isRide(seed),
    within(leg.pickupFromMinute, seed.fromMinute, leg.pickupToMinute - 1),
    within(leg.pickupToMinute, 1, seed.toMinute),
    within(leg.rideLimitMinutes, 1, 240),
    within(leg.childSeats, 0, seed.seats),
    (leg.returns ?? null) === null || seed.kind === 'ride_back',
  ].every(Boolean);
}

/** Nothing said: the whole window, an hour's ride, and the seat that the flag asks for. */
const usualLeg = ({ kind, fromMinute, toMinute, flags, seats }: TaskSeed): LegSeed => ({
  pickupFromMinute: fromMinute,
  pickupToMinute: toMinute,
  rideLimitMinutes: LONGEST_RIDE_MINUTES,
  childSeats: flags.includes('car_seat') ? Math.min(1, seats) : 0,
  handover: false,
  shareAgreed: false,
  returns: kind === 'ride_back' ? 'scheduled' : null,
});

function legOf(
  request: PlantSource,
  seed: TaskSeed,
  at: { readonly zone: string; readonly today: string; readonly taskId: string },
): LegRow[] {
  if (!isRide(seed)) return [];
  const { pickupFromMinute, pickupToMinute, ...leg } = seed.leg ?? usualLeg(seed);
  const window = windowOf(day(request.day), pickupFromMinute, pickupToMinute, at.zone);
  // The night the clocks jump: nobody can be picked up in an hour that does not come.
  if (!window.ok) throw new Refusal('RIDE_HOUR_SKIPPED');
  return [
    {
      ...leg,
      taskId: at.taskId,
      pickupFrom: new Date(window.value.from),
      pickupTo: new Date(window.value.to),
      returns: seed.kind === 'ride_back' ? (leg.returns ?? 'scheduled') : null,
      standby: request.day === at.today,
    },
  ];
}

function rowOf(request: PlantSource, seed: TaskSeed, zone: string) {
  const window = windowOf(day(request.day), seed.fromMinute, seed.toMinute, zone);
  if (!window.ok) throw new Refusal('TASKS_DO_NOT_FIT');
  return {
    ...seed,
    kitId: seed.kitId ?? null,
    // A rider who calls when they are ready: nothing to drive before that.
    state: seed.leg?.returns === 'will_call' ? 'planned' : 'open',
    tier: TIER_OF_TASK[seed.kind],
    cell: request.cell,
    destinationCell: seed.kind.startsWith('ride') ? request.destinationCell : null,
    day: request.day,
    windowFrom: new Date(window.value.from),
    windowTo: new Date(window.value.to),
  };
}
