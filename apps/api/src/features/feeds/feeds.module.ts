import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { FeedsResolver } from './feeds.resolver';
import { FeedsService } from './feeds.service';

@Module({
  imports: [HubsModule],
  providers: [FeedsService, FeedsResolver],
})
export class FeedsModule {}
