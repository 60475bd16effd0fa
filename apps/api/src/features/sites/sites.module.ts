import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { SitesResolver } from './sites.resolver';
import { SitesService } from './sites.service';

@Module({
  imports: [HubsModule, BoxesModule],
  providers: [SitesService, SitesResolver],
  exports: [SitesService],
})
export class SitesModule {}
