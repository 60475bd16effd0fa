import { Module } from '@nestjs/common';
import { ChangesResolver } from './changes.resolver';

@Module({ providers: [ChangesResolver] })
export class ChangesModule {}
