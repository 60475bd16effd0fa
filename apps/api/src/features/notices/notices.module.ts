import { Module } from '@nestjs/common';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';

@Module({ providers: [NoticesService, NoticesResolver], exports: [NoticesService] })
export class NoticesModule {}
