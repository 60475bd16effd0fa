import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { RequestKind, UnmetReason } from '../../platform/graphql/words';

@ObjectType({
  description: 'What a day can still carry of one kind, from shifts, free drivers and the shelf.',
})
export class Capacity {
  @Field(() => Day) day: string;
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => Int, { description: 'Households that who is there could help.' }) slots: number;
  @Field(() => Int) left: number;
}

@ObjectType({ description: 'How often a kind of need was not met, and why.' })
export class UnmetCount {
  @Field(() => RequestKind) kind: RequestKind;
  @Field(() => UnmetReason) reason: UnmetReason;
  @Field(() => Int, { nullable: true, description: 'Null: fewer than five. One family is not a figure.' })
  count: number | null;
}
