import type { Roads } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { BytesColumn, DayColumn, IdKey } from '../../platform/db/columns';

/** A hub is public: its name, place and phone stand on posters. */
@Entity()
export class HubEntity {
  @IdKey() id: string;
  @Column('uuid') regionId: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') kind: 'school' | 'church' | 'shop' | 'restaurant' | 'hall';
  @Column('text') street: string;
  @Column('double precision') lon: number;
  @Column('double precision') lat: number;
  @Column('text') cell: string;
  @Column('text') phone: string;
  @Column('text', { array: true }) languages: string[];
  @Column('text') timeZone: string;
  @Column('text') intake: 'open' | 'paused';
  /** Cells the hub goes to; empty: all of its region. */
  @Column('text', { array: true }) reach: string[];
  @Column('text') roads: Roads;
  @DayColumn({ nullable: true }) roadsUntil: string | null;
  /** At most so many volunteers learn one home within a quarter. */
  @Column('smallint') peoplePerHome: number;
  @Column('integer') version: number;
  @BytesColumn() rootKey: Buffer;
  @Column('boolean') demonstration: boolean;
  @DayColumn() createdOn: string;
}
