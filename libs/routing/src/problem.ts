import { type Meters, type Seconds } from '@doorstep/std';

/**
 * Units of a problem. Times: whole seconds after an origin the caller chooses (usually local midnight of the day).
 * Durations: whole seconds. Distances: whole meters. Loads: whole units of any kind, one column per dimension.
 * Costs: whole points. Whole numbers below 2^30 make a run repeat itself on every machine and in every engine.
 * Locations, depots, tasks and vehicles are named by their index.
 */
export interface Problem {
  /** How many locations the matrices know; locations are 0 .. locations - 1. */
  readonly locations: number;
  /** One pair of matrices for each way of moving (car, bicycle, a slow hour). At least one. */
  readonly profiles: readonly Matrix[];
  /** Columns of every load and capacity vector (crates, cold boxes, seats, wheelchair places, ...). */
  readonly dimensions: number;
  readonly depots: readonly Depot[];
  readonly tasks: readonly Task[];
  readonly vehicles: readonly Vehicle[];
}

/** Flat and row by row: `seconds[from * locations + to]`. Not necessarily symmetric. */
export interface Matrix {
  readonly seconds: Int32Array;
  readonly meters: Int32Array;
}

/** Fill a matrix with this where there is no way: 2^29, past any day. */
export const UNREACHABLE = 536_870_912;

/** Service may begin at any second of [from, to], both included. */
export interface TimeWindow {
  readonly from: Seconds;
  readonly to: Seconds;
}

/** Somewhere something is done. Windows are in order and apart; at least one. */
export interface Place {
  readonly location: number;
  readonly windows: readonly TimeWindow[];
  /** Time spent from begin to departure. */
  readonly service: Seconds;
}

/** Where deliveries are loaded. One stop loads everything a route delivers from it. */
export interface Depot extends Place {
  /** What there is to load, per dimension; unlimited when absent. */
  readonly stock?: readonly number[];
}

interface AnyTask {
  /** What the task puts into the car, per dimension. */
  readonly load: readonly number[];
  /** Skills the vehicle (or its driver) must have, all of them. */
  readonly skills?: readonly string[];
  /** Cost points of leaving it out, times (1 + priority). Absent: more than any route could cost. */
  readonly penalty?: number;
  /** 0 (default) to 9. */
  readonly priority?: number;
  /** Only these vehicles. */
  readonly allowed?: readonly number[];
  /** Never these vehicles. */
  readonly forbidden?: readonly number[];
  /** Rather these: any other costs `strangerCost` points more. Carries continuity and homes newly learnt. */
  readonly preferred?: readonly number[];
  readonly strangerCost?: number;
}

/**
 * Goods from one of several depots to a door. The load is in the car from the depot's stop to the door; a negative
 * component is collected at the door and stays in the car to the end of the route.
 */
export interface Delivery extends AnyTask {
  readonly kind: 'delivery';
  readonly at: Place;
  /** The depots it may come from. */
  readonly depots: readonly number[];
}

/** From one place to another in the same car: a parcel, a ride, a school run. Loads are zero or more. */
export interface Pair extends AnyTask {
  readonly kind: 'pair';
  readonly pickup: Place;
  readonly dropoff: Place;
  /** Most seconds from departure at the pickup to begin at the dropoff. */
  readonly maxRide?: Seconds;
}

/** Being somewhere for a while: a sitting, a visit. Carries nothing (all loads zero). */
export interface Stay extends AnyTask {
  readonly kind: 'stay';
  readonly at: Place;
}

export type Task = Delivery | Pair | Stay;

export interface Vehicle {
  readonly start: number;
  /** Where the route ends, or null to end at its last stop. */
  readonly end: number | null;
  /** The route starts and ends within [from, to]; the start may be delayed. */
  readonly shift: TimeWindow;
  readonly maxDuration?: Seconds;
  readonly maxMeters?: Meters;
  /** Most stops, stops at depots not counted. */
  readonly maxStops?: number;
  readonly capacity: readonly number[];
  readonly skills?: readonly string[];
  /** Index into the profiles; 0 when absent. */
  readonly profile?: number;
  readonly cost: VehicleCost;
  /**
   * Re-planning: `start` and `shift.from` are where and when the car is now, and these tasks are in it already. A
   * delivery needs no depot any more; a pair only its dropoff, and its ride runs since the given departure.
   */
  readonly aboard?: readonly { readonly task: number; readonly since: Seconds }[];
}

/** Points for using the vehicle at all, for each second from start to end, and for each meter. */
export interface VehicleCost {
  readonly fixed: number;
  readonly perSecond: number;
  readonly perMeter: number;
}
