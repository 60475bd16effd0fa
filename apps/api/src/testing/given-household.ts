import { randomUUID } from 'node:crypto';
import { present } from '@doorstep/std';
import { claimKeyFor, grantFor } from './given-claim';
import { type GivenTask, type Volunteer, type Work, type WorkHub } from './given-work';
import type { WorkServices } from './work-services';

/** A clinic ride there and back, two adults for the siblings, groceries on the way back: three requests of one family. */
export interface Household {
  readonly planId: string;
  readonly out: string;
  readonly back: string;
  readonly sitters: readonly [string, string];
  readonly groceries: string;
  /** In the order ride, sitting, groceries. */
  readonly requestIds: readonly string[];
}

/** Households put into rows, and people who hold their tasks as a desk and a phone would have it. */
export class GivenHousehold {
  constructor(
    readonly work: Work,
    readonly hub: WorkHub,
    readonly services: WorkServices,
  ) {}

  async asked(given: GivenTask = {}): Promise<Household> {
    const { work, hub } = this;
    const householdTag = given.householdTag ?? Buffer.from(randomUUID().replaceAll('-', '').repeat(2), 'hex');
    const at = (fromMinute: number, toMinute: number) => ({ ...given, householdTag, fromMinute, toMinute });
    const out = await work.task(hub, { kind: 'ride_out', ...at(720, 840) });
    const ride = await this.requestOf(out);
    const back = await work.task(hub, { kind: 'ride_back', requestId: ride, ...at(840, 960) });
    const first = await work.task(hub, { kind: 'sitting', ...at(720, 960) });
    const sitting = await this.requestOf(first);
    const second = await work.task(hub, { kind: 'sitting', requestId: sitting, part: 2, ...at(720, 960) });
    const groceries = await work.task(hub, { kind: 'delivery', ...at(840, 960) });
    const requestIds = [ride, sitting, await this.requestOf(groceries)];
    return { planId: randomUUID(), out, back, sitters: [first, second], groceries, requestIds };
  }

  /** The same, tied into a plan, with the groceries after the ride. */
  async tied(given: GivenTask = {}): Promise<Household> {
    const household = await this.asked(given);
    const { planId, requestIds } = household;
    const me = this.hub.organizer;
    const { version } = await this.services.plans.tie(me, {
      planId,
      requestIds: [...requestIds],
      key: randomUUID(),
    });
    const [ride, , groceries] = requestIds;
    const order = { planId, version, requestId: present(groceries), after: present(ride), key: randomUUID() };
    await this.services.plans.order(me, order);
    return household;
  }

  /** Somebody takes a task, and the desk confirms it. Returns the assignment. */
  async hold(volunteer: Volunteer, taskId: string): Promise<string> {
    const { claim } = await this.services.claims.take(volunteer.me, await claimKeyFor(volunteer, taskId));
    const id = present(claim).id;
    await this.confirm(id);
    return id;
  }

  async confirm(assignmentId: string): Promise<void> {
    const grant = await grantFor(this.work, this.hub, assignmentId);
    await this.services.runs.confirmClaims(this.hub.organizer, [grant], randomUUID());
  }

  /** A driver and two sitters hold all of it. Returns the assignments by task. */
  async held(
    { out, back, sitters, groceries }: Household,
    [driver, one, other]: readonly [Volunteer, Volunteer, Volunteer],
  ): Promise<ReadonlyMap<string, string>> {
    const pairs = [
      [out, driver],
      [back, driver],
      [groceries, driver],
      [sitters[0], one],
      [sitters[1], other],
    ] as const;
    const held = new Map<string, string>();
    for (const [taskId, who] of pairs) held.set(taskId, await this.hold(who, taskId));
    return held;
  }

  async requestOf(taskId: string): Promise<string> {
    const [row] = await this.work.sql<{ id: string }>('SELECT request_id AS id FROM task WHERE id = $1', [
      taskId,
    ]);
    return present(row).id;
  }

  async plan(id: string): Promise<{ state: string; told: string; version: number; keptUntil: Date | null }> {
    const [row] = await this.work.sql<{
      state: string;
      told: string;
      version: number;
      keptUntil: Date | null;
    }>('SELECT state, told, version, kept_until AS "keptUntil" FROM household_plan WHERE id = $1', [id]);
    return present(row);
  }
}
