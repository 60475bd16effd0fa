import { Column, Entity } from 'typeorm';
import { BytesColumn, DayColumn, HubKey, IdKey } from '../../platform/db/columns';

type Role = 'organizer' | 'dispatcher' | 'intake' | 'packer' | 'driver' | 'carer' | 'interpreter';
type State =
  'applied' | 'screening' | 'provisional' | 'approved' | 'expired' | 'suspended' | 'left' | 'denied';

/** A pseudonym with roles. Name, phone and home are in the sealed `profile` box. */
@Entity()
export class MemberEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') handle: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('smallint') tier: number;
  @Column('text') state: State;
  @Column('integer') version: number;
  @BytesColumn() publicKey: Buffer;
  @BytesColumn() signKey: Buffer;
  @BytesColumn() wrappedKey: Buffer;
  @Column('text', { nullable: true }) homeCell: string | null;
  @Column('text') vehicle: 'none' | 'bike' | 'car' | 'van';
  @Column('smallint') seats: number;
  @Column('smallint') childSeats: number;
  @Column('smallint') loadUnits: number;
  @Column('text', { array: true }) capabilities: ('cooled' | 'heavy' | 'car_seat' | 'step_free')[];
  @Column('smallint') openClaimsCap: number;
  @Column('smallint') newHomesPerDay: number;
  @Column('smallint') homesPerMonth: number;
  @DayColumn() createdOn: string;
}
