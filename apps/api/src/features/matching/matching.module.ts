import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { TasksModule } from '../tasks/tasks.module';
import { MatchingResolver } from './matching.resolver';
import { MatchingService } from './matching.service';

@Module({
  imports: [HubsModule, TasksModule],
  providers: [MatchingService, MatchingResolver],
  exports: [MatchingService],
})
export class MatchingModule {}
