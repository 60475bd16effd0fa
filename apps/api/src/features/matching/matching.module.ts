import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module';
import { HubsModule } from '../hubs/hubs.module';
import { TasksModule } from '../tasks/tasks.module';
import { MatchingResolver } from './matching.resolver';
import { MatchingService } from './matching.service';

@Module({
  imports: [HubsModule, TasksModule, AvailabilityModule],
  providers: [MatchingService, MatchingResolver],
  exports: [MatchingService],
})
export class MatchingModule {}
