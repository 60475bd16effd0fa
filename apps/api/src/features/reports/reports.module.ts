import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { ReportsResolver } from './reports.resolver';
import { ReportsService } from './reports.service';

@Module({ imports: [HubsModule], providers: [ReportsService, ReportsResolver] })
export class ReportsModule {}
