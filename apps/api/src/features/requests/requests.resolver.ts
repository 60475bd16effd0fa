import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/auth/can.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NetworkBudget } from '../../platform/http/network-budget';
import { AskAnswer, AskForHelpInput } from './request.types';
import { RequestsService } from './requests.service';

@Resolver()
export class RequestsResolver {
  constructor(
    private readonly requests: RequestsService,
    private readonly budget: NetworkBudget,
  ) {}

  @Mutation(() => AskAnswer)
  @Can('request:ask')
  askForHelp(@Args('input') input: AskForHelpInput, @Context() context: RequestContext): Promise<AskAnswer> {
    this.budget.spend(context.network, 'ask');
    return this.requests.ask(input);
  }
}
