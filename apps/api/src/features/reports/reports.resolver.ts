import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { Day } from '../../platform/graphql/scalars';
import { StockReport } from './report.types';
import { ReportsService } from './reports.service';

@Resolver()
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Query(() => StockReport, { description: 'Whole months, from that of one day to that of another.' })
  @Can('report:read')
  stockReport(
    @Me() me: Member,
    @Args('from', { type: () => Day }) from: string,
    @Args('to', { type: () => Day }) to: string,
  ): Promise<StockReport> {
    return this.reports.report(me, from, to);
  }
}
