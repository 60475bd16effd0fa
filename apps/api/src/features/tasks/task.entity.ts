import type { Flag, TaskKind, TaskState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { DayColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** One unit that one volunteer can take. Minutes are of the hub's day; the window is the same span as moments. */
@Entity('task')
export class TaskEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  /** Whose home it is for; a haul between hubs is for nobody's. */
  @Column('uuid', { nullable: true }) requestId: string | null;
  /** Hauls only: whose goods. */
  @Column('uuid', { nullable: true }) transferId: string | null;
  @Column('text') kind: TaskKind;
  @Column('smallint') part: number;
  @Column('text') state: TaskState;
  @Column('integer') version: number;
  @Column('smallint') tier: number;
  @Column('text') cell: string;
  @Column('text', { nullable: true }) destinationCell: string | null;
  @DayColumn() day: string;
  @Column('smallint') fromMinute: number;
  @Column('smallint') toMinute: number;
  @InstantColumn() windowFrom: Date;
  @InstantColumn() windowTo: Date;
  @Column('integer') serviceSeconds: number;
  @Column('smallint') loadUnits: number;
  @Column('smallint') seats: number;
  @Column('text', { array: true }) flags: Flag[];
  @Column('uuid', { nullable: true }) kitId: string | null;
  @Column('smallint') kitCount: number;
  @Column('text', { nullable: true }) reason: string | null;
}
