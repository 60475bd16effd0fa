import { Column, Entity } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

@Entity()
export class KitLineEntity {
  @HubKey() hubId: string;
  @IdKey() kitId: string;
  @IdKey() itemId: string;
  @Column('integer') quantity: number;
}
