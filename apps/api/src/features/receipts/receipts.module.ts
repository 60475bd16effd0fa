import { Module } from '@nestjs/common';
import { TriageModule } from '../triage/triage.module';
import { ReceiptsResolver } from './receipts.resolver';
import { ReceiptsService } from './receipts.service';

@Module({ imports: [TriageModule], providers: [ReceiptsService, ReceiptsResolver] })
export class ReceiptsModule {}
