import type { Goods, StopKind, StopOutcome, StopReason, StopState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** One halt of a run for one task. Times are planned; `deviceTime` is when the driver says it happened. */
@Entity('stop')
export class StopEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('uuid') runId: string;
  @Column('smallint') position: number;
  @Column('uuid') taskId: string;
  @Column('text') kind: StopKind;
  @Column('text') state: StopState;
  @Column('integer') version: number;
  @InstantColumn() arriveAt: Date;
  @InstantColumn() departAt: Date;
  @Column('text', { nullable: true }) reason: StopReason | null;
  @Column('text', { nullable: true }) goods: Goods | null;
  @InstantColumn({ nullable: true }) deviceTime: Date | null;
  @InstantColumn({ nullable: true }) receivedAt: Date | null;
  /** What a driver says of a stop that is no longer theirs: kept beside what stands. */
  @Column('text', { nullable: true }) reported: StopOutcome | null;
}
