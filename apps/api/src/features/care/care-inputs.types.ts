import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayUnique, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { CHILDREN_AT_ONCE, RECEIVERS_AT_ONCE } from '@doorstep/lifecycle';
import { Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import { CareAnswer, CaregiverPlanReason, ChildStep } from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';

const MOST_CARERS = 6;

@InputType({
  description: 'What the desk’s browser found in the sealed part, and the care sheet made from it.',
})
export class SetUpArrangementInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(CHILDREN_AT_ONCE) children: number;
  @Field(() => Int, { description: 'By the ratios of the children’s ages, never fewer than two.' })
  @IsInt()
  @Min(2)
  @Max(MOST_CARERS)
  adultsNeeded: number;
  @Field(() => [CareAnswer]) @ArrayUnique() answers: CareAnswer[];
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() sheet: SealedBoxInput;
  @Field(() => ID) @IsId() key: string;
}

@InputType({ description: 'The care sheet, sealed again for who is there now.' })
export class ShareSheetInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() sheet: SealedBoxInput;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class MoveChildInput {
  @Field(() => ID) @IsId() arrangementId: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(CHILDREN_AT_ONCE) child: number;
  @Field(() => ChildStep) step: ChildStep;
  @Field(() => Int, {
    nullable: true,
    description: 'Who of the family gives or receives: 0 the parent, then the receivers of the sheet.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(RECEIVERS_AT_ONCE)
  family?: number | null;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class CareMomentInput {
  @Field(() => ID) @IsId() arrangementId: string;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class EndCareInput {
  @Field(() => ID) @IsId() arrangementId: string;
  @Field({ description: 'Something worried you: it is told to the hub at once.' }) concern: boolean;
  @Field(() => Instant) deviceTime: Date;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class WriteCaregiverPlanInput {
  @Field(() => ID) @IsId() requestId: string;
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() box: SealedBoxInput;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class AskCaregiverPlanInput {
  @Field(() => ID) @IsId() requestId: string;
  @Field(() => CaregiverPlanReason) reason: CaregiverPlanReason;
  @Field(() => ID) @IsId() key: string;
}
