import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { NoticesModule } from '../notices/notices.module';
import { SitesModule } from '../sites/sites.module';
import { MemberEndings } from '../trust/member-endings.service';
import { TrustModule } from '../trust/trust.module';
import { signUpEnding } from './end-with-member';
import { placeExpire } from './place-expire.job';
import { shiftFill } from './shift-fill.job';
import { SignUpsResolver } from './sign-ups.resolver';
import { SignUpsService } from './sign-ups.service';

@Module({
  imports: [NoticesModule, SitesModule, TrustModule],
  providers: [SignUpsService, SignUpsResolver],
  exports: [SignUpsService],
})
export class SignUpsModule {
  constructor(jobs: JobRegistry, endings: MemberEndings, signUps: SignUpsService) {
    jobs.register(placeExpire(signUps), shiftFill(signUps));
    endings.register(signUpEnding(signUps));
  }
}
