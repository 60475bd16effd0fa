import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { StockModule } from '../stock/stock.module';
import { PackingNeighbors } from './packing-neighbors';
import { PackingLoaders } from './packing.loader';
import { PackingResolver, TaskToPackResolver } from './packing.resolver';
import { PackingService } from './packing.service';
import { waveErase } from './wave-erase.job';

@Module({
  imports: [BoxesModule, HubsModule, StockModule],
  providers: [PackingNeighbors, PackingService, PackingLoaders, PackingResolver, TaskToPackResolver],
})
export class PackingModule {
  constructor(jobs: JobRegistry) {
    jobs.register(waveErase);
  }
}
