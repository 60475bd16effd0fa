import { Entity } from 'typeorm';
import { DayColumn, HubKey, IdKey } from '../../platform/db/columns';

/** An area that nobody drives through on that day. Where it is stands in the sealed box of this id, and nowhere else. */
@Entity('closure')
export class ClosureEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @DayColumn() day: string;
}
