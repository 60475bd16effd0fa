import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day, Instant } from '../../platform/graphql/scalars';
import { IsId } from '../../platform/graphql/shape';
import {
  AbsenceKind,
  NoteReason,
  Role,
  ShiftChangeKind,
  ShiftKind,
  TemplateState,
} from '../../platform/graphql/words';

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const MOST_CHANGES = 400;

@InputType()
export class ShiftPlaceInput {
  @Field(() => Role) role: Role;
  @Field(() => Int) @IsInt() @Min(0) @Max(60) least: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(60) most: number;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(LANGUAGE) language?: string | null;
}

@InputType({
  description: 'A shift as it should be. Minutes are of the hub’s clock; toMinute may pass 1440.',
})
export class ShiftDraftInput {
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() siteId?: string | null;
  @Field(() => Day) day: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(1439) fromMinute: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(2880) toMinute: number;
  @Field(() => [ShiftPlaceInput])
  @Type(() => ShiftPlaceInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  places: ShiftPlaceInput[];
  @Field(() => Instant, { nullable: true }) @IsOptional() signUpOpensAt?: Date | null;
  @Field(() => Int, { defaultValue: 1 }) @IsInt() @Min(0) @Max(3) urgency: number;
  @Field(() => Boolean, { defaultValue: false }) approval: boolean;
}

@InputType({
  description:
    'One change of the week board. add: shift (id made by the browser). change: shift (kind, time, site, places). cancel, lock, unlock: nothing else. assign: memberId, role, leads. unassign: signUpId. lead: signUpId, leads.',
})
export class ShiftChangeInput {
  @Field(() => ShiftChangeKind) kind: ShiftChangeKind;
  @Field(() => ID) @IsId() shiftId: string;
  @Field(() => Int, { description: 'The version of the shift that was seen; 0 for a new one.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => ShiftDraftInput, { nullable: true })
  @IsOptional()
  @Type(() => ShiftDraftInput)
  @ValidateNested()
  shift?: ShiftDraftInput | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() memberId?: string | null;
  @Field(() => Role, { nullable: true }) @IsOptional() role?: Role | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() signUpId?: string | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() leads?: boolean | null;
  @Field(() => NoteReason, { nullable: true, description: 'Why, against a warning.' })
  @IsOptional()
  note?: NoteReason | null;
}

@InputType({ description: 'A draft to be published, as it was seen.' })
export class PublishInput {
  @Field(() => ID) @IsId() shiftId: string;
  @Field(() => Int, { description: 'The version seen before this command; 0 when the command adds it.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => NoteReason, { nullable: true }) @IsOptional() note?: NoteReason | null;
}

@InputType()
export class ChangeShiftsInput {
  @Field(() => ID) @IsId() key: string;
  @Field(() => [ShiftChangeInput])
  @Type(() => ShiftChangeInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_CHANGES)
  changes: ShiftChangeInput[];
  @Field(() => [PublishInput])
  @Type(() => PublishInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_CHANGES)
  publish: PublishInput[];
}

@InputType()
export class SaveTemplateInput {
  @Field(() => ID) @IsId() id: string;
  @Field(() => Int, { description: '0 for a new one, else the version that was seen.' })
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  version: number;
  @Field(() => TemplateState) state: TemplateState;
  @Field(() => ShiftKind) kind: ShiftKind;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() siteId?: string | null;
  @Field(() => Int) @IsInt() @Min(0) @Max(1439) fromMinute: number;
  @Field(() => Int) @IsInt() @Min(1) @Max(2880) toMinute: number;
  @Field(() => [ShiftPlaceInput])
  @Type(() => ShiftPlaceInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  places: ShiftPlaceInput[];
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(1440) opensHours?: number | null;
  @Field(() => Int, { defaultValue: 1 }) @IsInt() @Min(0) @Max(3) urgency: number;
  @Field(() => Boolean, { defaultValue: false }) approval: boolean;
  @Field(() => Day) startsOn: string;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) rule?: string | null;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class SkipOccurrenceInput {
  @Field(() => ID) @IsId() templateId: string;
  @Field(() => Day, { description: 'The day on which the rule puts it.' }) occurrence: string;
  @Field(() => Boolean, { description: 'False takes the skipping back, for days not laid yet.' })
  skip: boolean;
  @Field(() => ID) @IsId() key: string;
}

@InputType()
export class RecordAbsenceInput {
  @Field(() => ID) @IsId() signUpId: string;
  @Field(() => AbsenceKind) kind: AbsenceKind;
  @Field(() => ID) @IsId() key: string;
}
