import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place that the geocoder next door proposes. A person confirms it, always.' })
export class FoundPlace {
  @Field() label: string;
  @Field(() => Float) lon: number;
  @Field(() => Float) lat: number;
  @Field({ description: 'Whether a house number was matched, or only its street or area.' }) exact: boolean;
}
