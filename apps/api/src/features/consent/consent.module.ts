import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { NoticesModule } from '../notices/notices.module';
import { RequestsModule } from '../requests/requests.module';
import { ConsentResolver } from './consent.resolver';
import { ConsentService } from './consent.service';

@Module({
  imports: [BoxesModule, HubsModule, NoticesModule, RequestsModule],
  providers: [ConsentService, ConsentResolver],
  exports: [ConsentService],
})
export class ConsentModule {}
