import { Field, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';

@ObjectType({
  description: 'The reader’s own calendar address. The address itself is known to nobody but its maker.',
})
export class CalendarFeed {
  @Field(() => Day) madeOn: string;
}
