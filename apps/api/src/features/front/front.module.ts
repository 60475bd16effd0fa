import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { FrontService } from './front.service';

@Module({ imports: [HubsModule], providers: [FrontService], exports: [FrontService] })
export class FrontModule {}
