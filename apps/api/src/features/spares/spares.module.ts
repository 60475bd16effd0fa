import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { SessionsModule } from '../sessions/sessions.module';
import { SparesResolver } from './spares.resolver';
import { SparesService } from './spares.service';

@Module({ imports: [HubsModule, SessionsModule], providers: [SparesService, SparesResolver] })
export class SparesModule {}
