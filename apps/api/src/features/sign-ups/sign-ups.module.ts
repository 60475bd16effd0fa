import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { NoticesModule } from '../notices/notices.module';
import { SitesModule } from '../sites/sites.module';
import { placeExpire } from './place-expire.job';
import { SignUpsResolver } from './sign-ups.resolver';
import { SignUpsService } from './sign-ups.service';

@Module({
  imports: [NoticesModule, SitesModule],
  providers: [SignUpsService, SignUpsResolver],
  exports: [SignUpsService],
})
export class SignUpsModule {
  constructor(jobs: JobRegistry, signUps: SignUpsService) {
    jobs.register(placeExpire(signUps));
  }
}
