import { Module } from '@nestjs/common';
import { BinsService } from './bins.service';
import { GoodsResolver } from './goods.resolver';
import { ItemsService } from './items.service';

@Module({ providers: [ItemsService, BinsService, GoodsResolver], exports: [ItemsService, BinsService] })
export class GoodsModule {}
