import { type Vehicle } from '../problem';
import { type Timing } from './clock';

/** A break, flat: it may begin from `from` to `to`. */
export interface Pause {
  readonly from: number;
  readonly to: number;
  readonly lasting: number;
}

/** What the time of a route is held to and costs. */
export interface Hours {
  readonly maxDuration: number;
  readonly perSecond: number;
  readonly balance: Vehicle['balance'] | null;
  readonly breaks: readonly Pause[];
}

/** A row whose breaks are to be placed. */
export interface Clocked extends Timing {
  readonly soft: ArrayLike<number> | null;
  readonly begin: Int32Array;
  duration: number;
  /** Points of the begins and the duration as they stand. */
  pointsOf(hours: Hours): number;
}

/** A break taken between start and end: after which position, and whether driving on comes after it. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly drivesAfter: boolean;
}
