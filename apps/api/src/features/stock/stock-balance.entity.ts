import { Column, Entity } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

/** What the ledger's entries of a lot fold to. Changed only by guarded statements. */
@Entity()
export class StockBalanceEntity {
  @HubKey() hubId: string;
  @IdKey() lotId: string;
  @Column('integer') onHand: number;
  @Column('integer') reserved: number;
}
