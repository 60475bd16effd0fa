import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HubKey, IdKey } from '../../platform/db/columns';

/** Weekly hours a member offers, in the hub's wall clock. */
@Entity()
export class MemberAvailabilityEntity {
  @HubKey() hubId: string;
  @IdKey() memberId: string;
  /** 0 is Sunday. */
  @PrimaryColumn('smallint') weekday: number;
  @PrimaryColumn('smallint') fromMinute: number;
  @Column('smallint') toMinute: number;
}
