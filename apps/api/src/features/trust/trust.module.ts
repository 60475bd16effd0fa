import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { MembersModule } from '../members/members.module';
import { ClearancesService } from './clearances.service';
import { CredentialsService } from './credentials.service';
import { MemberEndings } from './member-endings.service';
import { PersonResolver, VouchBoxResolver } from './person.resolver';
import { PoliciesService } from './policies.service';
import { RemovalsService } from './removals.service';
import { TrustDesk } from './trust-desk.service';
import { TrustLoaders } from './trust.loader';
import { TrustResolver } from './trust.resolver';
import { TrustService } from './trust.service';
import { VettingResolver } from './vetting.resolver';
import { VouchCalls } from './vouch-calls.service';
import { VouchesService } from './vouches.service';

@Module({
  imports: [ActivityModule, BoxesModule, HubsModule, MembersModule],
  providers: [
    MemberEndings,
    TrustService,
    TrustDesk,
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
  exports: [TrustService, MemberEndings],
})
export class TrustModule {}
