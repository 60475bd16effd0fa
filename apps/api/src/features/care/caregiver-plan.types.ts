import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { CaregiverPlanReason, CaregiverPlanState } from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';

@ObjectType({
  description:
    '“If I do not come home.” The box comes only after two organizers pressed, and only for an hour.',
})
export class CaregiverPlan {
  @Field(() => ID) requestId: string;
  @Field(() => CaregiverPlanState) state: CaregiverPlanState;
  @Field(() => Int) boxVersion: number;
  @Field(() => Day) madeOn: string;
  @Field(() => CaregiverPlanReason, { nullable: true }) reason: CaregiverPlanReason | null;
  @Field(() => String, { nullable: true, description: 'Handle of who pressed first.' }) askedBy:
    string | null;
  @Field(() => Instant, {
    nullable: true,
    description: 'Until when the second press counts, or the plan can be read.',
  })
  until: Date | null;
  @Field(() => String, { nullable: true }) openedBy: string | null;
  @Field(() => Day, { nullable: true }) openedOn: string | null;
  @Field({ description: 'The reader pressed first: somebody else has to open it.' }) mine: boolean;
  @Field(() => SealedBox, { nullable: true }) box: SealedBox | null;
}
