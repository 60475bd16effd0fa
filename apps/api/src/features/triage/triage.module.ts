import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { RequestsModule } from '../requests/requests.module';
import { RequestsService } from '../requests/requests.service';
import { TasksModule } from '../tasks/tasks.module';
import { TasksService } from '../tasks/tasks.service';
import { CaseLoaders } from './case.loader';
import { DecisionsResolver } from './decisions.resolver';
import { requestExpire } from './request-expire.job';
import { TriageDoors } from './triage-doors';
import { TriageResolver } from './triage.resolver';
import { TriageService } from './triage.service';

@Module({
  imports: [BoxesModule, HubsModule, RequestsModule, TasksModule],
  providers: [TriageDoors, TriageService, CaseLoaders, TriageResolver, DecisionsResolver],
})
export class TriageModule {
  constructor(jobs: JobRegistry, requests: RequestsService, tasks: TasksService) {
    jobs.register(requestExpire(requests, tasks));
  }
}
