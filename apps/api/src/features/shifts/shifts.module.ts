import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { HubsModule } from '../hubs/hubs.module';
import { SignUpsModule } from '../sign-ups/sign-ups.module';
import { SignUpsService } from '../sign-ups/sign-ups.service';
import { SitesModule } from '../sites/sites.module';
import { AttendanceResolver } from './attendance.resolver';
import { shiftTurns } from './shift-turn.job';
import { ShiftLoaders } from './shifts.loader';
import { MemberHoursResolver, ShiftsResolver } from './shifts.resolver';
import { ShiftsService } from './shifts.service';

@Module({
  imports: [HubsModule, SitesModule, SignUpsModule],
  providers: [ShiftsService, ShiftLoaders, ShiftsResolver, AttendanceResolver, MemberHoursResolver],
  exports: [ShiftsService],
})
export class ShiftsModule {
  constructor(jobs: JobRegistry, signUps: SignUpsService) {
    jobs.register(...shiftTurns(signUps));
  }
}
