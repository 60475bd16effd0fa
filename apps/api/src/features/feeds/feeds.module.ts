import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { MemberEndings } from '../trust/member-endings.service';
import { TrustModule } from '../trust/trust.module';
import { feedEnding } from './end-with-member';
import { FeedsResolver } from './feeds.resolver';
import { FeedsService } from './feeds.service';

@Module({
  imports: [HubsModule, TrustModule],
  providers: [FeedsService, FeedsResolver],
})
export class FeedsModule {
  constructor(endings: MemberEndings) {
    endings.register(feedEnding);
  }
}
