import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { NoticesModule } from '../notices/notices.module';
import { RequestFollowers } from '../requests/request-followers.service';
import { RequestsModule } from '../requests/requests.module';
import { MemberEndings } from '../trust/member-endings.service';
import { TrustModule } from '../trust/trust.module';
import { careCheckJob } from './care-checks';
import { CareDesk } from './care-desk';
import { CareResolver } from './care.resolver';
import { CareService } from './care.service';
import { CaregiverPlansResolver } from './caregiver-plans.resolver';
import { CaregiverPlansService } from './caregiver-plans.service';
import { careEnding } from './end-with-member';
import { careFollower } from './follow-request';
import { MyCareResolver } from './my-care.resolver';

@Module({
  imports: [BoxesModule, HubsModule, NoticesModule, RequestsModule, TrustModule],
  providers: [
    CareDesk,
    CareService,
    CaregiverPlansService,
    CareResolver,
    MyCareResolver,
    CaregiverPlansResolver,
  ],
})
export class CareModule {
  constructor(jobs: JobRegistry, endings: MemberEndings, followers: RequestFollowers, desk: CareDesk) {
    jobs.register(careCheckJob(desk.notices));
    endings.register(careEnding(desk));
    followers.register(careFollower(desk));
  }
}
