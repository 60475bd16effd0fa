import { randomUUID } from 'node:crypto';
import type { LegState, LegStep, RideReturn } from '@doorstep/lifecycle';
import type { MyRun } from '../features/runs/my-run.types';
import { RidesService } from '../features/rides/rides.service';
import { claimKeyFor, grantFor } from './given-claim';
import type { GivenTask, Volunteer, Work, WorkHub } from './given-work';
import { workServices, type WorkServices } from './work-services';

/** A ride as the desk laid it: out at two, back as said. Hours are of today in Minneapolis. */
export interface GivenRide {
  readonly returns?: RideReturn | null;
  readonly handover?: boolean;
  readonly shareAgreed?: boolean;
  readonly childSeats?: number;
  readonly seats?: number;
  /** Minutes into the window: the pickup begins there and lasts half an hour. */
  readonly outAt?: number;
  readonly backAt?: number;
  /** Today unless named. */
  readonly day?: string;
}

export interface Ride {
  readonly requestId: string;
  readonly out: string;
  readonly back: string | null;
}

/** How a leg stands in its table. */
export interface LegRow {
  readonly state: LegState;
  readonly arrivedAt: Date | null;
  readonly endedAt: Date | null;
  readonly taskState: string;
}

const OUT: GivenTask = { kind: 'ride_out', fromMinute: 840, toMinute: 960 };
const BACK: GivenTask = { kind: 'ride_back', fromMinute: 960, toMinute: 1080 };

/** Rides put into rows, and the road on which they are driven. */
export class GivenRides {
  readonly services: WorkServices;
  readonly rides: RidesService;

  constructor(readonly work: Work) {
    this.services = workServices(work.fresh.db);
    this.rides = new RidesService(work.fresh.db, this.services.tasks, this.services.runs);
  }

  /** A request with its way out and, unless told otherwise, a way back at its time. */
  async ride(hub: WorkHub, given: GivenRide = {}): Promise<Ride> {
    const seats = given.seats ?? 2;
    const returns = given.returns === undefined ? 'scheduled' : given.returns;
    const on = given.day === undefined ? {} : { day: given.day };
    const out = await this.work.task(hub, { ...OUT, ...on, seats });
    const [row] = await this.work.sql<{ request_id: string }>('SELECT request_id FROM task WHERE id = $1', [
      out,
    ]);
    const requestId = String(row?.request_id);
    await this.leg(hub, out, { ...given, at: given.outAt ?? 0, returns: null });
    if (returns === null) return { requestId, out, back: null };
    const state = returns === 'will_call' ? 'planned' : 'open';
    const back = await this.work.task(hub, { ...BACK, ...on, seats, requestId, state });
    await this.leg(hub, back, { ...given, at: given.backAt ?? 0, returns });
    return { requestId, out, back };
  }

  private async leg(hub: WorkHub, taskId: string, leg: GivenRide & { at: number }): Promise<void> {
    await this.work.sql(
      `INSERT INTO ride_leg (hub_id, task_id, state, pickup_from, pickup_to, ride_limit_minutes, child_seats, handover,
         share_agreed, standby, returns)
       SELECT $1, id, $3, window_from + make_interval(mins => $4), window_from + make_interval(mins => $4 + 30), 30, $5, $6, $7,
         false, $8 FROM task WHERE id = $2`,
      [
        ...[
          hub.id,
          taskId,
          leg.returns === 'will_call' ? 'will_call' : 'requested',
          leg.at,
          leg.childSeats ?? 0,
        ],
        ...[leg.handover ?? false, leg.shareAgreed ?? false, leg.returns ?? null],
      ],
    );
  }

  /** Claims a ride, has it confirmed, and sets off: a run of its own. */
  async drive(hub: WorkHub, driver: Volunteer, taskId: string): Promise<MyRun> {
    const { claims, runs } = this.services;
    const { claim } = await claims.take(driver.me, await claimKeyFor(driver, taskId));
    const grant = await grantFor(this.work, hub, String(claim?.id));
    const [row] = await runs.confirmClaims(hub.organizer, [grant], randomUUID());
    return runs.depart(driver.me, String(row?.runId), [], randomUUID());
  }

  /** One press of the driver, now unless a moment is named. */
  step(
    driver: Volunteer,
    run: MyRun,
    step: LegStep,
    deviceTime = this.work.fresh.clock.now(),
  ): Promise<MyRun> {
    const kind = step === 'hand_over' || step === 'complete' ? 'dropoff' : 'pickup';
    const stopId = run.stops.find((stop) => stop.kind === kind)?.id ?? '';
    return this.rides.step(driver.me, { stopId, step, deviceTime }, randomUUID());
  }

  /** From the pickup to the goal. */
  async bring(hub: WorkHub, driver: Volunteer, taskId: string): Promise<MyRun> {
    const run = await this.drive(hub, driver, taskId);
    for (const step of ['en_route', 'arrive', 'board', 'complete'] as const)
      await this.step(driver, run, step);
    return this.services.runs.complete(driver.me, run.id, randomUUID());
  }

  async legOf(taskId: string): Promise<LegRow> {
    const [row] = await this.work.sql<LegRow>(
      `SELECT l.state, l.arrived_at AS "arrivedAt", l.ended_at AS "endedAt", t.state AS "taskState"
       FROM ride_leg l JOIN task t ON t.id = l.task_id WHERE l.task_id = $1`,
      [taskId],
    );
    if (row === undefined) throw new Error('a ride without a leg');
    return row;
  }

  /** Ids of rides in the list of those who are not home, with why. */
  async open(hub: WorkHub): Promise<(readonly [string, string | null])[]> {
    return (await this.rides.open(hub.organizer)).map(({ taskId, openWhy }) => [taskId, openWhy] as const);
  }

  async counts(hub: WorkHub): Promise<Record<string, number>> {
    const rows = await this.rides.counts(hub.organizer, '2026-11-21', 1);
    return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
  }
}
