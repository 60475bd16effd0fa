import { Module } from '@nestjs/common';
import { SharesService } from './shares.service';
import { TransfersResolver } from './transfers.resolver';
import { TransfersService } from './transfers.service';

@Module({ providers: [TransfersService, SharesService, TransfersResolver] })
export class TransfersModule {}
