import { Module } from '@nestjs/common';
import { CountsResolver } from './counts.resolver';
import { CountsService } from './counts.service';

@Module({ providers: [CountsService, CountsResolver] })
export class CountsModule {}
