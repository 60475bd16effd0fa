import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { MemberEndings } from '../trust/member-endings.service';
import { TrustModule } from '../trust/trust.module';
import { AvailabilityLoaders } from './availability.loader';
import { AvailabilityResolver, MemberAvailabilityResolver } from './availability.resolver';
import { AvailabilityService } from './availability.service';
import { availabilityEnding } from './end-with-member';

@Module({
  imports: [HubsModule, BoxesModule, TrustModule],
  providers: [AvailabilityService, AvailabilityLoaders, AvailabilityResolver, MemberAvailabilityResolver],
  exports: [AvailabilityService],
})
export class AvailabilityModule {
  constructor(endings: MemberEndings) {
    endings.register(availabilityEnding);
  }
}
