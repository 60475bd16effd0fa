import { Module } from '@nestjs/common';
import { RequestsModule } from '../requests/requests.module';
import { TriageModule } from '../triage/triage.module';
import { CallLoaders } from './calls.loader';
import { CallsResolver } from './calls.resolver';
import { CallsService } from './calls.service';

@Module({
  imports: [RequestsModule, TriageModule],
  providers: [CallsService, CallLoaders, CallsResolver],
})
export class CallsModule {}
