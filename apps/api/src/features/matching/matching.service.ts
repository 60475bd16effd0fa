import { Injectable } from '@nestjs/common';
import type { PlainDay, Rule } from '@doorstep/matching';
import { record } from '../../platform/activity';
import { hubOf, type Actor, type Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import type { OverrideReason } from '../../platform/graphql/words';
import { ClaimsService } from '../claims/claims.service';
import type { TaskEntity } from '../tasks/task.entity';
import { TasksService } from '../tasks/tasks.service';
import { DayReader, LAST_WEEK_DAYS, type Read } from './day-reader';
import { dayTable } from './day-table';
import { canLift } from './liftable';
import { checkedWeights, readPolicy, savePolicy, type MatchPolicy, type OwnWeights } from './match-policy';
import type {
  DayMatch,
  DayPair,
  DayStandings,
  SimpleRow,
  Suggestions,
  Unmatched,
  WeightsTrial,
} from './matching.types';
import { Matcher } from './matcher';
import { askedBefore, beginRounds, nextRound } from './offer-rounds';
import { matchOf, suggestionsOf } from './say-match';
import { figuresOf } from './try-weights';

/** An organizer's wish to ask people, or to put one down; with a reason where something speaks against it. */
export interface Asking {
  readonly taskId: string;
  readonly memberIds: readonly string[];
  readonly reason: OverrideReason | null;
  readonly key: string;
}

/** Who could take what. Reads in one snapshot, thinks outside the transaction and beside this thread. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly db: Db,
    private readonly tasks: TasksService,
    private readonly days: DayReader,
    private readonly claims: ClaimsService,
    private readonly matcher: Matcher,
  ) {}

  /** Everybody's standing towards one task. Refuses NOT_FOUND and TASK_NOT_OPEN. */
  async suggestions(me: Member, taskId: string): Promise<Suggestions> {
    const read = await this.db.read(me, async (tx, now) => {
      const { day } = await this.tasks.require(tx, me, taskId);
      return this.days.read(tx, now, me.hubId, { day, which: { taskIds: [taskId] } });
    });
    return standings(read, taskId);
  }

  /** A whole day at once: pairs, and for each task left over the rules that stopped it. */
  async matchDay(me: Member, day: string): Promise<DayMatch> {
    const { tasks, people, around } = await this.db.read(me, (tx, now) =>
      this.days.read(tx, now, me.hubId, { day, which: { day } }),
    );
    const table = dayTable(tasks, people, around);
    return { day, ...matchOf(await this.matcher.match(table), people), ...standingsOf(table) };
  }

  /** What a planner must keep of a day besides roads and hours: who knows which home, and how many each may learn. */
  async standings(me: Member, day: string): Promise<DayStandings> {
    const { tasks, people, around } = await this.db.read(me, (tx, now) =>
      this.days.read(tx, now, me.hubId, { day, which: { planned: day } }),
    );
    return standingsOf(dayTable(tasks, people, around));
  }

  /** These tasks of one day matched with one another and with nothing else; `anew`: as if nobody held them. */
  async propose(
    me: Member,
    day: string,
    which: { readonly taskIds: readonly string[]; readonly anew: boolean },
  ): Promise<{ pairs: DayPair[]; unmatched: Unmatched[] }> {
    const { tasks, people, around } = await this.db.read(me, (tx, now) =>
      this.days.read(tx, now, me.hubId, { day, which }),
    );
    return matchOf(await this.matcher.match(dayTable(tasks, people, around)), people);
  }

  /** Who could be asked, by part of town and free time: no solver, for when it fails. Refuses NOT_FOUND. */
  simpleList(me: Member, taskId: string): Promise<SimpleRow[]> {
    return this.db.read(me, async (tx) => {
      const task = await this.tasks.require(tx, me, taskId);
      return this.days.simpleList(tx, task);
    });
  }

  /**
   * Asks people; the first yes wins. What speaks against somebody is looked at again here: hours and effort may be
   * overridden with a reason. Refuses what offer-task.ts refuses, MEMBER_UNFIT and MATCH_NEEDS_REASON, with whom.
   */
  offer(me: Member, asking: Asking): Promise<TaskEntity> {
    return this.ask(me, asking, 'task.offer', async (tx, now, { taskId, memberIds }) => {
      await this.claims.ask(tx, now, me, taskId, memberIds);
      await beginRounds(tx, me.hubId, taskId, new Set(memberIds).size);
    });
  }

  /** Puts one person down for a task. Refuses as `offer` does. */
  assign(me: Member, asking: Asking): Promise<TaskEntity> {
    return this.ask(me, asking, 'task.assign', (tx, now, { taskId, memberIds }) =>
      this.claims.assign(tx, now, me, taskId, String(memberIds[0])),
    );
  }

  /** Part of a job: the next best people who were not asked yet are asked; nothing where nobody is left. */
  async reoffer(tx: Tx, now: Date, actor: Actor, taskId: string): Promise<void> {
    const hubId = hubOf(actor);
    const size = await nextRound(tx, now, hubId, taskId);
    if (size === 0) return;
    const { day } = await this.tasks.require(tx, actor, taskId);
    const read = await this.days.read(tx, now, hubId, { day, which: { taskIds: [taskId] } });
    if (read.tasks.length === 0) return;
    const asked = await askedBefore(tx, hubId, taskId);
    const next = standings(read, taskId).ranked.filter(({ member }) => !asked.has(member.id));
    const memberIds = next.slice(0, size).map(({ member }) => member.id);
    if (memberIds.length > 0) await this.claims.ask(tx, now, actor, taskId, memberIds);
  }

  weights(me: Member): Promise<MatchPolicy> {
    return this.db.read(me, (tx) => readPolicy(tx, me.hubId));
  }

  /** Refuses WEIGHTS_WRONG and WEIGHTS_CHANGED. */
  saveWeights(
    me: Member,
    change: { readonly version: number; readonly own: OwnWeights; readonly key: string },
  ): Promise<MatchPolicy> {
    const reread = (tx: Tx) => readPolicy(tx, me.hubId);
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key: change.key,
        verb: 'matching.weights',
        work: async () => {
          await savePolicy(tx, now, me, change);
          return reread(tx);
        },
        answerOf: ({ version }) => version,
        reread: () => reread(tx),
      }),
    );
  }

  /** What the hub's last seven days would have come to with these weights, beside those it has. Refuses WEIGHTS_WRONG. */
  async tryWeights(me: Member, own: OwnWeights): Promise<WeightsTrial> {
    const wanted = checkedWeights(own);
    const { week, weights, from } = await this.db.read(me, (tx, now) =>
      this.days.lastWeek(tx, now, me.hubId),
    );
    const before = await figuresOf(week, weights, this.matcher);
    const then = await figuresOf(week, wanted, this.matcher);
    return { from, days: LAST_WEEK_DAYS, now: before, then };
  }

  private ask(
    me: Member,
    asking: Asking,
    verb: string,
    work: (tx: Tx, now: Date, asking: Asking) => Promise<void>,
  ): Promise<TaskEntity> {
    const { taskId, key } = asking;
    const reread = (tx: Tx) => this.tasks.require(tx, me, taskId);
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await this.checkReasons(tx, now, me, asking);
          await work(tx, now, asking);
          return reread(tx);
        },
        answerOf: ({ id }) => id,
        reread: () => reread(tx),
      }),
    );
  }

  private async checkReasons(
    tx: Tx,
    now: Date,
    me: Member,
    { taskId, memberIds, reason }: Asking,
  ): Promise<void> {
    const { day } = await this.tasks.require(tx, me, taskId);
    const read = await this.days.read(tx, now, me.hubId, { day, which: { taskIds: [taskId] } });
    const { cannot } = standings(read, taskId);
    const against = cannot.filter(({ member }) => memberIds.includes(member.id));
    const fixed = against.filter(({ codes }) => !canLift(codes as Rule[]));
    if (fixed.length > 0)
      throw new Refusal('MEMBER_UNFIT', { memberIds: fixed.map(({ member }) => member.id) });
    if (against.length === 0) return;
    if (reason === null) {
      throw new Refusal('MATCH_NEEDS_REASON', { memberIds: against.map(({ member }) => member.id) });
    }
    await record(tx, now, me, { verb: 'task.ask_all_the_same', subjectId: taskId, reason });
  }
}

const standingsOf = ({ tasks, volunteers }: PlainDay): DayStandings => ({
  tasks: tasks.map(({ id, knownTo, facesLeft, declinedBy, links }) => ({
    taskId: id,
    knownTo: [...knownTo],
    facesLeft,
    together: links.together,
    declinedBy: [...declinedBy],
  })),
  people: volunteers.map(({ id, newHomesLeft, tasksLeft, commitments }) => ({
    memberId: id,
    newHomesLeft,
    tasksLeft,
    busy: commitments.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
  })),
});

function standings({ tasks, people, around }: Read, taskId: string): Suggestions {
  if (tasks.length === 0) throw new Refusal('TASK_NOT_OPEN');
  return suggestionsOf(dayTable(tasks, people, around), people, taskId);
}
