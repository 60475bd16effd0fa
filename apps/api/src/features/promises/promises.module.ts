import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module';
import { HubsModule } from '../hubs/hubs.module';
import { PromisesResolver } from './promises.resolver';
import { PromisesService } from './promises.service';

@Module({ imports: [AvailabilityModule, HubsModule], providers: [PromisesService, PromisesResolver] })
export class PromisesModule {}
