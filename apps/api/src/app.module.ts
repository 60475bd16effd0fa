import { type DynamicModule, Module, ValidationPipe } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ActivityModule } from './features/activity/activity.module';
import { AvailabilityModule } from './features/availability/availability.module';
import { BoxesModule } from './features/boxes/boxes.module';
import { CareModule } from './features/care/care.module';
import { CallsModule } from './features/calls/calls.module';
import { ChangesModule } from './features/changes/changes.module';
import { ClaimsModule } from './features/claims/claims.module';
import { ClosuresModule } from './features/closures/closures.module';
import { ConsentModule } from './features/consent/consent.module';
import { CountsModule } from './features/counts/counts.module';
import { DaysModule } from './features/days/days.module';
import { DonationsModule } from './features/donations/donations.module';
import { EpochsModule } from './features/epochs/epochs.module';
import { FeedsModule } from './features/feeds/feeds.module';
import { ForgettingModule } from './features/forgetting/forgetting.module';
import { FollowUpsModule } from './features/follow-ups/follow-ups.module';
import { FiguresModule } from './features/figures/figures.module';
import { FundsModule } from './features/funds/funds.module';
import { FrontModule } from './features/front/front.module';
import { HoldsModule } from './features/holds/holds.module';
import { HouseholdPlansModule } from './features/household-plans/household-plans.module';
import { HubsModule } from './features/hubs/hubs.module';
import { IncidentsModule } from './features/incidents/incidents.module';
import { IntakeModule } from './features/intake/intake.module';
import { InvitesModule } from './features/invites/invites.module';
import { LearningModule } from './features/learning/learning.module';
import { MatchingModule } from './features/matching/matching.module';
import { MembersModule } from './features/members/members.module';
import { ProfilesModule } from './features/profiles/profiles.module';
import { PromisesModule } from './features/promises/promises.module';
import { RecallsModule } from './features/recalls/recalls.module';
import { ReportsModule } from './features/reports/reports.module';
import { ReceiptsModule } from './features/receipts/receipts.module';
import { RidesModule } from './features/rides/rides.module';
import { ReferralsModule } from './features/referrals/referrals.module';
import { RequestsModule } from './features/requests/requests.module';
import { RunsModule } from './features/runs/runs.module';
import { SessionsModule } from './features/sessions/sessions.module';
import { NoticesModule } from './features/notices/notices.module';
import { SitesModule } from './features/sites/sites.module';
import { SignUpsModule } from './features/sign-ups/sign-ups.module';
import { ShiftsModule } from './features/shifts/shifts.module';
import { RecoveryModule } from './features/recovery/recovery.module';
import { SparesModule } from './features/spares/spares.module';
import { StandingModule } from './features/standing/standing.module';
import { StreetsModule } from './features/streets/streets.module';
import { GoodsModule } from './features/goods/goods.module';
import { StoreModule } from './features/store/store.module';
import { KitsModule } from './features/kits/kits.module';
import { PackingModule } from './features/packing/packing.module';
import { StockModule } from './features/stock/stock.module';
import { TasksModule } from './features/tasks/tasks.module';
import { TransfersModule } from './features/transfers/transfers.module';
import { TrustModule } from './features/trust/trust.module';
import { TriageModule } from './features/triage/triage.module';
import { ActorGuard } from './platform/auth/actor.guard';
import type { ErrorLog } from './platform/errors/what-went-wrong';
import { graphqlOptions } from './platform/graphql/graphql-options';
import { shapeOptions } from './platform/graphql/shape-options';
import { type Ground, PlatformModule } from './platform/platform.module';

const FEATURES = [
  HubsModule,
  MembersModule,
  AvailabilityModule,
  BoxesModule,
  StockModule,
  CountsModule,
  TransfersModule,
  PackingModule,
  CountsModule,
  GoodsModule,
  KitsModule,
  FundsModule,
  RecallsModule,
  ReportsModule,
  DonationsModule,
  StoreModule,
  ActivityModule,
  SessionsModule,
  ChangesModule,
  FrontModule,
  RequestsModule,
  TasksModule,
  ClaimsModule,
  MatchingModule,
  HouseholdPlansModule,
  RunsModule,
  RidesModule,
  CareModule,
  TriageModule,
  StandingModule,
  CallsModule,
  ReferralsModule,
  FiguresModule,
  ReceiptsModule,
  ConsentModule,
  PromisesModule,
  IntakeModule,
  DaysModule,
  StreetsModule,
  ClosuresModule,
  HoldsModule,
  IncidentsModule,
  FollowUpsModule,
  ShiftsModule,
  SignUpsModule,
  SitesModule,
  NoticesModule,
  InvitesModule,
  ProfilesModule,
  LearningModule,
  FeedsModule,
  ForgettingModule,
  TrustModule,
  EpochsModule,
  RecoveryModule,
  SparesModule,
];

@Module({})
export class AppModule {
  static on(ground: Ground, log: ErrorLog): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        PlatformModule.on(ground),
        GraphQLModule.forRoot(graphqlOptions(ground.config, log)),
        ...FEATURES,
      ],
      providers: [
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_PIPE, useFactory: () => new ValidationPipe(shapeOptions) },
      ],
    };
  }
}
