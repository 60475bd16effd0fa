import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { Flag, TaskKind } from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';
import { Reason } from './reason.types';

/** A task as vetted members see it before they take it: coarse, and the sealed card. */
@ObjectType()
export class BoardCard {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => TaskKind) kind: TaskKind;
  @Field(() => ID) cell: string;
  @Field(() => ID, { nullable: true }) destinationCell: string | null;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Int) loadUnits: number;
  @Field(() => Int) seats: number;
  @Field(() => [Flag]) flags: Flag[];
  @Field(() => Int) serviceSeconds: number;
  @Field(() => Int) travelSeconds: number;
  @Field({ description: 'Overlaps something the reader already took.' }) clash: boolean;
  @Field(() => [Reason]) reasons: Reason[];
  @Field(() => SealedBox, { nullable: true }) card: SealedBox | null;
}

@ObjectType()
export class BoardPage {
  @Field(() => [BoardCard]) cards: BoardCard[];
  @Field(() => String, { nullable: true }) next: string | null;
}
