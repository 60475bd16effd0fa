import { Column, Entity } from 'typeorm';
import { DayColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** Bags that are packed together, for the deliveries of one day. */
@Entity('wave')
export class WaveEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @DayColumn() day: string;
  @InstantColumn() startedAt: Date;
  @Column('uuid') startedBy: string;
}
