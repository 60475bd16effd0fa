import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { closureErase } from './closure-erase.job';
import { ClosuresResolver, RunClosuresResolver } from './closures.resolver';
import { ClosureLoaders } from './closures.loader';
import { ClosuresService } from './closures.service';

@Module({
  imports: [HubsModule, BoxesModule],
  providers: [ClosuresService, ClosureLoaders, ClosuresResolver, RunClosuresResolver],
})
export class ClosuresModule {
  constructor(jobs: JobRegistry) {
    jobs.register(closureErase);
  }
}
