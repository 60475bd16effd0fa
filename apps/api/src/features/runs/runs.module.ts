import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { ClaimsModule } from '../claims/claims.module';
import { HubsModule } from '../hubs/hubs.module';
import { MembersModule } from '../members/members.module';
import { StockModule } from '../stock/stock.module';
import { TasksModule } from '../tasks/tasks.module';
import { MemberEndings } from '../trust/member-endings.service';
import { TrustModule } from '../trust/trust.module';
import { workEnding } from './end-with-member';
import { grantEraseJob } from './grant-erase.job';
import { Neighbors } from './neighbors';
import { RunsResolver } from './runs.resolver';
import { RunsService } from './runs.service';

@Module({
  imports: [ClaimsModule, HubsModule, MembersModule, StockModule, TasksModule, TrustModule],
  providers: [Neighbors, RunsService, RunsResolver],
  exports: [RunsService],
})
export class RunsModule {
  constructor(registry: JobRegistry, endings: MemberEndings, neighbors: Neighbors) {
    registry.register(grantEraseJob);
    endings.register(workEnding(neighbors));
  }
}
