import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { ReferralLoaders } from './referrals.loader';
import { ReferralsResolver } from './referrals.resolver';
import { ReferralsService } from './referrals.service';

@Module({
  imports: [HubsModule],
  providers: [ReferralsService, ReferralLoaders, ReferralsResolver],
})
export class ReferralsModule {}
