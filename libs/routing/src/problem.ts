import { type Meters, type Seconds } from '@doorstep/std';
import { type StopRef } from './plan';

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
  /** Visits that must keep step with each other. */
  readonly links?: readonly Link[];
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
  /** Beginning after `by` costs points for each second late, inside the windows. Not for depots. */
  readonly soft?: { readonly by: Seconds; readonly perSecond: number };
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
  /** Rather these: any other costs `strangerCost` points more. Carries continuity. */
  readonly preferred?: readonly number[];
  readonly strangerCost?: number;
  /** The vehicles that know this home already: any other costs `disclosureCost` points, and counts as a new home. */
  readonly knownTo?: readonly number[];
  readonly disclosureCost?: number;
  /** The vehicle that has it in the plan in force: another one, or leaving it out, costs `changeCost` points. */
  readonly current?: number;
  readonly changeCost?: number;
  /** Its area is on hold: it is left out, at no cost. */
  readonly onHold?: true;
  /**
   * Points for each second out of the cold: from departure at the load stop (or the pickup, or `since` when aboard)
   * to the begin at the door. Deliveries and pairs only.
   */
  readonly cold?: { readonly perSecond: number };
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

/**
 * A person with a way of moving. Each shift is a route of its own from `start` to `end`: `cost.fixed`, `maxDuration`,
 * `maxMeters`, `maxStops` and `balance` hold for each route, `maxNewHomes` for all of them together.
 */
export interface Vehicle {
  readonly start: number;
  /** Where a route ends, or null to end at its last stop. */
  readonly end: number | null;
  /** In order and apart, at least one. A route starts and ends within [from, to] of its shift; it may start late. */
  readonly shifts: readonly TimeWindow[];
  readonly maxDuration?: Seconds;
  readonly maxMeters?: Meters;
  /** Most stops, stops at depots not counted. */
  readonly maxStops?: number;
  /** Most tasks in all its routes whose `knownTo` is given and does not name it. */
  readonly maxNewHomes?: number;
  readonly capacity: readonly number[];
  /** Other ways to set up the car (seats folded for a wheelchair); at each moment the load must fit at least one. */
  readonly alternatives?: readonly (readonly number[])[];
  readonly skills?: readonly string[];
  /** Index into the profiles; 0 when absent. */
  readonly profile?: number;
  readonly cost: VehicleCost;
  /** Fair shares: a route longer than `target` costs `floor(weight * over * over / 3600)` points (`cost.ts`). */
  readonly balance?: { readonly target: Seconds; readonly weight: number };
  /**
   * In order; each may begin at any second of its window and lasts. While it does, nobody drives or serves: before a
   * start, after an end, waiting, or a pause made for it. Windows with what lasts must be apart.
   */
  readonly breaks?: readonly { readonly window: TimeWindow; readonly lasting: Seconds }[];
  /**
   * Re-planning: `start` and the first shift's `from` are where and when the car is now, and these tasks are in it
   * already; its first route does them. A delivery needs no depot any more; a pair only its dropoff, and its ride
   * runs since the given departure.
   */
  readonly aboard?: readonly { readonly task: number; readonly since: Seconds }[];
  /** Stops promised already. */
  readonly fixed?: Fixed;
}

/**
 * What of a route stays. `prefix`: these stops come first, in this order, nothing between (the stop under way is a
 * prefix of one). `order`: these in this order, others may go between. `route`: exactly these.
 */
export interface Fixed {
  readonly stops: readonly StopRef[];
  readonly hold: 'prefix' | 'order' | 'route';
  /** Index of the shift; 0 when absent. */
  readonly shift?: number;
}

/** Points for each shift the vehicle is used in, for each second from start to end, and for each meter. */
export interface VehicleCost {
  readonly fixed: number;
  readonly perSecond: number;
  readonly perMeter: number;
}

/** One of the places of a task. */
export interface Visit {
  readonly task: number;
  /** `only` for deliveries and stays. */
  readonly at: 'only' | 'pickup' | 'dropoff';
}

/**
 * Two visits that keep step: `least <= begin(then) - begin(first) <= most`; `least` may be negative, `most` null for no
 * limit. `apart`: by different vehicles. Linked tasks are served all or none. Two people at one stay are two stays,
 * 0..0 apart; a linked return is a link from one ride's dropoff to the other's pickup.
 */
export interface Link {
  readonly first: Visit;
  readonly then: Visit;
  readonly least: number;
  readonly most: number | null;
  readonly apart?: boolean;
}
