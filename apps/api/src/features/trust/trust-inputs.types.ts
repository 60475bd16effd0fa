import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Bytes, Day } from '../../platform/graphql/scalars';
import { HasBytes, IsId } from '../../platform/graphql/shape';
import {
  Course,
  EndReason,
  ExemptionReason,
  GrantedState,
  RequirementKind,
  Role,
} from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';

const MANY = 200;
/** A hub's key of every week, for more than five years. */
const MOST_GRANTS = 300;
const KID = /^[A-Za-z0-9_-]{16}$/;

@InputType({
  description: 'The private half of a hub’s key, sealed to the member by an organizer’s browser.',
})
export class KeyGrantInput {
  @Field() @Matches(KID) kid: string;
  @Field(() => Bytes) @HasBytes(48, 512) sealed: Buffer;
  @Field(() => Bytes, {
    nullable: true,
    description: 'The root’s, that this member with this public key is given the key; of a key in force.',
  })
  @IsOptional()
  @HasBytes(64)
  signature?: Buffer | null;
}

@InputType()
export class GrantRoleInput {
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => Role) role: Role;
  @Field(() => GrantedState) state: GrantedState;
  @Field(() => [KeyGrantInput], {
    description:
      'Keys that the role opens and the member has not: the board’s from tier 1, the hub’s for organizers.',
  })
  @Type(() => KeyGrantInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_GRANTS)
  grants: KeyGrantInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class EndRoleInput {
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => Role) role: Role;
  @Field(() => EndReason) reason: EndReason;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class RecordCredentialInput {
  /** Made by the browser. */
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => Course, { nullable: true }) course: Course | null;
  @Field(() => Day, { description: 'The day it was given, seen or held.' }) givenOn: string;
  @Field(() => Day, { nullable: true, description: 'The end that stands on the paper.' }) until:
    string | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ExemptInput {
  /** Made by the browser. */
  @Field(() => ID) @IsId() id: string;
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => Role) role: Role;
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => Course, { nullable: true }) course: Course | null;
  @Field(() => ExemptionReason) reason: ExemptionReason;
  @Field(() => Day) until: string;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class EndMemberInput {
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => EndReason) reason: EndReason;
  @Field(() => [ID], {
    description:
      'Vouches that this member gave, by their ids: found by the organizer’s browser, which alone can open them.',
  })
  @IsId({ each: true })
  @ArrayMaxSize(MANY)
  reviews: string[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class ReviewVouchesInput {
  @Field(() => ID) @IsId() memberId: string;
  @Field(() => [ID], { description: 'These count again.' })
  @IsId({ each: true })
  @ArrayMaxSize(MANY)
  keep: string[];
  @Field(() => [ID], { description: 'These are gone for good.' })
  @IsId({ each: true })
  @ArrayMaxSize(MANY)
  drop: string[];
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class RequirementInput {
  @Field(() => RequirementKind) kind: RequirementKind;
  @Field(() => Course, { nullable: true }) course: Course | null;
  @Field(() => Int, { defaultValue: 1 }) @IsInt() @Min(1) @Max(5) count: number;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(3650) validDays: number | null;
  @Field({ defaultValue: false }) twoPeople: boolean;
}

@InputType()
export class RoleRuleInput {
  @Field(() => Role) role: Role;
  @Field(() => Int) @IsInt() @Min(0) @Max(5) tier: number;
  @Field(() => [RequirementInput])
  @Type(() => RequirementInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(24)
  requirements: RequirementInput[];
  @Field() twoPeople: boolean;
  @Field(() => Int) @IsInt() @Min(0) @Max(50) newcomerShifts: number;
}

@InputType()
export class ChangePolicyInput {
  @Field(() => Int, { description: 'The version that was looked at.' }) @IsInt() @Min(0) version: number;
  @Field(() => [RoleRuleInput])
  @Type(() => RoleRuleInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  rules: RoleRuleInput[];
  @Field(() => ID) @IsId() key: string;
}

@InputType({
  description: 'Without a key: the tag makes it safe to send twice, and no row of commands says who sent it.',
})
export class GiveVouchInput {
  /** Of the new vouch, made by the browser: it is part of what the box authenticates. */
  @Field(() => ID) @IsId() id: string;
  @Field() @Matches(/^\d{8}$/) code: string;
  @Field(() => Bytes) @HasBytes(32) tag: Buffer;
  @Field(() => SealedBoxInput) @Type(() => SealedBoxInput) @ValidateNested() box: SealedBoxInput;
}
