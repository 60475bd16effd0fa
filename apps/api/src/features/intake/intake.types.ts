import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { RequestKind, RequestState } from '../../platform/graphql/words';

@ObjectType({ description: 'An earlier request of the household that is on the phone, by its keyed tag.' })
export class KnownRequest {
  @Field(() => ID) id: string;
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => RequestState) state: RequestState;
  @Field(() => Day) day: string;
}
