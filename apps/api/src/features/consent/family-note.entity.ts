import type { FamilyNoteKind } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** That a family said something about its request. What it said is a sealed box, or the request's own new time. */
@Entity()
export class FamilyNoteEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('uuid') requestId: string;
  @Column('text') kind: FamilyNoteKind;
  /** The full hour. */
  @InstantColumn() saidAt: Date;
  @Column('uuid', { nullable: true }) readBy: string | null;
  @InstantColumn({ nullable: true }) readAt: Date | null;
}
