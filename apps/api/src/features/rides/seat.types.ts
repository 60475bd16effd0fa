import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { SeatClass, SeatState } from '../../platform/graphql/words';

@ObjectType()
export class SeatLoan {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field(() => Day) fromDay: string;
  @Field(() => Day) untilDay: string;
}

/** A child seat of the hub, known by the number on its label. */
@ObjectType()
export class ChildSeat {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => SeatClass) class: SeatClass;
  @Field(() => Day, { description: 'Stamped on the seat: from this day on it counts nowhere.' })
  expiresOn: string;
  @Field(() => SeatState) state: SeatState;
  @Field(() => Int) version: number;
  @Field(() => SeatLoan, { nullable: true }) loan: SeatLoan | null;
}

@InputType()
export class AddSeatInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(9999) number: number;
  @Field(() => SeatClass) class: SeatClass;
  @Field(() => Day) expiresOn: string;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class LendSeatInput {
  @Field(() => ID) @IsId() seatId: string;
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => Day) untilDay: string;
  @Field(() => ID) @IsId() key: string;
}
