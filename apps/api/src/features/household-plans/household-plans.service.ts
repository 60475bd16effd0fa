import { Injectable } from '@nestjs/common';
import { BEGUN_TASK } from '@doorstep/lifecycle';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { Refusal } from '../../platform/errors/refusal';
import { ClaimsService } from '../claims/claims.service';
import { MatchingService } from '../matching/matching.service';
import { TasksService } from '../tasks/tasks.service';
import { askHousehold } from './ask-household';
import { orderPart, tieHousehold, untiePart } from './change-parts';
import type {
  AskHouseholdInput,
  HouseholdPlan,
  OrderPartInput,
  PlanPartInput,
  PlanProposal,
  TieHouseholdInput,
} from './household-plan.types';
import { readPlans, type WhichPlans } from './read-plans';

export { mayBegin, requireStanding } from './require-standing';

/** What one household needs on one day, tied together: a ride, a sitter and groceries that stand or fall as one. */
@Injectable()
export class HouseholdPlansService {
  constructor(
    private readonly db: Db,
    readonly tasks: TasksService,
    readonly claims: ClaimsService,
    private readonly matching: MatchingService,
  ) {}

  /** The plans of a day; broken ones first. */
  ofDay(me: Member, day: string): Promise<HouseholdPlan[]> {
    return this.db.read(me, (tx) => readPlans(tx, this.tasks, me.hubId, { day }));
  }

  /** The plan that a request is a part of, or null. */
  async ofRequest(me: Member, requestId: string): Promise<HouseholdPlan | null> {
    const [plan] = await this.db.read(me, (tx) => readPlans(tx, this.tasks, me.hubId, { requestId }));
    return plan ?? null;
  }

  /** One plan. Refuses NOT_FOUND. */
  one(me: Member, id: string): Promise<HouseholdPlan> {
    return this.db.read(me, (tx) => this.require(tx, me, { id }));
  }

  /**
   * Who could fill the plan, all of it or nothing: what nobody holds, or, `anew`, all that has not begun. Refuses
   * NOT_FOUND.
   */
  async propose(me: Member, id: string, anew: boolean): Promise<PlanProposal> {
    const plan = await this.one(me, id);
    const taskIds = plan.parts
      .flatMap(({ tasks }) => tasks)
      .filter(({ state }) => !(BEGUN_TASK as readonly string[]).includes(state))
      .map((task) => task.id);
    const found = await this.matching.propose(me, plan.day, { taskIds, anew });
    return { planId: id, version: plan.version, ...found };
  }

  /** Ties requests into a plan. Refuses what change-parts.ts refuses, as the next two do. */
  tie(me: Member, input: TieHouseholdInput): Promise<HouseholdPlan> {
    return this.verb(me, 'plan.tie', input, (tx, now) => tieHousehold(tx, now, me, input));
  }

  untie(me: Member, input: PlanPartInput): Promise<HouseholdPlan> {
    return this.verb(me, 'plan.untie', input, (tx, now) => untiePart(tx, now, me, input));
  }

  order(me: Member, input: OrderPartInput): Promise<HouseholdPlan> {
    return this.verb(me, 'plan.order', input, (tx, now) => orderPart(tx, now, me, input));
  }

  /** Asks the people of a proposal, all or none. Refuses what ask-household.ts refuses. */
  ask(me: Member, input: AskHouseholdInput): Promise<HouseholdPlan> {
    return this.verb(me, 'plan.ask', input, (tx, now) => askHousehold(tx, now, this, { me, input }));
  }

  private verb(
    me: Member,
    verb: string,
    { key, planId: id }: { readonly key: string; readonly planId: string },
    work: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<HouseholdPlan> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          return this.require(tx, me, { id });
        },
        answerOf: (plan) => plan.id,
        reread: (kept) => this.require(tx, me, { id: String(kept) }),
      }),
    );
  }

  private async require(tx: Tx, me: Member, which: WhichPlans): Promise<HouseholdPlan> {
    const [plan] = await readPlans(tx, this.tasks, me.hubId, which);
    if (plan === undefined) throw new Refusal('NOT_FOUND');
    return plan;
  }
}
