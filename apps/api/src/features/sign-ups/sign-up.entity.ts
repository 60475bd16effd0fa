import type { Role, SignUpState, TalkOutcome } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { DayColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** One person and one shift. `most`, `startsAt` and `endsAt` follow the shift by foreign keys. */
@Entity('sign_up')
export class SignUpEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('uuid') shiftId: string;
  @Column('text') role: Role;
  @Column('smallint') most: number;
  @Column('smallint', { nullable: true }) seat: number | null;
  @Column('uuid') memberId: string;
  @Column('text') state: SignUpState;
  @Column('integer') version: number;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @InstantColumn() queuedAt: Date;
  @InstantColumn({ nullable: true }) expiresAt: Date | null;
  @Column('boolean') leads: boolean;
  /** The sign-up that was taken over. */
  @Column('uuid', { nullable: true }) covers: string | null;
  @InstantColumn({ nullable: true }) coverAskedAt: Date | null;
  @InstantColumn({ nullable: true }) onMyWayAt: Date | null;
  @InstantColumn({ nullable: true }) arrivedAt: Date | null;
  @InstantColumn({ nullable: true }) checkedInAt: Date | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { nullable: true }) recordedBy: string | null;
  @DayColumn({ nullable: true }) talkOn: string | null;
  @Column('uuid', { nullable: true }) talkBy: string | null;
  @Column('text', { nullable: true }) talkOutcome: TalkOutcome | null;
}
