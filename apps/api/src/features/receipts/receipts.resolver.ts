import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/auth/can.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes } from '../../platform/graphql/scalars';
import { BytesPipe } from '../../platform/graphql/shape';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ReceiptInput } from './receipt.types';
import { ReceiptsService } from './receipts.service';

const LOOKUP = new BytesPipe(32);

/** Whoever holds the code is the family. Never a word about whether a code exists. */
@Resolver()
export class ReceiptsResolver {
  constructor(
    private readonly receipts: ReceiptsService,
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
}
