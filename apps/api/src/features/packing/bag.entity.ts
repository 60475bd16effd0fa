import type { BagState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** What one task carries. For whom it is stands in its sealed slip. */
@Entity('bag')
export class BagEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('uuid') waveId: string;
  @Column('uuid') taskId: string;
  @Column('smallint') position: number;
  @Column('smallint') boxes: number;
  @Column('text') state: BagState;
  @Column('uuid', { nullable: true }) packedBy: string | null;
  /** When its packer says that it was done. */
  @InstantColumn({ nullable: true }) packedAt: Date | null;
  @Column('integer') version: number;
}
