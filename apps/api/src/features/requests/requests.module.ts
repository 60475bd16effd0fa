import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { HubsModule } from '../hubs/hubs.module';
import { RequestsService } from './requests.service';

@Module({
  imports: [BoxesModule, HubsModule],
  providers: [RequestsService],
  exports: [RequestsService],
})
export class RequestsModule {}
