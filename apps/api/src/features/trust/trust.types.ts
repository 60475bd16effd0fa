import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Bytes, Day, Instant } from '../../platform/graphql/scalars';
import {
  ClearanceState,
  Course,
  CredentialState,
  ExemptionReason,
  MemberState,
  RequirementKind,
  Role,
  VouchState,
} from '../../platform/graphql/words';
import { SealedBox } from '../boxes/box.types';

@ObjectType({ description: 'Something a role asks for and a member has not, today.' })
export class Missing {
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => Course, { nullable: true }) course: Course | null;
  @Field(() => Int, { description: 'How many are asked for; 1 except for vouches.' }) count: number;
  @Field(() => Int, { description: 'How many of them are there.' }) have: number;
}

@ObjectType({ description: 'How a member stands to one role.' })
export class Clearance {
  @Field(() => Role) role: Role;
  @Field(() => ClearanceState) state: ClearanceState;
  @Field(() => Day, {
    nullable: true,
    description: 'Good for work up to this day; null: nothing it rests on ends.',
  })
  until: string | null;
  @Field(() => Day) changedOn: string;
  @Field(() => ClearanceState, { nullable: true, description: 'What a first person wants it to be.' })
  proposedState: ClearanceState | null;
  @Field(() => ID, { nullable: true, description: 'Who that was: somebody else has to agree.' })
  proposedBy: string | null;
  @Field(() => [Missing]) missing: Missing[];
}

@ObjectType({ description: 'That something was seen, learnt or signed. The paper itself is never kept.' })
export class Credential {
  @Field(() => ID) id: string;
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => Course, { nullable: true }) course: Course | null;
  @Field(() => Day) givenOn: string;
  @Field(() => Day, { nullable: true, description: 'The end that stands on the paper.' }) until:
    string | null;
  @Field(() => ID, { nullable: true, description: 'Who saw it; null where the member did it alone.' })
  seenBy: string | null;
  @Field(() => ID, { nullable: true }) secondBy: string | null;
  @Field(() => CredentialState) state: CredentialState;
}

@ObjectType({ description: 'A requirement that this member need not fulfil for one role, until a day.' })
export class Exemption {
  @Field(() => ID) id: string;
  @Field(() => Role) role: Role;
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => Course, { nullable: true }) course: Course | null;
  @Field(() => ExemptionReason) reason: ExemptionReason;
  @Field(() => Day) until: string;
  @Field(() => ID, { nullable: true }) madeBy: string | null;
  @Field(() => Day) madeOn: string;
  @Field(() => Day, { nullable: true }) endedOn: string | null;
}

@ObjectType({
  description:
    'Somebody knows this member. Who, with their signature, is in the box, sealed to the hub; the server does not know.',
})
export class Vouch {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => VouchState) state: VouchState;
  @Field(() => Day) until: string;
  @Field(() => Day) madeOn: string;
  @Field(() => SealedBox) box: SealedBox;
}

@ObjectType({ description: 'A vouch as the vouched member sees it: that there is one.' })
export class VouchCount {
  @Field(() => VouchState) state: VouchState;
  @Field(() => Day) until: string;
}

@ObjectType({ description: 'How the reader stands with the hub.' })
export class Standing {
  @Field(() => MemberState) state: MemberState;
  @Field(() => [Clearance]) clearances: Clearance[];
  @Field(() => [Credential]) credentials: Credential[];
  @Field(() => [Exemption]) exemptions: Exemption[];
  @Field(() => [VouchCount]) vouches: VouchCount[];
}

@ObjectType({ description: 'What a role asks for.' })
export class Requirement {
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => Course, { nullable: true }) course: Course | null;
  @Field(() => Int) count: number;
  @Field(() => Int, { nullable: true }) validDays: number | null;
  @Field() twoPeople: boolean;
}

@ObjectType()
export class RoleRule {
  @Field(() => Role) role: Role;
  @Field(() => Int) tier: number;
  @Field(() => [Requirement]) requirements: Requirement[];
  @Field({ description: 'Two organizers approve.' }) twoPeople: boolean;
  @Field(() => Int, { description: 'Fewer completed shifts than this: new, and beside somebody who is not.' })
  newcomerShifts: number;
}

@ObjectType({ description: 'What the hub asks for, role by role. Versions are added, never changed.' })
export class Policy {
  @Field(() => Int) version: number;
  @Field(() => [RoleRule]) rules: RoleRule[];
  @Field(() => ID, { nullable: true }) madeBy: string | null;
  @Field(() => Instant) madeAt: Date;
}

@ObjectType({ description: 'A role that somebody would lose, and for want of what.' })
export class RoleLoss {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field(() => Role) role: Role;
  @Field(() => [Missing]) missing: Missing[];
}

@ObjectType({ description: 'Shown to whoever stands beside the member, for ten minutes.' })
export class VouchCall {
  @Field({ description: 'Eight digits.' }) code: string;
  @Field(() => Instant) expiresAt: Date;
}

@ObjectType({ description: 'Who shows this code: what a vouch is about, and the key it names.' })
export class VouchCandidate {
  @Field(() => ID) memberId: string;
  @Field() handle: string;
  @Field(() => Bytes) signKey: Buffer;
}
