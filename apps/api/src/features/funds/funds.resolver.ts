import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { IdPipe } from '../../platform/graphql/shape';
import {
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
import { FundsService } from './funds.service';

const id = (): ParameterDecorator => Args('id', { type: () => ID }, IdPipe);
const key = (): ParameterDecorator => Args('key', { type: () => ID }, IdPipe);

@Resolver()
export class FundsResolver {
  constructor(private readonly funds: FundsService) {}

  @Query(() => Fund)
  @Can('fund:keep')
  fund(@Me() me: Member): Promise<Fund> {
    return this.funds.read(me);
  }

  @Query(() => FundMonth, { description: 'The month that holds this day.' })
  @Can('fund:keep')
  fundMonth(@Me() me: Member, @Args('day', { type: () => Day }) day: string): Promise<FundMonth> {
    return this.funds.month(me, day);
  }

  @Query(() => [RunCosts], { description: 'Own runs of the last weeks, for asking one’s money back.' })
  @Can('fund:own')
  myRunCosts(@Me() me: Member): Promise<RunCosts[]> {
    return this.funds.runCosts(me);
  }

  @Mutation(() => Fund)
  @Can('fund:keep')
  giveToFund(@Me() me: Member, @Args('input') input: FundGiftInput): Promise<Fund> {
    return this.funds.give(me, input);
  }

  @Mutation(() => Fund, { description: 'Paid at once within the limit of one person; otherwise it waits.' })
  @Can('fund:keep')
  helpFromFund(@Me() me: Member, @Args('input') input: FundHelpInput): Promise<Fund> {
    return this.funds.help(me, input);
  }

  @Mutation(() => Fund, { description: 'Never by who asked, never twice by the same person.' })
  @Can('fund:keep')
  approveFundAsk(@Me() me: Member, @Args('input') input: DecideAskInput): Promise<Fund> {
    return this.funds.approve(me, input);
  }

  @Mutation(() => Fund)
  @Can('fund:keep')
  declineFundAsk(@Me() me: Member, @Args('input') input: DeclineAskInput): Promise<Fund> {
    return this.funds.decline(me, input);
  }

  @Mutation(() => Fund, { description: 'By who asked.' })
  @Can('fund:keep')
  withdrawFundAsk(@Me() me: Member, @id() askId: string, @key() once: string): Promise<Fund> {
    return this.funds.withdraw(me, askId, once);
  }

  @Mutation(() => Fund, { description: 'Asks that a wrong line be taken back by a line of its own.' })
  @Can('fund:keep')
  reverseFundLine(
    @Me() me: Member,
    @id() askId: string,
    @Args('n', { type: () => Int }) n: number,
    @key() once: string,
  ): Promise<Fund> {
    return this.funds.reverse(me, askId, n, once);
  }

  @Mutation(() => Fund, { description: 'A higher limit waits for a second person.' })
  @Can('fund:keep')
  setFundRules(@Me() me: Member, @Args('input') input: FundRulesInput): Promise<Fund> {
    return this.funds.rules(me, input);
  }

  @Mutation(() => Fund)
  @Can('fund:keep')
  confirmFundRules(
    @Me() me: Member,
    @Args('version', { type: () => Int }) version: number,
    @key() once: string,
  ): Promise<Fund> {
    return this.funds.confirmRules(me, version, once);
  }

  @Mutation(() => [RunCosts], { description: 'A driver’s own money for their own run.' })
  @Can('fund:own')
  askRunCost(@Me() me: Member, @Args('input') input: RunCostInput): Promise<RunCosts[]> {
    return this.funds.askCost(me, input);
  }

  @Mutation(() => [RunCosts])
  @Can('fund:own')
  withdrawRunCost(@Me() me: Member, @id() askId: string, @key() once: string): Promise<RunCosts[]> {
    return this.funds.withdrawCost(me, askId, once);
  }
}
