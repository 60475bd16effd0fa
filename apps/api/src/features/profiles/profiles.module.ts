import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { ProfilesResolver } from './profiles.resolver';
import { ProfilesService } from './profiles.service';

@Module({
  imports: [HubsModule, BoxesModule],
  providers: [ProfilesService, ProfilesResolver],
  exports: [ProfilesService],
})
export class ProfilesModule {}
