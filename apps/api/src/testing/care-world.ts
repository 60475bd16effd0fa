import { randomUUID } from 'node:crypto';
import type { ArrangementState, ChildState } from '@doorstep/lifecycle';
import { present } from '@doorstep/std';
import { systemOf, type Member } from '../platform/auth/actor';
import { careCheckJob } from '../features/care/care-checks';
import { careEnding } from '../features/care/end-with-member';
import { GivenCare } from './given-care';
import type { Volunteer, Work } from './given-work';
import { SPEC_NOW } from './harness';

export interface CareRow {
  readonly id: string;
  readonly state: ArrangementState;
  readonly version: number;
  readonly children: number | null;
  readonly needed: number;
  readonly unrelated: readonly string[];
  readonly startedAt: Date | null;
}

export interface LineRow {
  readonly careId: string;
  readonly child: number;
  readonly n: number;
  readonly state: ChildState;
  readonly giver: string;
  readonly receiver: string;
}

export interface PresenceRow {
  readonly careId: string;
  readonly memberId: string;
  readonly arrivedAt: Date;
  readonly leftAt: Date | null;
}

/** Everything the judge looks at, at one moment, past every service. */
export interface CarePicture {
  readonly cares: readonly CareRow[];
  readonly lines: readonly LineRow[];
  readonly presences: readonly PresenceRow[];
  /** Members who are cleared as carers on the day. */
  readonly cleared: ReadonlySet<string>;
  /** Open incidents that children were left with too few adults. */
  readonly alarms: number;
  readonly checks: readonly { readonly careId: string; readonly n: number; readonly state: string }[];
}

/** A small hub for random histories: one childcare of two children, four carers of whom one is new, two organizers. */
export class CareWorld {
  readonly carers: Volunteer[] = [];
  readonly organizers: Member[] = [];
  care = { id: '', requestId: '', taskIds: [] as string[] };

  private constructor(
    readonly work: Work,
    readonly given: GivenCare,
  ) {}

  static async open(work: Work): Promise<CareWorld> {
    // The door opens in a quarter of an hour.
    work.fresh.clock.at = new Date(SPEC_NOW.getTime() + 4.75 * 3600_000);
    const world = new CareWorld(work, new GivenCare(work, await work.hub(`hub-${randomUUID()}`)));
    await world.fill();
    return world;
  }

  private async fill(): Promise<void> {
    const { given, work } = this;
    const second = await work.member(given.hub.id, 'bo', { roles: ['organizer'], tier: 5 });
    this.organizers.push(given.hub.organizer, { ...second.me, relation: 'organizer' });
    for (const handle of ['c0', 'c1', 'c2']) this.carers.push(await given.carer(handle));
    this.carers.push(await given.carer('new', { state: 'provisional' }));
    this.care = await given.arrangement();
  }

  pass(minutes: number): void {
    this.work.fresh.clock.pass(minutes * 60_000);
  }

  runJobs(): Promise<void> {
    const { db, clock } = this.work.fresh;
    return careCheckJob(this.given.desk.notices).run(
      db,
      this.given.hub.id,
      { arrangementId: this.care.id },
      clock.at,
    );
  }

  /** A paper runs out, or somebody is suspended: the clearance is gone, and what hangs on it ends as it does in trust. */
  endClearance({ me }: Volunteer, isSuspended: boolean): Promise<void> {
    const actor = systemOf(this.given.hub.id);
    return this.work.fresh.db.write(actor, async (tx, now) => {
      await tx.query('SELECT FROM member WHERE hub_id = $1 AND id = $2 FOR NO KEY UPDATE', [me.hubId, me.id]);
      await tx.query(
        `UPDATE clearance SET state = CASE WHEN $3 THEN 'suspended' ELSE state END, until = '2026-11-20'
         WHERE hub_id = $1 AND member_id = $2`,
        [me.hubId, me.id, isSuspended],
      );
      await careEnding(this.given.desk).end(tx, now, {
        ...{ actor, hubId: me.hubId, memberId: me.id, after: null },
        roles: isSuspended ? null : ['carer'],
        reason: isSuspended ? 'suspended' : 'role_expired',
      });
    });
  }

  renew({ me }: Volunteer): Promise<unknown> {
    return this.work.sql(`UPDATE clearance SET state = 'approved', until = NULL WHERE member_id = $1`, [
      me.id,
    ]);
  }

  async picture(): Promise<CarePicture> {
    const hub = [this.given.hub.id];
    const { work } = this;
    const cleared = await work.sql<{ id: string }>(
      `SELECT member_id AS id FROM clearance WHERE hub_id = $1 AND role = 'carer' AND state IN ('approved', 'provisional')
         AND (until IS NULL OR until >= '2026-11-21')`,
      hub,
    );
    const alarms = await work.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM incident WHERE hub_id = $1 AND kind = 'second_adult_missing' AND state = 'open'`,
      hub,
    );
    return {
      cares: await work.sql<CareRow>(
        `SELECT id, state, version, children, adults_needed AS needed, unrelated, started_at AS "startedAt"
         FROM arrangement WHERE hub_id = $1`,
        hub,
      ),
      lines: await work.sql<LineRow>(
        `SELECT arrangement_id AS "careId", child, n, state, coalesce(giver_member::text, 'family') AS giver,
           coalesce(receiver_member::text, 'family') AS receiver
         FROM child_location WHERE hub_id = $1 ORDER BY arrangement_id, child, n`,
        hub,
      ),
      presences: await work.sql<PresenceRow>(
        `SELECT arrangement_id AS "careId", member_id AS "memberId", arrived_at AS "arrivedAt", left_at AS "leftAt"
         FROM care_presence WHERE hub_id = $1`,
        hub,
      ),
      cleared: new Set(cleared.map(({ id }) => id)),
      alarms: present(alarms[0]).n,
      checks: await work.sql(
        `SELECT arrangement_id AS "careId", n, state FROM care_check WHERE hub_id = $1`,
        hub,
      ),
    };
  }
}
