import type { Flag, TaskKind } from '@doorstep/lifecycle';
import type { Instant } from '@doorstep/std';
import type { Point } from '@doorstep/streets';

/** A day as the planner sees it, in an organizer's unlocked browser: exact points that never leave it. */
export interface DayWork {
  readonly hub: { readonly point: Point; readonly opens: Instant; readonly closes: Instant };
  readonly tasks: readonly WorkTask[];
  readonly drivers: readonly WorkDriver[];
}

export interface WorkTask {
  readonly id: string;
  readonly kind: TaskKind;
  readonly tier: number;
  readonly windowFrom: Instant;
  readonly windowTo: Instant;
  readonly serviceSeconds: number;
  readonly loadUnits: number;
  readonly seats: number;
  readonly flags: readonly Flag[];
  readonly home: Point;
  readonly destination: Point | null;
  /** Members whom this household knows already: rather these, so that few learn where it lives. */
  readonly knownBy: readonly string[];
}

export interface WorkDriver {
  readonly id: string;
  readonly tier: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly seats: number;
  readonly childSeats: number;
  readonly loadUnits: number;
  readonly capabilities: readonly Flag[];
  /** Homes that the exposure budget still allows today. */
  readonly mostStops: number;
}

/** What a round can hold. Sittings keep two people in one place for hours: they are matched, not routed. */
export const ROUTED_KINDS: readonly TaskKind[] = ['delivery', 'ride_out', 'ride_back', 'visit'];
