import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/auth/can.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Toll } from '../../platform/http/toll';
import { AskAnswer, AskForHelpInput } from './request.types';
import { RequestsService } from './requests.service';

@Resolver()
export class RequestsResolver {
  constructor(
    private readonly requests: RequestsService,
    private readonly toll: Toll,
  ) {}

  @Mutation(() => AskAnswer)
  @Can('request:ask')
  async askForHelp(
    @Args('input') input: AskForHelpInput,
    @Context() context: RequestContext,
  ): Promise<AskAnswer> {
    await this.toll.pass(context, 'ask');
    return this.requests.ask(input);
  }
}
