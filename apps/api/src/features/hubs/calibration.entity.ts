import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DayColumn } from '../../platform/db/columns';

/** One public number a region: how much longer its drivers take than its pack says. Nothing of a run is in it. */
@Entity('calibration')
export class CalibrationEntity {
  @PrimaryColumn('uuid') regionId: string;
  @Column('double precision') factor: number;
  /** Finished runs behind the last change. */
  @Column('integer') runs: number;
  @DayColumn() learntOn: string;
  /** The last day on which somebody counted, whether enough had come together or not. */
  @DayColumn() lookedOn: string;
}
