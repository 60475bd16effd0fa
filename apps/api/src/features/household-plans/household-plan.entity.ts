import type { PlanState } from '@doorstep/lifecycle';
import { Column, Entity } from 'typeorm';
import { DayColumn, HubKey, IdKey, InstantColumn } from '../../platform/db/columns';

/** What one household needs on one day. The state is written by the database alone: see `app.follow_plan`. */
@Entity('household_plan')
export class HouseholdPlanEntity {
  @HubKey() hubId: string;
  @IdKey() id: string;
  @DayColumn() day: string;
  @Column('text') state: PlanState;
  @Column('integer') version: number;
  /** Until when the people of a broken plan are kept for it. */
  @InstantColumn({ nullable: true }) keptUntil: Date | null;
  /** The last state its people have heard of. */
  @Column('text') told: PlanState;
}
