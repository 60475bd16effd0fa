import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

/** One side of a movement; the entries of a movement sum to zero for each lot. */
@Entity()
export class StockEntryEntity {
  @HubKey() hubId: string;
  @IdKey() movementId: string;
  @IdKey() lotId: string;
  @PrimaryColumn('text') account: 'outside' | 'available' | 'reserved' | 'issued' | 'discarded' | 'corrected';
  @Column('integer') quantity: number;
}
