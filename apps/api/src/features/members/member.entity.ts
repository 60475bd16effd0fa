import type { ClearanceState, Role } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { BytesColumn, DayColumn, HubKey, IdKey } from '../../platform/db/columns';

/** A pseudonym with roles. Name, phone and home are in the sealed `profile` box. */
@Entity()
export class MemberEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') handle: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('smallint') tier: number;
  @Column('text') state: ClearanceState;
  @Column('integer') version: number;
  @BytesColumn() publicKey: Buffer;
  @BytesColumn() signKey: Buffer;
  @BytesColumn() wrappedKey: Buffer;
  @Column('text', { nullable: true }) homeCell: string | null;
  @Column('text') vehicle: 'none' | 'bike' | 'car' | 'van';
  @Column('smallint') seats: number;
  @Column('smallint') rearFacingSeats: number;
  @Column('smallint') harnessSeats: number;
  @Column('smallint') boosterSeats: number;
  /** The sum of the three, by the database. */
  @Column({ type: 'smallint', insert: false, update: false }) childSeats: number;
  @Column('smallint') loadUnits: number;
  @Column('text', { array: true }) capabilities: ('cooled' | 'heavy' | 'car_seat' | 'step_free')[];
  @Column('smallint') openClaimsCap: number;
  @Column('smallint') newHomesPerDay: number;
  @Column('smallint') homesPerMonth: number;
  @DayColumn() createdOn: string;
  /** The Monday of the week in which they were last here, by the hub's clock. */
  @DayColumn({ nullable: true, insert: false, update: false }) activeWeek: string | null;
}
