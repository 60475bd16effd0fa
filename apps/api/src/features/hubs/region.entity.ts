import { Column, Entity } from 'typeorm';
import { IdKey } from '../../platform/db/columns';

@Entity()
export class RegionEntity {
  @IdKey() id: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') timeZone: string;
  /** Folder under regions/ with the public files of this region: cells, streets, places. */
  @Column('text') pack: string;
}
