import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';

@ObjectType({ description: 'Two drivers meet so that a box gets from one car into the other.' })
export class Meeting {
  @Field(() => ID) taskId: string;
  @Field(() => ID) cell: string;
  @Field(() => Instant) at: Date;
  @Field({ description: 'Whether this run gives the box away; otherwise it takes it over.' }) gives: boolean;
  @Field({ description: 'Pseudonym of the other driver.' }) handle: string;
  @Field({ description: 'Letter of the other run.' }) letter: string;
  @Field(() => Int) loadUnits: number;
  @Field({ description: 'Whether who takes it over has said yes and been told the place.' }) agreed: boolean;
}
