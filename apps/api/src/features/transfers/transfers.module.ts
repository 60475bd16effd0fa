import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/tasks.module';
import { SharesService } from './shares.service';
import { TransfersResolver } from './transfers.resolver';
import { TransfersService } from './transfers.service';

@Module({
  imports: [TasksModule],
  providers: [TransfersService, SharesService, TransfersResolver],
})
export class TransfersModule {}
