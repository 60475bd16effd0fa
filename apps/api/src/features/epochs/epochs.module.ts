import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { TrustModule } from '../trust/trust.module';
import { EpochsResolver } from './epochs.resolver';
import { EpochsService } from './epochs.service';

@Module({ imports: [HubsModule, TrustModule], providers: [EpochsService, EpochsResolver] })
export class EpochsModule {}
