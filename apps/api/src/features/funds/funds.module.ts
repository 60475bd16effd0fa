import { Module } from '@nestjs/common';
import { HubsModule } from '../hubs/hubs.module';
import { FundsResolver } from './funds.resolver';
import { FundsService } from './funds.service';

@Module({ imports: [HubsModule], providers: [FundsService, FundsResolver] })
export class FundsModule {}
