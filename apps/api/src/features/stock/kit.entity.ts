import { Column, Entity } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

/** A box recipe. A change makes a new version; what was reserved keeps its own lines. */
@Entity()
export class KitEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') name: string;
  @Column('smallint') version: number;
  @Column('smallint') loadUnits: number;
}
