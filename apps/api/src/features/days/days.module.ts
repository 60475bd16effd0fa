import { Module } from '@nestjs/common';
import { RunsModule } from '../runs/runs.module';
import { TasksModule } from '../tasks/tasks.module';
import { DaysResolver } from './days.resolver';
import { DaysService } from './days.service';

@Module({
  imports: [RunsModule, TasksModule],
  providers: [DaysService, DaysResolver],
  exports: [DaysService],
})
export class DaysModule {}
