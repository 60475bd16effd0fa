import { Module } from '@nestjs/common';
import { BoxResolver } from './box.resolver';
import { BoxesService } from './boxes.service';

@Module({ providers: [BoxesService, BoxResolver], exports: [BoxesService] })
export class BoxesModule {}
