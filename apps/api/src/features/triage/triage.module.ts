import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { RequestsModule } from '../requests/requests.module';
import { TasksModule } from '../tasks/tasks.module';
import { CaseLoaders } from './case.loader';
import { DecisionsResolver } from './decisions.resolver';
import { EndingsService } from './endings.service';
import { mergeForget } from './merge-forget.job';
import { requestExpire } from './request-expire.job';
import { TriageDoors } from './triage-doors';
import { TriageResolver } from './triage.resolver';
import { TriageService } from './triage.service';

@Module({
  imports: [BoxesModule, HubsModule, RequestsModule, TasksModule],
  providers: [EndingsService, TriageDoors, TriageService, CaseLoaders, TriageResolver, DecisionsResolver],
  exports: [EndingsService],
})
export class TriageModule {
  constructor(jobs: JobRegistry, endings: EndingsService) {
    jobs.register(requestExpire(endings), mergeForget);
  }
}
