import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { AvailabilityLoaders } from './availability.loader';
import { AvailabilityResolver, MemberAvailabilityResolver } from './availability.resolver';
import { AvailabilityService } from './availability.service';

@Module({
  imports: [HubsModule, BoxesModule],
  providers: [AvailabilityService, AvailabilityLoaders, AvailabilityResolver, MemberAvailabilityResolver],
  exports: [AvailabilityService],
})
export class AvailabilityModule {}
