import type { RunState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { BytesColumn, DayColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** A route with its driver and day. The letter is its name among people: "run C". */
@Entity('run')
export class RunEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @DayColumn() day: string;
  @Column('text') letter: string;
  @Column('uuid') memberId: string;
  @Column('text') state: RunState;
  @Column('integer') version: number;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @Column('integer') meters: number;
  @Column('integer') seconds: number;
  @Column('text', { nullable: true }) reason: string | null;
  /** When the driver's phone last said something. */
  @InstantColumn({ nullable: true }) heardAt: Date | null;
  /** SHA-256 of the secret with which this phone may still report after its driver was removed. */
  @BytesColumn({ nullable: true }) lateHash: Buffer | null;
}
