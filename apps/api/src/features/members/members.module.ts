import { Module } from '@nestjs/common';
import { BoxesModule } from '../boxes/boxes.module';
import { MemberLoaders } from './members.loader';
import { MembersResolver } from './members.resolver';
import { MembersService } from './members.service';

@Module({
  imports: [BoxesModule],
  providers: [MembersService, MemberLoaders, MembersResolver],
  exports: [MembersService],
})
export class MembersModule {}
