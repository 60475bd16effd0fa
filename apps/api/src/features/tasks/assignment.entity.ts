import type { AssignmentState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { BytesColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** A task and a volunteer. At most one of a task's assignments is live (claimed, assigned, confirmed). */
@Entity('assignment')
export class AssignmentEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('uuid') taskId: string;
  @Column('uuid') memberId: string;
  @Column('uuid', { nullable: true }) runId: string | null;
  @Column('text') state: AssignmentState;
  @Column('integer') version: number;
  /** X25519 public key of this one claim, made by the volunteer's browser. */
  @BytesColumn({ nullable: true }) claimKey: Buffer | null;
  @BytesColumn({ nullable: true }) claimSignature: Buffer | null;
  @Column('text', { nullable: true }) reason: string | null;
  @InstantColumn() madeAt: Date;
  @InstantColumn({ nullable: true }) expiresAt: Date | null;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
}
