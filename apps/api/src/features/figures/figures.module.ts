import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module';
import { HubsModule } from '../hubs/hubs.module';
import { FiguresResolver } from './figures.resolver';
import { FiguresService } from './figures.service';

@Module({ imports: [AvailabilityModule, HubsModule], providers: [FiguresService, FiguresResolver] })
export class FiguresModule {}
