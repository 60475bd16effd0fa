import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HubKey } from '../../platform/db/columns';

@Entity()
export class HubHoursEntity {
  @HubKey() hubId: string;
  /** 0 is Sunday. */
  @PrimaryColumn('smallint') weekday: number;
  @PrimaryColumn('smallint') fromMinute: number;
  @Column('smallint') toMinute: number;
}
