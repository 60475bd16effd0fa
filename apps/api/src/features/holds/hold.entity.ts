import type { HoldKind, HoldReason } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** A pause with an end. Where an area lies stands in the sealed box of this id, and nowhere else. */
@Entity('hold')
export class HoldEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') kind: HoldKind;
  @Column('text') reason: HoldReason;
  @Column('uuid', { nullable: true }) memberId: string | null;
  @InstantColumn() fromAt: Date;
  @InstantColumn() untilAt: Date;
  @Column('uuid') madeBy: string;
  @InstantColumn() madeAt: Date;
  @InstantColumn({ nullable: true }) liftedAt: Date | null;
  @Column('integer') version: number;
}
