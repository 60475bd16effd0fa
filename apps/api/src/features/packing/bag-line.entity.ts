import type { BagLineState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** One kind of goods in a bag. Which lots it is promised is read from the ledger. */
@Entity('bag_line')
export class BagLineEntity {
  @HubKey() hubId: string;
  @IdKey() bagId: string;
  @IdKey() itemId: string;
  /** The item that this one is instead of; its own for what was meant to be in the bag. */
  @IdKey() standsFor: string;
  /** What the household should get. */
  @Column('smallint') wanted: number;
  /** What the shelf gave. */
  @Column('smallint') promised: number;
  @Column('smallint') picked: number;
  @Column('text') state: BagLineState;
  @Column('uuid', { nullable: true }) pickedBy: string | null;
  @InstantColumn({ nullable: true }) pickedAt: Date | null;
}
