import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';
import { NoticeKind } from '../../platform/graphql/words';

@ObjectType({ description: 'A reminder. Its text is constant for its kind: no name, no place, no need.' })
export class Notice {
  @Field(() => ID) id: string;
  @Field(() => NoticeKind) kind: NoticeKind;
  @Field(() => ID, { description: 'What to open: a sign-up, a shift, a credential, by kind.' })
  subjectId: string;
  @Field(() => Instant) dueAt: Date;
}
