import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { HubsModule } from '../hubs/hubs.module';
import { MembersModule } from '../members/members.module';
import { TasksModule } from '../tasks/tasks.module';
import { TasksService } from '../tasks/tasks.service';
import { BoardService } from './board.service';
import { claimExpireJob } from './claim-expire.job';
import { ClaimsResolver } from './claims.resolver';
import { ClaimsService } from './claims.service';

@Module({
  imports: [HubsModule, MembersModule, TasksModule],
  providers: [BoardService, ClaimsService, ClaimsResolver],
  exports: [ClaimsService],
})
export class ClaimsModule {
  constructor(registry: JobRegistry, tasks: TasksService) {
    registry.register(claimExpireJob(tasks));
  }
}
