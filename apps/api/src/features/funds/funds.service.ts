import { Injectable } from '@nestjs/common';
import { addDays, weekdayOf } from '@doorstep/schedule';
import { day } from '@doorstep/std';
import { record } from '../../platform/activity';
import type { Member } from '../../platform/auth/actor';
import { Db, type Tx } from '../../platform/db/db';
import { once } from '../../platform/db/idempotency';
import { announce } from '../../platform/graphql/announce';
import { hubDay, HubsService } from '../hubs/hubs.service';
import { askCost, askHelp, askReversal } from './ask-fund';
import { confirmRules, setRules } from './fund-rules';
import { approveAsk, declineAsk, withdrawAsk } from './decide-ask';
import type {
  DecideAskInput,
  DeclineAskInput,
  Fund,
  FundGiftInput,
  FundHelpInput,
  FundMonth,
  FundRulesInput,
  RunCostInput,
  RunCosts,
} from './fund.types';
import { readFund, readMonth, readRunCosts } from './read-fund';
import { lockFund, writeLine } from './write-line';

interface Verb {
  readonly verb: string;
  readonly subjectId: string;
  readonly key: string;
}

/**
 * A hub's emergency fund: an append-only ledger in cents with a balance beside it that no statement can bring below
 * nothing. What leaves it above a limit has two people's word, and nobody's own.
 */
@Injectable()
export class FundsService {
  constructor(
    private readonly db: Db,
    private readonly hubs: HubsService,
  ) {}

  read(me: Member): Promise<Fund> {
    return this.db.read(me, (tx) => readFund(tx, me));
  }

  /** The month that holds this day. */
  month(me: Member, anyDay: string): Promise<FundMonth> {
    return this.db.read(me, (tx) => readMonth(tx, me.hubId, `${anyDay.slice(0, 7)}-01`));
  }

  /** The reader's own runs and what they asked back for them. */
  runCosts(me: Member): Promise<RunCosts[]> {
    return this.db.read(me, async (tx, now) => readRunCosts(tx, me, await this.today(tx, now, me)));
  }

  /** A gift came in. */
  give(me: Member, { source, cents, key }: FundGiftInput): Promise<Fund> {
    return this.move(me, { verb: 'fund.gift', subjectId: me.hubId, key }, async (tx, now) => {
      await lockFund(tx, me.hubId);
      const today = await this.today(tx, now, me);
      await writeLine(tx, me.hubId, { kind: 'gift', category: source, cents, day: today, writtenBy: me.id });
    });
  }

  /** Help to a household; over the limit it waits for a second person. Refuses FUND_SHORT, FUND_ASK_EXISTS. */
  help(me: Member, input: FundHelpInput): Promise<Fund> {
    return this.move(me, { verb: 'fund.help', subjectId: input.id, key: input.key }, async (tx, now) =>
      askHelp(tx, me, input, mondayOf(await this.today(tx, now, me))),
    );
  }

  /** A yes by somebody else. Refuses NOT_FOUND, SECOND_PERSON_NEEDED, FUND_ASK_NOT_FROM_HERE, FUND_SHORT. */
  approve(me: Member, input: DecideAskInput): Promise<Fund> {
    return this.move(me, { verb: 'fund.approve', subjectId: input.id, key: input.key }, (tx) =>
      approveAsk(tx, me, input),
    );
  }

  /** A no by somebody else. Refuses NOT_FOUND, SECOND_PERSON_NEEDED, FUND_ASK_NOT_FROM_HERE. */
  decline(me: Member, input: DeclineAskInput): Promise<Fund> {
    return this.move(me, { verb: 'fund.decline', subjectId: input.id, key: input.key }, (tx) =>
      declineAsk(tx, me, input),
    );
  }

  /** Asks to take a wrong line back. Refuses NOT_FOUND, FUND_LINE_REVERSED. */
  reverse(me: Member, id: string, n: number, key: string): Promise<Fund> {
    return this.move(me, { verb: 'fund.reverse', subjectId: id, key }, async (tx, now) =>
      askReversal(tx, me, { id, n, today: await this.today(tx, now, me) }),
    );
  }

  /** What one person may give out alone, and the mile. A higher limit waits for a second person. Refuses FUND_CHANGED. */
  rules(me: Member, input: FundRulesInput): Promise<Fund> {
    return this.move(me, { verb: 'fund.rules', subjectId: me.hubId, key: input.key }, (tx) =>
      setRules(tx, me, input),
    );
  }

  /** The second person's word for a higher limit. Refuses SECOND_PERSON_NEEDED, FUND_CHANGED. */
  confirmRules(me: Member, version: number, key: string): Promise<Fund> {
    return this.move(me, { verb: 'fund.confirm_rules', subjectId: me.hubId, key }, (tx) =>
      confirmRules(tx, me, version),
    );
  }

  /** A driver's own money, for their own run. Refuses NOT_FOUND, INPUT_MALFORMED, FUND_ASK_EXISTS. */
  askCost(me: Member, input: RunCostInput): Promise<RunCosts[]> {
    return this.ownMove(me, { verb: 'fund.ask', subjectId: input.id, key: input.key }, async (tx, now) =>
      askCost(tx, me, input, await this.today(tx, now, me)),
    );
  }

  /** Takes back what one asked for oneself. Refuses NOT_FOUND, FUND_ASK_NOT_FROM_HERE. */
  withdrawCost(me: Member, id: string, key: string): Promise<RunCosts[]> {
    return this.ownMove(me, { verb: 'fund.withdraw', subjectId: id, key }, (tx) => withdrawAsk(tx, me, id));
  }

  /** The same at the desk. */
  withdraw(me: Member, id: string, key: string): Promise<Fund> {
    return this.move(me, { verb: 'fund.withdraw_ask', subjectId: id, key }, (tx) => withdrawAsk(tx, me, id));
  }

  private move(me: Member, verb: Verb, work: (tx: Tx, now: Date) => Promise<void>): Promise<Fund> {
    return this.once(me, verb, work, (tx) => readFund(tx, me));
  }

  private ownMove(me: Member, verb: Verb, work: (tx: Tx, now: Date) => Promise<void>): Promise<RunCosts[]> {
    return this.once(me, verb, work, async (tx, now) => readRunCosts(tx, me, await this.today(tx, now, me)));
  }

  private once<T>(
    me: Member,
    { verb, subjectId, key }: Verb,
    work: (tx: Tx, now: Date) => Promise<void>,
    show: (tx: Tx, now: Date) => Promise<T>,
  ): Promise<T> {
    return this.db.write(me, (tx, now) =>
      once(tx, now, me, {
        key,
        verb,
        work: async () => {
          await work(tx, now);
          await record(tx, now, me, { verb, subjectId });
          await announce(tx, me.hubId, 'fund', subjectId);
          return show(tx, now);
        },
        answerOf: () => true,
        reread: () => show(tx, now),
      }),
    );
  }

  private async today(tx: Tx, now: Date, me: Member): Promise<string> {
    return hubDay(now, (await this.hubs.require(tx, me.hubId)).timeZone);
  }
}

/** A week begins on Monday. */
function mondayOf(today: string): string {
  const date = day(today);
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}
