import type { NoticeKind } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** A reminder for one member. Its text follows from its kind alone; `subjectId` is what to open. */
@Entity('notice')
export class NoticeEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('uuid') memberId: string;
  @Column('text') kind: NoticeKind;
  @Column('uuid') subjectId: string;
  @InstantColumn() dueAt: Date;
  @Column('text') state: 'waiting' | 'read';
}
