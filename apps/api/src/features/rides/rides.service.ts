import { Injectable } from '@nestjs/common';
import { RIDE_LEG } from '@doorstep/lifecycle';
import { addDays } from '@doorstep/schedule';
import { day as dayText } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Actor, Member } from '../../platform/auth/actor';
import { hubOf } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { returning } from '../../platform/db/rows';
import { Refusal } from '../../platform/errors/refusal';
import type { MyRun } from '../runs/my-run.types';
import { RunsService } from '../runs/runs.service';
import { TasksService } from '../tasks/tasks.service';
import { countRides } from './count-rides';
import { callReady, closeLeg, type Decision, recordMissed, turnDown } from './desk-legs';
import { legsOfDay, legsOfTasks, legsWithoutSeat, openLegs } from './read-legs';
import type { LegDecisionInput, RideCount, RideLeg, RidePolicy, RidePolicyInput } from './ride.types';
import { stepLeg, type Step } from './step-leg';

/** The most days of one count. */
const MOST_DAYS = 400;

/** Legs of rides, from the window that was agreed to the door at home. Refusals stand beside each verb in its own file. */
@Injectable()
export class RidesService {
  constructor(
    private readonly db: Db,
    private readonly tasks: TasksService,
    private readonly runs: RunsService,
  ) {}

  /** What a driver says from the road, once for each press. */
  step(me: Member, step: Step, key: string): Promise<MyRun> {
    return this.runs.driverVerb(me, { key, verb: `leg.${step.step}` }, (tx, now) =>
      stepLeg(tx, now, this.runs, { me, step }),
    );
  }

  /** The rides of a day. */
  ofDay(me: Member, day: string): Promise<RideLeg[]> {
    return this.db.read(me, (tx, now) => legsOfDay(tx, now, me.hubId, day));
  }

  /** Everybody who is not home yet, whatever the day. */
  open(me: Member): Promise<RideLeg[]> {
    return this.db.read(me, (tx, now) => openLegs(tx, now, me.hubId));
  }

  /** Rides still to come whose child seat is gone from under them. */
  withoutSeat(me: Member): Promise<RideLeg[]> {
    return this.db.read(me, (tx, now) => legsWithoutSeat(tx, now, me.hubId));
  }

  /** Legs of tasks, for whoever shows these tasks. */
  ofTasks(tx: Tx, hubId: string, taskIds: readonly string[]): Promise<RideLeg[]> {
    return legsOfTasks(tx, this.db.now(), hubId, taskIds);
  }

  /** What became of the rides of `days` days from `from` on. Refuses INPUT_MALFORMED. */
  counts(me: Member, from: string, days: number): Promise<RideCount[]> {
    if (days < 1 || days > MOST_DAYS) throw new Refusal('INPUT_MALFORMED', { field: 'days' });
    const until = addDays(dayText(from), days - 1);
    return this.db.read(me, (tx, now) => countRides(tx, now, me.hubId, { from, until }));
  }

  /** The desk heard that a rider is ready. */
  callReady(me: Member, taskId: string, key: string): Promise<RideLeg> {
    return this.decide(me, { taskId, key, verb: 'leg.ready' }, (tx, now) => this.ready(tx, now, me, taskId));
  }

  /** Part of a caller's verb: the rider says that they are ready. */
  ready(tx: Tx, now: Date, actor: Actor, taskId: string): Promise<void> {
    return callReady(tx, now, this.tasks, { actor, hubId: hubOf(actor), taskId });
  }

  /**
   * The family says that they are ready: whoever of this request is out there is fetched. Nothing happens when nobody is,
   * so that an answer tells no more than a look does.
   */
  async readyForReturn(tx: Tx, now: Date, family: Actor & { readonly requestId: string }): Promise<void> {
    const waiting: { taskId: string }[] = await tx.query(WAITING, [
      hubOf(family),
      family.requestId,
      RIDE_LEG.callReady.from,
    ]);
    for (const { taskId } of waiting) await this.ready(tx, now, family, taskId);
  }

  turnDown(me: Member, input: LegDecisionInput): Promise<RideLeg> {
    return this.decision(me, 'leg.turn_down', input, turnDown);
  }

  recordMissed(me: Member, input: LegDecisionInput): Promise<RideLeg> {
    return this.decision(me, 'leg.miss', input, recordMissed);
  }

  close(me: Member, input: LegDecisionInput): Promise<RideLeg> {
    return this.decision(me, 'leg.close', input, closeLeg);
  }

  /** How long this hub's drivers wait. */
  policy(me: Member): Promise<RidePolicy> {
    return this.db.read(me, (tx) => readPolicy(tx, me.hubId));
  }

  /** Says so anew. Refuses LEG_CHANGED when somebody else did meanwhile. */
  setPolicy(me: Member, { waitMinutes, version, key }: RidePolicyInput): Promise<RidePolicy> {
    return this.db.write(me, (tx, now) => {
      const read = () => readPolicy(tx, me.hubId);
      return once(tx, now, me, {
        key,
        verb: 'ride.policy',
        work: async () => {
          const put: unknown[] =
            version === 0
              ? await tx.query(FIRST_POLICY, [me.hubId, waitMinutes])
              : await returning(tx, NEXT_POLICY, [me.hubId, waitMinutes, version]);
          if (put.length === 0) throw new Refusal('LEG_CHANGED');
          await record(tx, now, me, { verb: 'ride.policy', subjectId: me.hubId });
          return read();
        },
        answerOf: () => true,
        reread: read,
      });
    });
  }

  private decision(
    me: Member,
    verb: string,
    { taskId, reason, key }: LegDecisionInput,
    work: (tx: Tx, now: Date, tasks: TasksService, decision: Decision) => Promise<void>,
  ): Promise<RideLeg> {
    return this.decide(me, { taskId, key, verb }, (tx, now) =>
      work(tx, now, this.tasks, { me, taskId, reason }),
    );
  }

  private decide(
    me: Member,
    { taskId, key, verb }: { readonly taskId: string; readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<RideLeg> {
    return this.db.write(me, (tx, now) => {
      const read = async (): Promise<RideLeg> => {
        const [leg] = await legsOfTasks(tx, now, me.hubId, [taskId]);
        if (leg === undefined) throw new Refusal('NOT_FOUND');
        return leg;
      };
      return once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return read();
        },
        answerOf: () => taskId,
        reread: (kept) => (kept === taskId ? read() : Promise.reject(new Refusal('KEY_REUSED'))),
      });
    });
  }
}

async function readPolicy(tx: Tx, hubId: string): Promise<RidePolicy> {
  const [policy]: RidePolicy[] = await tx.query(
    `SELECT wait_minutes AS "waitMinutes", version FROM ride_policy WHERE hub_id = $1`,
    [hubId],
  );
  return policy ?? { waitMinutes: 5, version: 0 };
}

const WAITING = `
  SELECT l.task_id AS "taskId" FROM ride_leg l JOIN task t ON t.hub_id = l.hub_id AND t.id = l.task_id
  WHERE l.hub_id = $1 AND t.request_id = $2 AND l.returns IS NOT NULL AND l.state = ANY($3)
    AND app.rider_is_out(l.hub_id, l.task_id) ORDER BY l.task_id`;

const FIRST_POLICY = `
  INSERT INTO ride_policy (hub_id, wait_minutes) VALUES ($1, $2)
  ON CONFLICT (hub_id) DO NOTHING RETURNING version`;
const NEXT_POLICY = `
  UPDATE ride_policy SET wait_minutes = $2, version = version + 1 WHERE hub_id = $1 AND version = $3 RETURNING version`;
