import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../platform/auth/can.decorator';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Bytes } from '../../platform/graphql/scalars';
import { NetworkBudget } from '../../platform/http/network-budget';
import { ReceiptInput } from '../receipts/receipt.types';
import { ReceiptsService } from '../receipts/receipts.service';
import { RidesService } from './rides.service';

/** What the holder of a code says about their ride. Never a word about whether a code, or a ride, exists. */
@Resolver()
export class FamilyRidesResolver {
  constructor(
    private readonly receipts: ReceiptsService,
    private readonly rides: RidesService,
    private readonly budget: NetworkBudget,
  ) {}

  @Mutation(() => Bytes, { description: 'We are ready to be fetched.' })
  @Can('receipt:use')
  sayReady(@Args('input') input: ReceiptInput, @Context() context: RequestContext): Promise<Buffer> {
    this.budget.spend(context.network, 'receipt');
    return this.receipts.act(input, 'leg.ready', (tx, now, family) =>
      this.rides.readyForReturn(tx, now, family),
    );
  }
}
