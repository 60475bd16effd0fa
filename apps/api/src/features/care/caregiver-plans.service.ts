import { Injectable } from '@nestjs/common';
import {
  CAREGIVER_PLAN,
  CAREGIVER_PLAN_ASK_MS,
  CAREGIVER_PLAN_READ_MS,
  type CaregiverPlanReason,
  type CaregiverPlanState,
} from '@doorstep/lifecycle';
import { instantOf } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import { hubDay } from '../hubs/hubs.service';
import { CareDesk } from './care-desk';
import type { WriteCaregiverPlanInput } from './care-inputs.types';
import type { CaregiverPlan } from './caregiver-plan.types';
import { putBox } from './sheet-box';
import { tellOrganizers } from './tell-organizers';

/**
 * "If I do not come home." The plan is sealed to the hub and lies still: its box leaves the server only after two
 * organizers pressed, only to these two, and only for an hour. The family reads on its status page that it was opened.
 */
@Injectable()
export class CaregiverPlansService {
  constructor(
    private readonly db: Db,
    private readonly desk: CareDesk,
  ) {}

  /** The plan of a request, without its box unless it lies open for the reader; null when there is none. */
  read(me: Member, requestId: string): Promise<CaregiverPlan | null> {
    return this.db.read(me, (tx, now) => this.show(tx, now, me, requestId));
  }

  /** Written with the family; a newer one takes its place. It goes with the request. Refuses NOT_FOUND, BOX_*, REQUEST_CHANGED. */
  write(me: Member, input: WriteCaregiverPlanInput): Promise<CaregiverPlan> {
    const { requestId, box } = input;
    return this.verb(me, { key: input.key, verb: 'caregiver_plan.write', requestId }, async (tx, now) => {
      const { hubId } = me;
      const request = await this.desk.requests.require(tx, hubId, requestId);
      const { timeZone } = await this.desk.hubs.require(tx, hubId);
      const eraseAt = new Date(instantOf(dayText(request.expiresOn), 0, timeZone));
      await putBox(
        tx,
        now,
        this.desk,
        { hubId, requestId, compartment: 'caregiver', kids: [], eraseAt },
        box,
      );
      await tx.query(WRITE, [hubId, requestId, hubDay(now, timeZone)]);
    });
  }

  /** The first press. It counts for half an hour, and tells every other organizer. Refuses NOT_FOUND, CAREGIVER_PLAN_NOT_FROM_HERE. */
  ask(me: Member, requestId: string, reason: CaregiverPlanReason, key: string): Promise<CaregiverPlan> {
    return this.verb(me, { key, verb: 'caregiver_plan.ask', requestId }, async (tx, now) => {
      const lapsed = new Date(now.getTime() - CAREGIVER_PLAN_ASK_MS);
      const read = new Date(now.getTime() - CAREGIVER_PLAN_READ_MS);
      const asked = await returning(tx, ASK, [me.hubId, requestId, me.id, now, reason, lapsed, read]);
      if (asked.length === 0) throw await this.whyNot(tx, me, requestId);
      const notice = {
        hubId: me.hubId,
        kind: 'caregiver_plan_asked',
        subjectId: requestId,
        except: me.id,
      } as const;
      await tellOrganizers(tx, now, this.desk.notices, notice);
    });
  }

  /** The second press, by somebody else. Refuses NOT_FOUND, SECOND_PERSON_NEEDED, CAREGIVER_PLAN_NOT_FROM_HERE. */
  open(me: Member, requestId: string, key: string): Promise<CaregiverPlan> {
    return this.verb(me, { key, verb: 'caregiver_plan.open', requestId }, async (tx, now) => {
      const { timeZone } = await this.desk.hubs.require(tx, me.hubId);
      const lapsed = new Date(now.getTime() - CAREGIVER_PLAN_ASK_MS);
      const opened = await returning(tx, OPEN, [
        me.hubId,
        requestId,
        me.id,
        now,
        hubDay(now, timeZone),
        lapsed,
        CAREGIVER_PLAN.open.from,
      ]);
      if (opened.length === 0) throw await this.whyNot(tx, me, requestId);
      await this.desk.notices.drop(tx, me.hubId, [requestId], ['caregiver_plan_asked']);
      await tellOrganizers(tx, now, this.desk.notices, {
        hubId: me.hubId,
        kind: 'caregiver_plan_opened',
        subjectId: requestId,
        except: me.id,
      });
    });
  }

  /** Takes the first press back, or puts the plan away again. Refuses NOT_FOUND, CAREGIVER_PLAN_NOT_FROM_HERE. */
  close(me: Member, requestId: string, key: string): Promise<CaregiverPlan> {
    return this.verb(me, { key, verb: 'caregiver_plan.close', requestId }, async (tx) => {
      const closed = await returning(tx, CLOSE, [me.hubId, requestId, CAREGIVER_PLAN.close.from]);
      if (closed.length === 0) throw await this.whyNot(tx, me, requestId);
      await this.desk.notices.drop(tx, me.hubId, [requestId], ['caregiver_plan_asked']);
    });
  }

