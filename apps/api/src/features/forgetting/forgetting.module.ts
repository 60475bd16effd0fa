import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { OuterLayer } from '../../platform/seal/outer-layer';
import { forgetNight } from './forget-night.job';

@Module({})
export class ForgettingModule {
  constructor(jobs: JobRegistry, outer: OuterLayer) {
    jobs.register(forgetNight(outer));
  }
}
