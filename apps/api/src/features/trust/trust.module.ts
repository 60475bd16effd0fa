import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { ActivityModule } from '../activity/activity.module';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { MembersModule } from '../members/members.module';
import { NoticesModule } from '../notices/notices.module';
import { ClearancesService } from './clearances.service';
import { CredentialsService } from './credentials.service';
import { MemberEndings } from './member-endings.service';
import { PersonResolver, VouchBoxResolver } from './person.resolver';
import { PoliciesService } from './policies.service';
import { RemovalsService } from './removals.service';
import { TrustDesk } from './trust-desk.service';
import { trustNight } from './trust-night.job';
import { TrustNight } from './trust-night.service';
import { TrustLoaders } from './trust.loader';
import { TrustResolver } from './trust.resolver';
import { TrustService } from './trust.service';
import { VettingResolver } from './vetting.resolver';
import { VouchCalls } from './vouch-calls.service';
import { VouchesService } from './vouches.service';

@Module({
  imports: [ActivityModule, BoxesModule, HubsModule, MembersModule, NoticesModule],
  providers: [
    MemberEndings,
    TrustService,
    TrustDesk,
    TrustNight,
    ClearancesService,
    CredentialsService,
    PoliciesService,
    RemovalsService,
    VouchCalls,
    VouchesService,
    TrustLoaders,
    TrustResolver,
    VettingResolver,
    PersonResolver,
    VouchBoxResolver,
  ],
  exports: [TrustService, MemberEndings, RemovalsService],
})
export class TrustModule {
  constructor(jobs: JobRegistry, night: TrustNight) {
    jobs.register(trustNight(night));
  }
}
