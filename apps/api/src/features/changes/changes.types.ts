import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something of this hub changed; ids only, read it again.' })
export class Change {
  @Field()
  topic: string;

  @Field(() => ID)
  id: string;
}
