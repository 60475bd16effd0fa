import { Module } from '@nestjs/common';
import { JobRegistry } from '../../platform/jobs/job-registry';
import { HubsModule } from '../hubs/hubs.module';
import { ProfilesModule } from '../profiles/profiles.module';
import { SessionsModule } from '../sessions/sessions.module';
import { TrustModule } from '../trust/trust.module';
import { JoinDoors } from './accept-invite';
import { inviteErase } from './invite-erase.job';
import { InvitesResolver } from './invites.resolver';
import { InvitesService } from './invites.service';
import { JoiningService } from './joining.service';

@Module({
  imports: [HubsModule, ProfilesModule, SessionsModule, TrustModule],
  providers: [InvitesService, JoinDoors, JoiningService, InvitesResolver],
})
export class InvitesModule {
  constructor(jobs: JobRegistry) {
    jobs.register(inviteErase);
  }
}
