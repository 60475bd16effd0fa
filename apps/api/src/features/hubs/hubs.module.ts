import { Module } from '@nestjs/common';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/platform.module';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { calibrationLearn } from './calibration-learn.job';
import { HubLoaders } from './hubs.loader';
import { HubsResolver } from './hubs.resolver';
import { HubsService } from './hubs.service';
import { RegionPacks } from './region-pack.service';

const packs = {
  provide: RegionPacks,
  inject: [CONFIG],
  useFactory: ({ regionsDir }: Config) => new RegionPacks(regionsDir),
};

@Module({
  providers: [HubsService, HubLoaders, HubsResolver, packs],
  exports: [HubsService, RegionPacks],
})
export class HubsModule {
  constructor(jobs: JobRegistry) {
    jobs.register(calibrationLearn);
  }
}
