import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { boxErase } from './box-erase.job';
import { RequestFollowers } from './request-followers.service';
import { RequestsResolver } from './requests.resolver';
import { RequestsService } from './requests.service';

@Module({
  imports: [BoxesModule, HubsModule],
  providers: [RequestFollowers, RequestsService, RequestsResolver],
  exports: [RequestFollowers, RequestsService],
})
export class RequestsModule {
  constructor(jobs: JobRegistry) {
    jobs.register(boxErase);
  }
}
