import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { LearningResolver } from './learning.resolver';
import { LearningService } from './learning.service';

@Module({ imports: [HubsModule], providers: [LearningService, LearningResolver] })
export class LearningModule {}
