import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { SessionsResolver } from './sessions.resolver';
import { SessionsService } from './sessions.service';

@Module({ imports: [HubsModule], providers: [SessionsService, SessionsResolver], exports: [SessionsService] })
export class SessionsModule {}
