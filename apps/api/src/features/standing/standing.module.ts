import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { RequestsModule } from '../requests/requests.module';
import { TasksModule } from '../tasks/tasks.module';
import { TriageModule } from '../triage/triage.module';
import { StandingDoors } from './standing-doors';
import { standingErase } from './standing-erase.job';
import { standingNight } from './standing-night.job';
import { StandingLoaders } from './standing.loader';
import { CaseStandingResolver, StandingResolver } from './standing.resolver';
import { StandingService } from './standing.service';

@Module({
  imports: [BoxesModule, HubsModule, RequestsModule, TasksModule, TriageModule],
  providers: [StandingDoors, StandingService, StandingLoaders, StandingResolver, CaseStandingResolver],
  exports: [StandingService],
})
export class StandingModule {
  constructor(jobs: JobRegistry, standings: StandingService) {
    jobs.register(standingNight(standings));
    jobs.register(standingErase);
  }
}
