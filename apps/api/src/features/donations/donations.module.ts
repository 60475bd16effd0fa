import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { DonationsResolver } from './donations.resolver';
import { DonationsService } from './donations.service';
import { DonorsService } from './donors.service';

@Module({
  imports: [HubsModule, BoxesModule],
  providers: [DonationsService, DonorsService, DonationsResolver],
})
export class DonationsModule {}
