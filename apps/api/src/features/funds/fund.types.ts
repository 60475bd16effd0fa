import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MOST_CENTS } from '@doorstep/books';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Day } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  DeclineReason,
  FundAskState,
  FundCategory,
  FundKind,
  GiftSource,
  HelpCategory,
  RoadCategory,
} from '../../platform/graphql/words';

@ObjectType({
  description: 'Money that somebody asks for, and who agreed. Of help it says a category and a week.',
})
export class FundAsk {
  @Field(() => ID) id: string;
  @Field(() => FundKind) kind: FundKind;
  @Field(() => FundCategory) category: FundCategory;
  @Field(() => Int) cents: number;
  @Field(() => FundAskState) state: FundAskState;
  @Field(() => Int, { description: 'How many other organizers must agree.' }) yeses: number;
  @Field(() => Int, { description: 'How many have.' }) got: number;
  @Field(() => Day, { description: 'Of help: the Monday of its week.' }) day: string;
  @Field() askedBy: string;
  @Field(() => [String]) approvedBy: string[];
  @Field(() => String, { nullable: true }) declinedBy: string | null;
  @Field(() => DeclineReason, { nullable: true }) reason: DeclineReason | null;
  @Field({ description: 'The reader asked, or agreed already: somebody else has to.' }) mine: boolean;
  @Field(() => String, { nullable: true }) runLetter: string | null;
  @Field(() => Day, { nullable: true }) runDay: string | null;
  @Field(() => Int, { nullable: true, description: 'As the run was planned.' }) plannedMeters: number | null;
  @Field(() => Int, { nullable: true }) tenthMiles: number | null;
  @Field(() => Int, { nullable: true, description: 'The line that would be taken back.' })
  reverses: number | null;
  @Field(() => Int) version: number;
}

@ObjectType({ description: 'The emergency fund of a hub, in cents.' })
export class Fund {
  @Field(() => Int) balance: number;
  @Field(() => Int, { description: 'The number of the last line of its ledger.' }) lines: number;
  @Field(() => Int, { description: 'What one person may give out alone in a week.' }) aloneCents: number;
  @Field(() => Int, { description: 'Tenths of a cent for a mile.' }) mileRate: number;
  @Field(() => Int, { nullable: true, description: 'A higher limit that waits for a second person.' })
  wantedAloneCents: number | null;
  @Field() wantedMine: boolean;
  @Field(() => Int) version: number;
  @Field(() => [FundAsk], { description: 'What waits for somebody, oldest first.' }) asks: FundAsk[];
}

@ObjectType()
export class FundLine {
  @Field(() => Int) n: number;
  @Field(() => FundKind) kind: FundKind;
  @Field(() => FundCategory) category: FundCategory;
  @Field(() => Int, { description: 'Signed: positive came in.' }) cents: number;
  @Field(() => Day) day: string;
  @Field() writtenBy: string;
  @Field(() => String, { nullable: true }) runLetter: string | null;
  @Field(() => Day, { nullable: true }) runDay: string | null;
  @Field(() => Int, { nullable: true }) reverses: number | null;
  @Field({ description: 'It was taken back.' }) reversed: boolean;
}

@ObjectType()
export class FundSum {
  @Field(() => FundKind) kind: FundKind;
  @Field(() => FundCategory) category: FundCategory;
  @Field(() => Int) cents: number;
}

@ObjectType({ description: 'A month of the ledger. A week belongs to the month in which it begins.' })
export class FundMonth {
  @Field(() => Day, { description: 'Its first day.' }) month: string;
  @Field(() => Int) opening: number;
  @Field(() => Int) closing: number;
  @Field(() => [FundSum]) sums: FundSum[];
  @Field(() => [FundLine]) lines: FundLine[];
}

@ObjectType()
export class RunCost {
  @Field(() => ID) id: string;
  @Field(() => RoadCategory) category: RoadCategory;
  @Field(() => Int) cents: number;
  @Field(() => FundAskState) state: FundAskState;
}

@ObjectType({ description: 'A run of the reader, and what they asked back for it.' })
export class RunCosts {
  @Field(() => ID) runId: string;
  @Field() letter: string;
  @Field(() => Day) day: string;
  @Field(() => Int, { description: 'As it was planned.' }) meters: number;
  @Field(() => Int, { description: 'Tenths of a cent for a mile.' }) mileRate: number;
  @Field(() => [RunCost]) costs: RunCost[];
}

@InputType()
export class FundGiftInput {
  @Field(() => GiftSource) source: GiftSource;
  @Field(() => Int) @IsInt() @Min(1) @Max(MOST_CENTS) cents: number;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class FundHelpInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => HelpCategory) category: HelpCategory;
  @Field(() => Int) @IsInt() @Min(1) @Max(MOST_CENTS) cents: number;
  @Field(() => ID) @IsId() key: string;
}

/** Two hundred miles: farther than any run of a hub. */
const MOST_TENTH_MILES = 2_000;

@InputType({ description: 'What a driver paid for a run: miles, or the amount of a receipt.' })
export class RunCostInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID) @IsId() runId: string;
  @Field(() => RoadCategory) category: RoadCategory;
  @Field(() => Int, { nullable: true, description: 'For miles.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_TENTH_MILES)
  tenthMiles?: number | null;
  @Field(() => Int, { nullable: true, description: 'For everything else.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_CENTS)
  cents?: number | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class DecideAskInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class DeclineAskInput extends DecideAskInput {
  @Field(() => DeclineReason) reason: DeclineReason;
}

@InputType()
export class FundRulesInput {
  @Field(() => Int) @IsInt() @Min(0) @Max(1_000_000) aloneCents: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(2_000) mileRate: number;
  @Field(() => Int) @IsInt() version: number;
  @Field(() => ID) @IsId() key: string;
}
