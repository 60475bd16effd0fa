import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { ClaimsModule } from '../claims/claims.module';
import { MatchingModule } from '../matching/matching.module';
import { NoticesModule } from '../notices/notices.module';
import { NoticesService } from '../notices/notices.service';
import { TasksModule } from '../tasks/tasks.module';
import { TasksService } from '../tasks/tasks.service';
import { HouseholdPlansResolver } from './household-plans.resolver';
import { HouseholdPlansService } from './household-plans.service';
import { planLapseJob, planTellJob } from './plan-jobs';

@Module({
  imports: [ClaimsModule, MatchingModule, NoticesModule, TasksModule],
  providers: [HouseholdPlansService, HouseholdPlansResolver],
  exports: [HouseholdPlansService],
})
export class HouseholdPlansModule {
  constructor(registry: JobRegistry, notices: NoticesService, tasks: TasksService) {
    registry.register(planTellJob({ notices, tasks }), planLapseJob({ notices, tasks }));
  }
}
