import { Module } from '@nestjs/common';
import { BoxesService } from './boxes.service';

@Module({ providers: [BoxesService], exports: [BoxesService] })
export class BoxesModule {}
