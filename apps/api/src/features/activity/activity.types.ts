import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';

@ObjectType()
export class Activity {
  @Field(() => ID) id: string;
  @Field(() => Instant) at: Date;
  @Field() actor: string;
  @Field() verb: string;
  @Field(() => ID) subjectId: string;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@ObjectType()
export class ActivityPage {
  @Field(() => [Activity]) entries: Activity[];
  @Field(() => String, { nullable: true }) next: string | null;
}
