import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { TrustModule } from '../trust/trust.module';
import { LearningResolver } from './learning.resolver';
import { LearningService } from './learning.service';

@Module({ imports: [HubsModule, TrustModule], providers: [LearningService, LearningResolver] })
export class LearningModule {}
