import type { IncidentDecision, IncidentKind, IncidentState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** Something went wrong. People stand in it by handle; what was said about it stands in the sealed box of this id. */
@Entity('incident')
export class IncidentEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') kind: IncidentKind;
  @Column('uuid', { nullable: true }) runId: string | null;
  @Column('uuid', { nullable: true }) taskId: string | null;
  @Column('text') openedBy: string;
  @InstantColumn() openedAt: Date;
  /** When it happened by the clock of whoever reported it. */
  @InstantColumn({ nullable: true }) deviceTime: Date | null;
  @Column('text') state: IncidentState;
  @Column('text', { nullable: true }) decision: IncidentDecision | null;
  @Column('text', { nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
  @Column('integer') version: number;
}
