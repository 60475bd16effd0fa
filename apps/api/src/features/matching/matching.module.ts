import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { AvailabilityModule } from '../availability/availability.module';
import { ClaimsModule } from '../claims/claims.module';
import { HubsModule } from '../hubs/hubs.module';
import { TasksModule } from '../tasks/tasks.module';
import { DayReader } from './day-reader';
import { Matcher, matcherFor } from './matcher';
import { MatchingResolver } from './matching.resolver';
import { MatchingService } from './matching.service';
import { reofferJob } from './reoffer.job';

@Module({
  imports: [HubsModule, TasksModule, AvailabilityModule, ClaimsModule],
  providers: [
    DayReader,
    { provide: Matcher, useFactory: () => matcherFor(import.meta.url) },
    MatchingService,
    MatchingResolver,
  ],
  exports: [MatchingService],
})
export class MatchingModule {
  constructor(registry: JobRegistry, matching: MatchingService) {
    registry.register(reofferJob(matching));
  }
}
