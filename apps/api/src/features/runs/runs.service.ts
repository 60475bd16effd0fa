import { Injectable } from '@nestjs/common';
import { visitorOf, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { announce } from '../../platform/graphql/announce';
import type { CloseReason, ReleaseReason, RescuedGoods } from '../../platform/graphql/words';
import { ClaimsService, type SignedClaimKey } from '../claims/claims.service';
import { MembersService } from '../members/members.service';
import type { CaseAssignment } from '../tasks/case-task.types';
import { acceptRun, declineRun, recallRun } from './answer-run';
import { confirmClaims, type Grant } from './confirm-claims';
import type { DayRun } from './day-run.types';
import type { LooseGoods } from './goods.types';
import { looseGoods } from './loose-goods';
import { completeRun, departRun, startLoading } from './drive-run';
import type { MyRun } from './my-run.types';
import { Neighbors } from './neighbors';
import type { PlannedRun } from './plan-rules';
import { publishPlan } from './publish-plan';
import { dayRuns } from './read-day-runs';
import { lockStop, type LockedStop } from './lock-stop';
import { openRuns, runById } from './read-my-runs';
import { recordStop, type StopResult } from './record-stop';
import { reportLate, type LateReport } from './report-late';
import { rescueRun } from './rescue-run';
import { replanRuns } from './replan-runs';
import type { Rest } from './run-changes';
import { settleGoods, type Settling } from './settle-goods';
import { settleRun, type SettledRun } from './settle-run';
import { stopEverything } from './stop-everything';
import { undoStop } from './undo-stop';

export type { LockedStop } from './lock-stop';

/** Runs from the plan to the last door. Each verb's refusals stand beside it in its own file. */
@Injectable()
export class RunsService {
  constructor(
    private readonly db: Db,
    private readonly members: MembersService,
    private readonly claims: ClaimsService,
    private readonly neighbors: Neighbors,
  ) {}

  /** The driver's runs that are not over, and those of the last day. */
  myRuns(me: Member): Promise<MyRun[]> {
    return this.db.read(me, (tx, now) =>
      openRuns(tx, now, this.claims, { hubId: me.hubId, memberId: me.id }),
    );
  }

  /** The runs of a day, as organizers see them. */
  ofDay(tx: Tx, hubId: string, day: string): Promise<DayRun[]> {
    return dayRuns(tx, this.members, hubId, { day });
  }

  /** Hands the places of claims to their keys. All or none. */
  confirmClaims(me: Member, grants: readonly Grant[], key: string): Promise<CaseAssignment[]> {
    const ids = grants.map(({ assignmentId }) => assignmentId);
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'claim.confirm',
        work: async () => {
          await confirmClaims(tx, now, this.neighbors, { me, grants });
          return this.neighbors.tasks.assignments(tx, me.hubId, ids);
        },
        answerOf: () => ids,
        reread: (kept) => this.neighbors.tasks.assignments(tx, me.hubId, kept as readonly string[]),
      }),
    );
  }

  /** Offers a day's runs to their drivers. */
  publishPlan(me: Member, day: string, runs: readonly PlannedRun[], key: string): Promise<DayRun[]> {
    return this.dayVerb(me, { key, verb: 'plan.publish' }, (tx, now) =>
      publishPlan(tx, now, this.neighbors, { me, day, runs }),
    );
  }

  /** Plans the rest of a day again, runs on the road among it. Returns the changed runs, then the new ones. */
  replan(me: Member, rest: Rest, key: string): Promise<DayRun[]> {
    return this.dayVerb(me, { key, verb: 'plan.replan' }, (tx, now) =>
      replanRuns(tx, now, this.neighbors, { me, rest }),
    );
  }

  /** Goods of a day that are out and on nobody's way. */
  looseGoods(me: Member, day: string): Promise<LooseGoods[]> {
    return this.db.read(me, (tx) => looseGoods(tx, me.hubId, { day }));
  }

  /** Says what became of such goods. Returns those of the day that are still out. */
  settleGoods(me: Member, settling: Settling, key: string): Promise<LooseGoods[]> {
    const rest = async (tx: Tx): Promise<LooseGoods[]> => {
      const { day } = await this.neighbors.tasks.require(tx, me, settling.taskId);
      return looseGoods(tx, me.hubId, { day });
    };
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb: 'goods.settle',
        work: async () => {
          await settleGoods(tx, now, this.neighbors, { me, settling });
          return rest(tx);
        },
        answerOf: () => settling.taskId,
        reread: () => rest(tx),
      }),
    );
  }

  /** Takes a run back before it is on the road. */
  async recall(me: Member, runId: string, reason: CloseReason, key: string): Promise<DayRun> {
    const [run] = await this.dayVerb(me, { key, verb: 'run.recall' }, async (tx, now) => {
      await recallRun(tx, now, this.neighbors, { me, runId, reason });
      return [runId];
    });
    if (run === undefined) throw new Refusal('NOT_FOUND');
    return run;
  }

  /** Opens what a run left behind that its driver broke off, once somebody says where its boxes are. */
  async rescue(me: Member, runId: string, goods: RescuedGoods, key: string): Promise<DayRun> {
    const [run] = await this.dayVerb(me, { key, verb: 'run.rescue' }, async (tx, now) => {
      await rescueRun(tx, now, this.neighbors, { me, runId, goods });
      return [runId];
    });
    if (run === undefined) throw new Refusal('NOT_FOUND');
    return run;
  }

  /** How a run ended whose phone never told. */
  async settle(me: Member, settled: SettledRun, key: string): Promise<DayRun> {
    const [run] = await this.dayVerb(me, { key, verb: 'run.settle' }, async (tx, now) => {
      await settleRun(tx, now, this.neighbors, { me, ...settled });
      return [settled.runId];
    });
    if (run === undefined) throw new Refusal('NOT_FOUND');
    return run;
  }

  /** The phone of a run is there. Says nothing about where. False when the run is not on the road. */
  stillHere(me: Member, runId: string): Promise<boolean> {
    return this.db.write(me, async (tx, now) => {
      const [, heard]: [unknown, number] = await tx.query(`${HEARD} AND state = 'departed'`, [
        me.hubId,
        runId,
        me.id,
        now,
      ]);
      if (heard > 0) await announce(tx, me.hubId, 'run', runId);
      return heard > 0;
    });
  }

  /** What the phone of somebody who was removed did before it heard of it. */
  reportLate(hubId: string, report: LateReport): Promise<boolean> {
    const actor = visitorOf(hubId);
    return this.db.write(actor, async (tx, now) => {
      await reportLate(tx, now, actor, report);
      return true;
    });
  }

  async accept(me: Member, runId: string, claims: readonly SignedClaimKey[], key: string): Promise<MyRun> {
    await this.claims.checkKeys(me, claims);
    return this.driverVerb(me, { key, verb: 'run.accept' }, async (tx, now) => {
      await acceptRun(tx, now, this.neighbors, { me, runId, claims });
      return runId;
    });
  }

  decline(me: Member, runId: string, reason: ReleaseReason, key: string): Promise<MyRun> {
    return this.driverVerb(me, { key, verb: 'run.decline' }, async (tx, now) => {
      await declineRun(tx, now, this.neighbors, { me, runId, reason });
      return runId;
    });
  }

  startLoading(me: Member, runId: string, key: string): Promise<MyRun> {
    return this.driverVerb(me, { key, verb: 'run.start_loading' }, async (tx, now) => {
      await startLoading(tx, now, { me, runId });
      return runId;
    });
  }

  depart(
    me: Member,
    runId: string,
    loaded: readonly string[],
    key: string,
    lateHash: Buffer | null = null,
  ): Promise<MyRun> {
    return this.driverVerb(me, { key, verb: 'run.depart' }, async (tx, now) => {
      await departRun(tx, now, this.neighbors, { me, runId, loaded, lateHash });
      return runId;
    });
  }

  /** A stop of the driver's own run, locked with its run and task, for a verb that does more than a stop. */
  lockStop(tx: Tx, me: Member, stopId: string): Promise<LockedStop> {
    return lockStop(tx, me, stopId);
  }

  /** Part of such a verb: writes what happened at the stop. Refuses as `recordStop`. */
  async writeStop(tx: Tx, now: Date, me: Member, result: StopResult): Promise<void> {
    await recordStop(tx, now, this.neighbors, { me, result });
  }

  recordStop(me: Member, result: StopResult, key: string): Promise<MyRun> {
    return this.driverVerb(me, { key, verb: 'stop.record' }, (tx, now) =>
      recordStop(tx, now, this.neighbors, { me, result }),
    );
  }

  undoStop(me: Member, stopId: string, deviceTime: Date, key: string): Promise<MyRun> {
    return this.driverVerb(me, { key, verb: 'stop.undo' }, (tx, now) =>
      undoStop(tx, now, this.neighbors, { me, stopId, deviceTime }),
    );
  }

  complete(me: Member, runId: string, key: string): Promise<MyRun> {
    return this.driverVerb(me, { key, verb: 'run.complete' }, async (tx, now) => {
      await completeRun(tx, now, this.neighbors, { me, runId });
      return runId;
    });
  }

  stopEverything(me: Member, runId: string, key: string): Promise<MyRun> {
    return this.driverVerb(me, { key, verb: 'run.stop_everything' }, async (tx, now) => {
      await stopEverything(tx, now, this.neighbors, { me, runId });
      return runId;
    });
  }

  /** One command of a driver, done once; `work` answers the id of the run, which is read for them afterwards. */
  driverVerb(
    me: Member,
    command: { readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<MyRun> {
    return this.db.write(me, (tx, now) => {
      const read = async (id: string): Promise<MyRun> => {
        const run = await runById(tx, now, this.claims, { hubId: me.hubId, memberId: me.id, id });
        if (run === null) throw new Refusal('NOT_FOUND');
        return run;
      };
      return once(tx, now, me, {
        ...command,
        work: async () => {
          const id = await work(tx, now);
          await tx.query(HEARD, [me.hubId, id, me.id, now]);
          return read(id);
        },
        answerOf: ({ id }) => id,
        reread: (id) => read(String(id)),
      });
    });
  }

  private dayVerb(
    me: Member,
    command: { readonly key: string; readonly verb: string },
    work: (tx: Tx, now: Date) => Promise<readonly string[]>,
  ): Promise<DayRun[]> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        ...command,
        work: async () => dayRuns(tx, this.members, me.hubId, { ids: await work(tx, now) }),
        answerOf: (runs) => runs.map(({ id }) => id),
        reread: (ids) => dayRuns(tx, this.members, me.hubId, { ids: ids as readonly string[] }),
      }),
    );
  }
}

const HEARD = `UPDATE run SET heard_at = $4 WHERE hub_id = $1 AND id = $2 AND member_id = $3`;
