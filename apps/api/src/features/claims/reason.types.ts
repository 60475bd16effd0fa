import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    "A fact behind a choice, as data: the screen says it in the reader's language. value has the unit its code names.",
})
export class Reason {
  @Field() code: string;
  @Field(() => Float) value: number;
  @Field(() => Int) weight: number;
}
