import { Column, Entity } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

/** What the ledger's entries of a lot at one place fold to. Changed only by guarded statements. */
@Entity()
export class StockBalanceEntity {
  @HubKey() hubId: string;
  @IdKey() lotId: string;
  /** A bin, or the hub's own id for what nobody has put away yet. */
  @IdKey() placeId: string;
  @Column('integer') onHand: number;
  @Column('integer') reserved: number;
  @Column('integer') held: number;
}
