import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { NoticesModule } from '../notices/notices.module';
import { SessionsModule } from '../sessions/sessions.module';
import { TrustModule } from '../trust/trust.module';
import { RecoveryResolver } from './recovery.resolver';
import { RecoveryDoors, RecoveryService } from './recovery.service';
import { SheetsService } from './sheets.service';

@Module({
  imports: [HubsModule, NoticesModule, SessionsModule, TrustModule],
  providers: [SheetsService, RecoveryDoors, RecoveryService, RecoveryResolver],
})
export class RecoveryModule {}
