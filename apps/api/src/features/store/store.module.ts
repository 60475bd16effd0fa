import { Module } from '@nestjs/common';
import { StoreResolver } from './store.resolver';
import { StoreService } from './store.service';

@Module({ providers: [StoreService, StoreResolver], exports: [StoreService] })
export class StoreModule {}
