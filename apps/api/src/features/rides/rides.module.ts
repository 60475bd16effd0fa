import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { MembersModule } from '../members/members.module';
import { ReceiptsModule } from '../receipts/receipts.module';
import { RunsModule } from '../runs/runs.module';
import { TasksModule } from '../tasks/tasks.module';
import { FamilyRidesResolver } from './family-rides.resolver';
import { LegDriverResolver, StopLegResolver, TaskLegResolver } from './leg-fields.resolver';
import { RideLoaders } from './rides.loader';
import { RidesResolver } from './rides.resolver';
import { RidesService } from './rides.service';
import { SeatsResolver } from './seats.resolver';
import { SeatsService } from './seats.service';

@Module({
  imports: [HubsModule, MembersModule, ReceiptsModule, RunsModule, TasksModule],
  providers: [
    RidesService,
    SeatsService,
    RideLoaders,
    RidesResolver,
    SeatsResolver,
    FamilyRidesResolver,
    StopLegResolver,
    TaskLegResolver,
    LegDriverResolver,
  ],
  exports: [RidesService],
})
export class RidesModule {}
