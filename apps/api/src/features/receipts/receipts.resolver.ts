import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/auth/can.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe } from '../../platform/graphql/shape';
import { NetworkBudget } from '../../platform/http/network-budget';
import { FamilyActsService } from './family-acts.service';
import { ConsentInput, NewTimeInput, ReceiptInput, TellHubInput } from './receipt.types';
import { ReceiptsService } from './receipts.service';

const LOOKUP = new BytesPipe(32);

/** Whoever holds the code is the family. Never a word about whether a code exists. */
@Resolver()
export class ReceiptsResolver {
  constructor(
    private readonly receipts: ReceiptsService,
    private readonly acts: FamilyActsService,
    private readonly budget: NetworkBudget,
  ) {}

  @Query(() => Bytes, {
    description:
      'A sealed answer of constant size for any look-up; only the holder of the code can open a true one.',
  })
  @Can('receipt:use')
  requestByReceipt(
    @Args('lookup', { type: () => Bytes }, LOOKUP) lookup: Buffer,
    @Context() context: RequestContext,
  ): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.receipts.look(lookup);
  }

  @Mutation(() => Bytes)
  @Can('receipt:use')
  withdrawRequest(@Args('input') input: ReceiptInput, @Context() context: RequestContext): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.receipts.withdraw(input);
  }

  @Mutation(() => Bytes)
  @Can('receipt:use')
  eraseRequest(@Args('input') input: ReceiptInput, @Context() context: RequestContext): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.receipts.erase(input);
  }

  @Mutation(() => Bytes, {
    description: 'Another time. Planned work is a wish again; under way it stays as it is.',
  })
  @Can('receipt:use')
  changeRequestTime(@Args('input') input: NewTimeInput, @Context() context: RequestContext): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.acts.changeTime(input);
  }

  @Mutation(() => Bytes, {
    description: 'It is not safe to come now: nobody sets out, and who is on the way is told.',
  })
  @Can('receipt:use')
  keepAway(@Args('input') input: ReceiptInput, @Context() context: RequestContext): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.acts.keepAway(input);
  }

  @Mutation(() => Bytes)
  @Can('receipt:use')
  tellHub(@Args('input') input: TellHubInput, @Context() context: RequestContext): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.acts.tell(input);
  }

  @Mutation(() => Bytes)
  @Can('receipt:use')
  changeConsent(@Args('input') input: ConsentInput, @Context() context: RequestContext): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.acts.changeConsent(input);
  }
}
