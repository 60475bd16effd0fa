import { Column, Entity } from 'typeorm';
import { DayColumn, HubKey, IdKey } from '../../platform/db/columns';

type LotState = 'available' | 'hold' | 'quarantined' | 'recalled' | 'expired' | 'damaged' | 'depleted';

/** Goods of one item that came together: recalls and dates are questions about lots. */
@Entity()
export class LotEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('uuid') itemId: string;
  @Column('text') state: LotState;
  @Column('text') source: string;
  @DayColumn() receivedOn: string;
  @Column('text') labelKind: 'use_by' | 'best_by' | 'made_on' | 'none';
  @DayColumn({ nullable: true }) labelDate: string | null;
  @Column('uuid', { nullable: true }) donationId: string | null;
  /** The maker's own number, as printed. Without one, day, source and brand are what a recall can ask for. */
  @Column('text', { nullable: true }) code: string | null;
  @Column('text', { nullable: true }) brand: string | null;
  /** Where this brand differs from the item: all three lists or none. */
  @Column('text', { array: true, nullable: true }) contains: string[] | null;
  @Column('text', { array: true, nullable: true }) mayContain: string[] | null;
  @Column('text', { array: true, nullable: true }) absent: string[] | null;
}
