import type { SiteKind } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

/** Where shifts take place besides the hub itself. Its name and note are in the sealed `site` box of this id. */
@Entity('site')
export class SiteEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @Column('text') kind: SiteKind;
  /** The school of a door or a room. */
  @Column('uuid', { nullable: true }) within: string | null;
  @Column('text') state: 'open' | 'closed';
  @Column('integer') version: number;
}
