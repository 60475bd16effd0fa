import { Module } from '@nestjs/common';
import type { Config } from '../../platform/config/config';
import { Db } from '../../platform/db/db';
import { CONFIG } from '../../platform/platform.module';
import { HubsModule } from '../hubs/hubs.module';
import { HubsService } from '../hubs/hubs.service';
import { RegionPacks } from '../hubs/region-pack.service';
import { CoarseRoads } from './coarse-roads.service';
import { GeocoderResolver } from './geocoder.resolver';
import { GeocoderService } from './geocoder.service';

const roads = {
  provide: CoarseRoads,
  inject: [CONFIG, RegionPacks],
  useFactory: ({ streets }: Config, packs: RegionPacks) => new CoarseRoads(streets, packs),
};

const geocoder = {
  provide: GeocoderService,
  inject: [CONFIG, Db, HubsService],
  useFactory: (config: Config, db: Db, hubs: HubsService) => new GeocoderService(config.geocoder, db, hubs),
};

@Module({
  imports: [HubsModule],
  providers: [roads, geocoder, GeocoderResolver],
  exports: [CoarseRoads],
})
export class StreetsModule {}
