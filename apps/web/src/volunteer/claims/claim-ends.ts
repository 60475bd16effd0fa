import { day, instant } from '@doorstep/std';
import { instantOf } from '@doorstep/schedule';
import { CLOSES_AFTER } from '../run/run-model';

interface Timed {
  readonly day: string;
  readonly toMinute: number;
}

/** The moment after which the key of a claim has no use: its window's end and the hour that the hub adds. */
export const claimEnds = (task: Timed, timeZone: string): number =>
  instant(instantOf(day(task.day), task.toMinute, timeZone) + CLOSES_AFTER);
