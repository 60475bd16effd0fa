import { Module } from '@nestjs/common';
import { RequestsModule } from '../requests/requests.module';
import { TasksModule } from '../tasks/tasks.module';
import { ReceiptsResolver } from './receipts.resolver';
import { ReceiptsService } from './receipts.service';

@Module({ imports: [RequestsModule, TasksModule], providers: [ReceiptsService, ReceiptsResolver] })
export class ReceiptsModule {}
