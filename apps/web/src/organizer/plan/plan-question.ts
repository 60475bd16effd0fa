import type { Flag, StopKind, TaskKind } from '@doorstep/lifecycle';

/** A place in degrees, exact: it exists only in this tab and its worker. */
export interface ExactPoint {
  readonly lon: number;
  readonly lat: number;
}

/** Seconds after local midnight of the day that is planned. */
export type SecondOfDay = number;

/** One task to plan, with its opened place. */
export interface QuestionTask {
  readonly id: string;
  readonly requestId: string;
  readonly kind: TaskKind;
  readonly part: number;
  readonly tier: number;
  readonly from: SecondOfDay;
  readonly to: SecondOfDay;
  readonly service: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: readonly Flag[];
  readonly home: ExactPoint;
  readonly destination: ExactPoint | null;
  /** A driver who holds it already: nobody else may get it. */
  readonly heldBy: string | null;
  /** Who has it in the plan in force, or in the draft that is planned again: another pair of hands has its price. */
  readonly current: string | null;
  /** Kept with this driver by the organizer's wish. */
  readonly pinnedTo: string | null;
  /** Drivers who know this home already; null when nobody counts. */
  readonly knownTo: readonly string[] | null;
  /** How many more people may learn it; null when nobody counts. */
  readonly facesLeft: number | null;
  /** Tasks that name the same are done all or none: a household plan, a ride with its way back. */
  readonly together: string | null;
  /** Drivers who said no to it, or already are the other person at this door. */
  readonly never: readonly string[];
  /** In whose car it is, and since when: a box that is loaded, a rider who has been picked up. It stays there. */
  readonly aboard?: { readonly driverId: string; readonly since: SecondOfDay };
  /** Nobody goes into its area today. */
  readonly onHold?: true;
  /** Rides: when somebody waits, what they need, and by when they must be there. */
  readonly ride?: QuestionRide;
}

/** What a ride adds to a task. An appointment opened with the place: it never leaves this browser. */
export interface QuestionRide {
  /** When its rider waits at the pickup. */
  readonly from: SecondOfDay;
  readonly to: SecondOfDay;
  readonly childSeats: number;
  /** Whether another household may be in the car. */
  readonly shares: boolean;
  /** Be there by then. */
  readonly thereBy?: SecondOfDay;
}

/** A route that begins with the stop under way, keeps its order, or stays exactly as it is. */
export interface QuestionHold {
  readonly driverId: string;
  readonly hold: 'prefix' | 'order' | 'route';
  /** In order; a load at the hub has no task. */
  readonly stops: readonly { readonly taskId: string | null; readonly kind: StopKind | 'load' }[];
}

/** One person who drives (or sits, or visits) that day. */
export interface QuestionDriver {
  readonly id: string;
  readonly handle: string;
  readonly roles: readonly string[];
  readonly tier: number;
  readonly capabilities: readonly string[];
  readonly vehicle: 'none' | 'bike' | 'car' | 'van';
  readonly loadUnits: number;
  readonly seats: number;
  /** When they are free: in order and apart, at least one. */
  readonly free: readonly FreeSpan[];
  /** Where they set out from; the hub when null. */
  readonly start: ExactPoint | null;
  /** Near where their drive should end, a part of town; null or absent: at their last stop. */
  readonly end?: ExactPoint | null;
  readonly childSeats: number;
  /** Most homes they may still learn that day; null for no limit. */
  readonly newHomes: number | null;
  /** Fewer stops than the question allows everybody; null for no limit of their own. */
  readonly mostStops: number | null;
  /** The run they have said yes to, when what is left of it is planned again. */
  readonly run?: QuestionRun;
}

/** A run whose rest is planned again. */
export interface QuestionRun {
  readonly id: string;
  readonly letter: string;
  /** What the server is asked to compare: whether it is still this run that is changed. */
  readonly version: number;
  /** On the road: what it carries stays in the car, and nothing can be loaded. */
  readonly departed: boolean;
  /** What is still to do in it, in the order in force. */
  readonly stops: readonly { readonly taskId: string; readonly kind: StopKind }[];
}

export interface FreeSpan {
  readonly from: SecondOfDay;
  readonly to: SecondOfDay;
}

/** All that planning needs. Crosses to the worker; nothing of it ever leaves the browser. */
export interface PlanQuestion {
  readonly region: string;
  /** What the region's own drivers take that day over what its pack says; 1 if not said. */
  readonly calibration?: number;
  /** Areas that nobody drives through that day: rings, not closed. */
  readonly closed?: readonly (readonly ExactPoint[])[];
  readonly hub: ExactPoint;
  readonly tasks: readonly QuestionTask[];
  readonly drivers: readonly QuestionDriver[];
  readonly maxStops: number;
  /** `rounds`: few people do much. `errands`: everybody sets out alone, and nobody does it all. */
  readonly shape: 'rounds' | 'errands';
  /** What of routes stays as it is. */
  readonly holds: readonly QuestionHold[];
}

/** A stop as a screen shows it. `place` counts the question's points: 0 is the hub. */
export interface SketchStop {
  readonly task: number;
  readonly kind: StopKind;
  /** Position in the route, depots included: what an edit speaks of. */
  readonly position: number;
  readonly beginAt: SecondOfDay;
  readonly departAt: SecondOfDay;
  readonly boxes: number;
  readonly seats: number;
}
