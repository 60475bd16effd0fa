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
  /**
   * `arriveAt <= beginAt`; between them the car waits; `departAt = beginAt + service`. It drives on at once, unless a
   * break is taken first.
   */
  readonly arriveAt: Seconds;
  readonly beginAt: Seconds;
  readonly departAt: Seconds;
  readonly waiting: Seconds;
  /** In the car on departure, per dimension. */
  readonly load: readonly number[];
}

/** A pause: after which stop (-1: after the start). It lies before driving on or, when it begins later, before serving. */
export interface Break {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly afterStop: number;
}

/** One vehicle's way in one of its shifts. Shifts without stops have no route. */
export interface Route {
  readonly vehicle: number;
  /** Index into the vehicle's shifts. */
  readonly shift: number;
  readonly startAt: Seconds;
  readonly endAt: Seconds;
  readonly stops: readonly Stop[];
  /** Those of the vehicle's breaks that fall between start and end. */
  readonly breaks: readonly Break[];
  /** On the road. */
  readonly seconds: Seconds;
  readonly meters: Meters;
}

/** Why a task is in no route, from the most to the least final; the most hopeful vehicle decides. */
export const UNSERVED_CODES = [
  'NO_VEHICLE',
  'ON_HOLD',
  'NOT_ALLOWED',
  'CLOSED_ROUTE',
  'SKILL',
  'CAPACITY',
  'UNREACHABLE',
  'STOCK',
  'NEW_HOMES',
  'RIDE_TIME',
  'WINDOW',
  'SHIFT',
  'BREAK',
  'DURATION',
  'DISTANCE',
  'LINK',
  'TOO_COSTLY',
  'FLEET_BUSY',
] as const;
export type UnservedCode = (typeof UNSERVED_CODES)[number];

/** What would get a task served. */
export type Fix =
  | 'ADD_VEHICLE'
  | 'LIFT_HOLD'
  | 'ALLOW_VEHICLE'
  | 'OPEN_ROUTE'
  | 'ADD_SKILL'
  | 'LARGER_VEHICLE'
  | 'CHECK_PLACE'
  | 'RESTOCK'
  | 'MORE_HOMES'
  | 'LONGER_RIDE'
  | 'WIDEN_WINDOW'
  | 'LONGER_SHIFT'
  | 'MOVE_BREAK'
  | 'LONGER_ROUTE'
  | 'LOOSEN_LINK'
  | 'RAISE_PENALTY';

export interface Unserved {
  readonly task: number;
  readonly reason: UnservedCode;
  /** How many vehicles each reason stops, each counted once. */
  readonly vehicles: Readonly<Partial<Record<UnservedCode, number>>>;
  /**
   * By how much the most hopeful vehicle misses: seconds (WINDOW, SHIFT, DURATION, RIDE_TIME, LINK), meters (DISTANCE),
   * load units (CAPACITY, STOCK), skills (SKILL), homes (NEW_HOMES), points (TOO_COSTLY); 0 for the others.
   */
  readonly missing: number;
  readonly fix: Fix;
  readonly facts: Facts;
}

/**
 * Numbers and names for a sentence about a task left out. Each is of the most hopeful vehicle stopped in that way, and
 * null (or empty) when none is.
 */
export interface Facts {
  /** The most hopeful vehicle of all. */
  readonly vehicle: number | null;
  /** CAPACITY, STOCK: the dimension most short, and by how many units. */
  readonly dimension: number | null;
  readonly short: number;
  /** SKILL: those it lacks. */
  readonly skills: readonly string[];
  /** WINDOW, SHIFT: when it could begin (or be back) at the earliest, and when it would have to. */
  readonly earliest: Seconds | null;
  readonly latest: Seconds | null;
}

/** Points by what they are for; `total` is their sum. */
export interface CostBreakdown {
  readonly fixed: number;
  readonly time: number;
  readonly distance: number;
  readonly strangers: number;
  readonly changes: number;
  readonly disclosures: number;
  readonly lateness: number;
  readonly cold: number;
  readonly balance: number;
  readonly unserved: number;
  readonly total: number;
}

export interface Plan {
  /** In the order of vehicles and their shifts. */
  readonly routes: readonly Route[];
  /** In the order of tasks. */
  readonly unserved: readonly Unserved[];
  readonly cost: CostBreakdown;
}
