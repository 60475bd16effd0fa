import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { NoticesModule } from '../notices/notices.module';
import { TasksModule } from '../tasks/tasks.module';
import { holdEnd, holdErase } from './hold-end.job';
import { HoldsResolver } from './holds.resolver';
import { HoldsService } from './holds.service';
import { Neighbors } from './neighbors';

@Module({
  imports: [BoxesModule, HubsModule, NoticesModule, TasksModule],
  providers: [Neighbors, HoldsService, HoldsResolver],
  exports: [HoldsService],
})
export class HoldsModule {
  constructor(jobs: JobRegistry, neighbors: Neighbors) {
    jobs.register(holdEnd(neighbors), holdErase);
  }
}
