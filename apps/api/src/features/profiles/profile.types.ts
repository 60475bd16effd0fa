import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Flag, Vehicle } from '../../platform/graphql/words';
import { SealedBoxInput } from '../boxes/box.types';

@InputType({
  description: 'What the planner may know of a member: a vehicle, what it carries, and a coarse cell.',
})
export class AboutMeInput {
  @Field(() => Vehicle) vehicle: Vehicle;
  @Field(() => Int) @IsInt() @Min(0) @Max(16) seats: number;
  @Field(() => Int, { description: 'Child seats by class: they never stand in for one another.' })
  @IsInt()
  @Min(0)
  @Max(8)
  rearFacingSeats: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(8) harnessSeats: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(8) boosterSeats: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(200) loadUnits: number;
  @Field(() => [Flag], { description: 'car_seat is told by the seats.' })
  @ArrayMaxSize(8)
  @ArrayUnique()
  capabilities: Flag[];
  /** Where they start from, as coarse as everything else here; null for the hub. */
  @Field(() => ID, { nullable: true }) @IsOptional() @Length(1, 24) homeCell?: string | null;
  @Field(() => SealedBoxInput, { nullable: true, description: 'The profile, where it has changed as well.' })
  @IsOptional()
  @Type(() => SealedBoxInput)
  @ValidateNested()
  profile?: SealedBoxInput | null;
  @Field(() => ID) @IsUUID() key: string;
}
