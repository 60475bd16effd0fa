import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import {
  ArrangementState,
  AssignmentState,
  CareAnswer,
  CareCheckState,
  CareLackCode,
  ChildState,
  LicenceState,
} from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';

@ObjectType({ description: 'What still stands between an arrangement and its start.' })
export class CareLack {
  @Field(() => CareLackCode) code: CareLackCode;
  @Field(() => Int) missing: number;
  @Field(() => ID, { nullable: true }) memberId: string | null;
}

@ObjectType({
  description: 'How near a carer is to needing a licence, over the last year. Not legal advice.',
})
export class CareNearness {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field(() => Int) days: number;
  @Field(() => Int) households: number;
  @Field(() => LicenceState) state: LicenceState;
}

@ObjectType()
export class CareAdult {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field(() => ID, { nullable: true }) assignmentId: string | null;
  @Field(() => AssignmentState, { nullable: true }) assignmentState: AssignmentState | null;
  @Field({ description: 'As carer, on the day of the work.' }) cleared: boolean;
  @Field({ description: 'Cleared without somebody more experienced beside them.' }) experienced: boolean;
  @Field({ description: 'The care sheet is sealed to the key of their claim.' }) hasSheet: boolean;
  @Field(() => Instant, { nullable: true }) arrivedAt: Date | null;
  @Field(() => Instant, { nullable: true }) leftAt: Date | null;
}

@ObjectType({
  description:
    'One line of the log: the child, by number, and who gave it to whom. Members by id; family by their number in the sealed list, 0 for the parent.',
})
export class ChildLocation {
  @Field(() => Int) child: number;
  @Field(() => Int) n: number;
  @Field(() => ChildState) state: ChildState;
  @Field(() => ID, { nullable: true }) giverMember: string | null;
  @Field(() => Int, { nullable: true }) giverFamily: number | null;
  @Field(() => ID, { nullable: true }) receiverMember: string | null;
  @Field(() => Int, { nullable: true }) receiverFamily: number | null;
  @Field(() => Instant) at: Date;
  @Field(() => Instant) deviceTime: Date;
}

@ObjectType()
export class CareCheck {
  @Field(() => Int) n: number;
  @Field(() => CareCheckState) state: CareCheckState;
  @Field(() => Instant) dueAt: Date;
  @Field(() => Instant, { nullable: true }) missedAt: Date | null;
  @Field(() => Instant, { nullable: true }) answeredAt: Date | null;
}

@ObjectType({ description: 'One episode of childcare, as the hub’s organizers see it.' })
export class Arrangement {
  @Field(() => ID) id: string;
  @Field(() => ID) requestId: string;
  @Field(() => ArrangementState) state: ArrangementState;
  @Field(() => Int) version: number;
  @Field(() => Day) day: string;
  @Field(() => Int) fromMinute: number;
  @Field(() => Int) toMinute: number;
  @Field(() => Int, { nullable: true }) children: number | null;
  @Field(() => Int) adultsNeeded: number;
  @Field(() => [CareAnswer]) answers: CareAnswer[];
  @Field(() => [ID]) unrelated: string[];
  @Field(() => Int, { description: 'Version of the care sheet; -1 while there is none.' })
  sheetVersion: number;
  @Field(() => Instant, { nullable: true }) startedAt: Date | null;
  @Field(() => Instant, { nullable: true }) endedAt: Date | null;
  @Field(() => [CareAdult]) adults: CareAdult[];
  @Field(() => [CareLack], {
    description: 'Before the start of everybody expected, afterwards of who is there.',
  })
  lacks: CareLack[];
  @Field(() => [ChildLocation]) locations: ChildLocation[];
  @Field(() => [CareCheck]) checks: CareCheck[];
  @Field(() => [CareNearness]) nearness: CareNearness[];
}

@ObjectType()
export class MyCareAdult {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field() here: boolean;
  @Field() me: boolean;
}

@ObjectType({ description: 'An arrangement for one of its carers.' })
export class MyCare {
  @Field(() => ID) id: string;
  @Field(() => ID) taskId: string;
  @Field(() => ArrangementState) state: ArrangementState;
  @Field(() => Int) version: number;
  @Field(() => Int, { nullable: true }) children: number | null;
  @Field(() => Int) adultsNeeded: number;
  @Field(() => Instant, { nullable: true }) startedAt: Date | null;
  @Field(() => [MyCareAdult]) adults: MyCareAdult[];
  @Field(() => [CareLack], { description: 'Of those who are there.' }) lacks: CareLack[];
  @Field(() => [ChildLocation]) locations: ChildLocation[];
  @Field(() => [CareCheck]) checks: CareCheck[];
  @Field(() => SealedBox, {
    nullable: true,
    description: 'Allergies, emergency contact, receivers: for the claim’s own key, inside its window only.',
  })
  sheet: SealedBox | null;
}