  private async whyNot(tx: Tx, me: Member, requestId: string): Promise<Refusal> {
    const [plan]: Row[] = await tx.query(READ, [me.hubId, requestId]);
    if (plan === undefined) return new Refusal('NOT_FOUND');
    const isOwnPress = plan.state === 'asked' && plan.askedById === me.id;
    return isOwnPress
      ? new Refusal('SECOND_PERSON_NEEDED')
      : new Refusal('CAREGIVER_PLAN_NOT_FROM_HERE', { state: plan.state });
  }

  private verb(
    me: Member,
    { key, verb, requestId }: { readonly key: string; readonly verb: string; readonly requestId: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<CaregiverPlan> {
    return this.db.write(me, (tx, now) => {
      const show = async (id: string): Promise<CaregiverPlan> => {
        const plan = await this.show(tx, now, me, id);
        if (plan === null) throw new Refusal('NOT_FOUND');
        return plan;
      };
      return once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId: requestId });
          await announce(tx, me.hubId, 'caregiver_plan', requestId);
          return show(requestId);
        },
        answerOf: () => requestId,
        reread: (kept) => show(String(kept)),
      });
    });
  }

  private async show(tx: Tx, now: Date, me: Member, requestId: string): Promise<CaregiverPlan | null> {
    const [plan]: Row[] = await tx.query(READ, [me.hubId, requestId]);
    if (plan === undefined) return null;
    const { askedById, openedById, askedAt, openedAt, ...rest } = plan;
    const until = untilOf(plan);
    if (until === null || until <= now) {
      const closed = { state: 'closed', reason: null, askedBy: null, openedBy: null } as const;
      return { ...rest, ...closed, until: null, mine: false, box: null };
    }
    const isReader = plan.state === 'opened' && [askedById, openedById].includes(me.id);
    const boxes = isReader
      ? await this.desk.boxes.findFor(tx, me.hubId, 'hub', ['caregiver'], [requestId])
      : [];
    return { ...rest, until, mine: askedById === me.id, box: boxes[0] ?? null };
  }
}

interface Row {
  readonly requestId: string;
  readonly state: CaregiverPlanState;
  readonly boxVersion: number;
  readonly madeOn: string;
  readonly reason: CaregiverPlanReason | null;
  readonly askedById: string | null;
  readonly askedBy: string | null;
  readonly askedAt: Date | null;
  readonly openedById: string | null;
  readonly openedBy: string | null;
  readonly openedAt: Date | null;
  readonly openedOn: string | null;
}

function untilOf({ state, askedAt, openedAt }: Row): Date | null {
  if (state === 'opened' && openedAt !== null) return new Date(openedAt.getTime() + CAREGIVER_PLAN_READ_MS);
  if (state === 'asked' && askedAt !== null) return new Date(askedAt.getTime() + CAREGIVER_PLAN_ASK_MS);
  return null;
}

const READ = `
  SELECT p.request_id AS "requestId", p.state, b.version AS "boxVersion", p.made_on::text AS "madeOn", p.reason,
    p.asked_by AS "askedById", asker.handle AS "askedBy", p.asked_at AS "askedAt", p.opened_by AS "openedById",
    opener.handle AS "openedBy", p.opened_at AS "openedAt", p.opened_on::text AS "openedOn"
  FROM caregiver_plan p
  JOIN sealed_box b ON b.hub_id = p.hub_id AND b.subject_id = p.request_id AND b.compartment = 'caregiver'
  LEFT JOIN member asker ON asker.hub_id = p.hub_id AND asker.id = p.asked_by
  LEFT JOIN member opener ON opener.hub_id = p.hub_id AND opener.id = p.opened_by
  WHERE p.hub_id = $1 AND p.request_id = $2`;

const WRITE = `
  INSERT INTO caregiver_plan AS p (hub_id, request_id, made_on) VALUES ($1, $2, $3)
  ON CONFLICT (hub_id, request_id) DO UPDATE SET made_on = excluded.made_on, version = p.version + 1`;

/** A press that nobody answered in time, and a plan that was read long enough, count as closed. */
const ASK = `
  UPDATE caregiver_plan SET state = 'asked', version = version + 1, asked_by = $3, asked_at = $4, reason = $5,
    opened_by = NULL, opened_at = NULL
  WHERE hub_id = $1 AND request_id = $2
    AND (state = 'closed' OR state = 'asked' AND asked_at <= $6 OR state = 'opened' AND opened_at <= $7)
  RETURNING request_id`;

const OPEN = `
  UPDATE caregiver_plan SET state = 'opened', version = version + 1, opened_by = $3, opened_at = $4, opened_on = $5
  WHERE hub_id = $1 AND request_id = $2 AND state = ANY($7) AND asked_by <> $3 AND asked_at > $6
  RETURNING request_id`;

const CLOSE = `
  UPDATE caregiver_plan SET state = 'closed', version = version + 1, asked_by = NULL, asked_at = NULL, reason = NULL,
    opened_by = NULL, opened_at = NULL
  WHERE hub_id = $1 AND request_id = $2 AND state = ANY($3) RETURNING request_id`;
