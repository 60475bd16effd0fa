import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { NoticesModule } from '../notices/notices.module';
import { RecallsResolver } from './recalls.resolver';
import { RecallsService } from './recalls.service';

@Module({ imports: [BoxesModule, NoticesModule], providers: [RecallsService, RecallsResolver] })
export class RecallsModule {}
