import { Field, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { DayPart } from '../../platform/graphql/words';

@ObjectType({ description: 'Half a day in which a hub has room. Coarse on purpose: no hour, no count.' })
export class PromisedHalfDay {
  @Field(() => Day) day: string;
  @Field(() => DayPart) part: DayPart;
}
