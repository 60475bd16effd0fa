import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me as Actor } from '../../platform/auth/me.decorator';
import { IdPipe } from '../../platform/graphql/shape';
import { SealedBox, SealedBoxInput } from '../boxes/box.types';
import { Me } from '../sessions/session.types';
import { AboutMeInput } from './profile.types';
import { ProfilesService } from './profiles.service';

@Resolver()
export class ProfilesResolver {
  constructor(private readonly profiles: ProfilesService) {}

  @Query(() => SealedBox, { nullable: true })
  @Can('profile:own')
  myProfile(@Actor() me: Member): Promise<SealedBox | null> {
    return this.profiles.own(me);
  }

  @Mutation(() => Me)
  @Can('profile:own')
  saveAboutMe(@Actor() me: Member, @Args('input') input: AboutMeInput): Promise<Me> {
    return this.profiles.save(me, input);
  }

  @Mutation(() => Boolean)
  @Can('profile:own')
  saveProfile(
    @Actor() me: Member,
    @Args('profile') profile: SealedBoxInput,
    @Args('key', { type: () => ID }, IdPipe) key: string,
  ): Promise<boolean> {
    return this.profiles.saveProfile(me, profile, key);
  }
}
