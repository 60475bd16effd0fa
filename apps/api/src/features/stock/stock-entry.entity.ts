import type { Account } from '@doorstep/ledger';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

/** One side of a movement; the entries of a movement sum to zero for each lot. */
@Entity()
export class StockEntryEntity {
  @HubKey() hubId: string;
  @IdKey() movementId: string;
  @IdKey() lotId: string;
  @PrimaryColumn('text') account: Account;
  @IdKey() placeId: string;
  @Column('integer') quantity: number;
}
