import { type Meters, type Seconds } from '@doorstep/std';

/** What is done at a stop. */
export const STOP_KINDS = ['load', 'deliver', 'pickup', 'dropoff', 'stay'] as const;
export type StopKind = (typeof STOP_KINDS)[number];

/** A stop's identity, without its times: what a route is made of. */
export interface StopRef {
  readonly kind: StopKind;
  /** The task done; null for a load. */
  readonly task: number | null;
  /** The depot loaded at; null for the others. A load takes what the route delivers after it. */
  readonly depot: number | null;
}

export interface Stop extends StopRef {
  readonly location: number;
  /** `arriveAt <= beginAt`; between them the car waits; `departAt = beginAt + service`. */
  readonly arriveAt: Seconds;
  readonly beginAt: Seconds;
  readonly departAt: Seconds;
  readonly waiting: Seconds;
  /** In the car on departure, per dimension. */
  readonly load: readonly number[];
}

/** One vehicle's way. Vehicles without stops have no route. */
export interface Route {
  readonly vehicle: number;
  readonly startAt: Seconds;
  readonly endAt: Seconds;
  readonly stops: readonly Stop[];
  /** On the road. */
  readonly seconds: Seconds;
  readonly meters: Meters;
}

/** Why a task is in no route, from the most to the least final; the most hopeful vehicle decides. */
export const UNSERVED_CODES = [
  'NO_VEHICLE',
  'NOT_ALLOWED',
  'SKILL',
  'CAPACITY',
  'UNREACHABLE',
  'STOCK',
  'RIDE_TIME',
  'WINDOW',
  'SHIFT',
  'DURATION',
  'DISTANCE',
  'TOO_COSTLY',
  'FLEET_BUSY',
] as const;
export type UnservedCode = (typeof UNSERVED_CODES)[number];

/** What would get a task served. */
export type Fix =
  | 'ADD_VEHICLE'
  | 'ALLOW_VEHICLE'
  | 'ADD_SKILL'
  | 'LARGER_VEHICLE'
  | 'CHECK_PLACE'
  | 'RESTOCK'
  | 'LONGER_RIDE'
  | 'WIDEN_WINDOW'
  | 'LONGER_SHIFT'
  | 'LONGER_ROUTE'
  | 'RAISE_PENALTY';

export interface Unserved {
  readonly task: number;
  readonly reason: UnservedCode;
  /** How many vehicles each reason stops, each counted once. */
  readonly vehicles: Readonly<Partial<Record<UnservedCode, number>>>;
  /**
   * By how much the most hopeful vehicle misses: seconds (WINDOW, SHIFT, DURATION, RIDE_TIME), meters (DISTANCE),
   * load units (CAPACITY, STOCK), skills (SKILL), points (TOO_COSTLY); 0 for the others.
   */
  readonly missing: number;
  readonly fix: Fix;
}

/** Points by what they are for; `total` is their sum. */
export interface CostBreakdown {
  readonly fixed: number;
  readonly time: number;
  readonly distance: number;
  readonly strangers: number;
  readonly unserved: number;
  readonly total: number;
}

export interface Plan {
  /** In the order of vehicles. */
  readonly routes: readonly Route[];
  /** In the order of tasks. */
  readonly unserved: readonly Unserved[];
  readonly cost: CostBreakdown;
}
