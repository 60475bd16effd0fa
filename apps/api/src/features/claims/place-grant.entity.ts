import { Column, Entity } from 'typeorm';
import { BytesColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** The place of one stop, sealed to the key of one claim; handed out only inside [opensAt, closesAt). */
@Entity('place_grant')
export class PlaceGrantEntity {
  @HubKey() hubId: string;
  @IdKey() assignmentId: string;
  @Column('uuid') requestId: string;
  @Column('text') kid: string;
  @BytesColumn() wrap: Buffer;
  @InstantColumn() opensAt: Date;
  @InstantColumn() closesAt: Date;
}
