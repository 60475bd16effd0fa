import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { MembersModule } from '../members/members.module';
import { RequestsModule } from '../requests/requests.module';
import { StockModule } from '../stock/stock.module';
import { TaskLoaders } from './tasks.loader';
import { TasksResolver } from './tasks.resolver';
import { TasksService } from './tasks.service';

@Module({
  imports: [BoxesModule, MembersModule, RequestsModule, StockModule],
  providers: [TasksService, TaskLoaders, TasksResolver],
  exports: [TasksService],
})
export class TasksModule {}
