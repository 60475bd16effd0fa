import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Member } from '../../platform/auth/actor';
import { Can } from '../../platform/auth/can.decorator';
import { Me } from '../../platform/auth/me.decorator';
import { TextPipe } from '../../platform/graphql/shape';
import { GeocoderService } from './geocoder.service';
import { FoundPlace } from './geocoder.types';

@Resolver()
export class GeocoderResolver {
  constructor(private readonly places: GeocoderService) {}

  /** Whether this server has a geocoder next door that would see what is looked up. */
  @Query(() => Boolean)
  @Can('place:find')
  hasGeocoder(): boolean {
    return this.places.isOn;
  }

  @Query(() => [FoundPlace])
  @Can('place:find')
  findPlaces(
    @Me() me: Member,
    @Args('text', new TextPipe(160)) text: string,
    @Args('language', new TextPipe(16)) language: string,
  ): Promise<FoundPlace[]> {
    return this.places.find(me, text, language);
  }
}
