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
  readonly from: SecondOfDay;
  readonly to: SecondOfDay;
}

/** All that planning needs. Crosses to the worker; nothing of it ever leaves the browser. */
export interface PlanQuestion {
  readonly region: string;
  readonly hub: ExactPoint;
  readonly tasks: readonly QuestionTask[];
  readonly drivers: readonly QuestionDriver[];
  readonly maxStops: number;
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
