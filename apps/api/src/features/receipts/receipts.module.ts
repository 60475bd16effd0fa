import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module';
import { HubsModule } from '../hubs/hubs.module';
import { RequestsModule } from '../requests/requests.module';
import { TriageModule } from '../triage/triage.module';
import { FamilyActsService } from './family-acts.service';
import { ReceiptsResolver } from './receipts.resolver';
import { ReceiptsService } from './receipts.service';

@Module({
  imports: [ConsentModule, HubsModule, RequestsModule, TriageModule],
  providers: [ReceiptsService, FamilyActsService, ReceiptsResolver],
  exports: [ReceiptsService],
})
export class ReceiptsModule {}
