import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { StoreModule } from '../store/store.module';
import { FrontService } from './front.service';

@Module({ imports: [HubsModule, StoreModule], providers: [FrontService], exports: [FrontService] })
export class FrontModule {}
