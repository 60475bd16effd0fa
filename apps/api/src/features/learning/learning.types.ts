import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../platform/graphql/scalars';
import { Course } from '../../platform/graphql/words';

@ObjectType({ description: 'When the reader last finished a course, and which version of it.' })
export class CourseFinish {
  @Field(() => Course) course: Course;
  @Field(() => Int) version: number;
  @Field(() => Day) finishedOn: string;
}

@ObjectType({
  description: 'What the reader has learnt and signed. Until when it counts, `myStanding` says.',
})
export class Learning {
  @Field(() => [CourseFinish]) courses: CourseFinish[];
  @Field(() => Int, { nullable: true, description: 'The newest version of the agreement that they signed.' })
  agreementVersion: number | null;
  @Field(() => Day, { nullable: true }) agreementSignedOn: string | null;
}
