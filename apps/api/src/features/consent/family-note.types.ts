import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';
import { FamilyNoteKind } from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';

@ObjectType({ description: 'Something a family said after it had asked, under its code.' })
export class FamilyNote {
  @Field(() => ID) id: string;
  @Field(() => ID) requestId: string;
  @Field(() => FamilyNoteKind) kind: FamilyNoteKind;
  @Field(() => Instant, { description: 'The full hour.' }) saidAt: Date;
  @Field(() => Instant, { nullable: true }) readAt: Date | null;
  @Field(() => SealedBox, {
    nullable: true,
    description:
      'A message, or the consent record as it stands now; null for the other kinds, and when it is gone.',
  })
  box: SealedBox | null;
}
