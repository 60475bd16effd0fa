import { type Seconds } from '@doorstep/std';
import { type TimeWindow, type Vehicle } from '@doorstep/routing';
import { type Objective } from '../instance';
import { type Node } from './rounding';

/** Cars that are all alike: from a location, back to it, paid by the meter. */
export interface Fleet {
  readonly location: number;
  readonly shift: TimeWindow;
  readonly capacity: number;
  readonly maxDuration?: Seconds;
  readonly fixed: number;
}

export function vehiclesOf(
  count: number,
  { location, shift, capacity, maxDuration, fixed }: Fleet,
): Vehicle[] {
  const vehicle: Vehicle = {
    start: location,
    end: location,
    shifts: [shift],
    capacity: [capacity],
    cost: { fixed, perSecond: 0, perMeter: 1 },
    ...(maxDuration === undefined ? {} : { maxDuration }),
  };
  return Array.from({ length: count }, () => vehicle);
}

/** The engine takes costs below 2^30. */
const MOST = 536_870_912;

/**
 * What one car costs. Fewest cars first means that no saving of distance is worth a car: more than half of driving
 * out to each customer alone, which is several times any good plan.
 */
export function fixedCost(objective: Objective, nodes: readonly Node[], scale: number): number {
  const [depot, ...others] = nodes;
  if (objective !== 'hierarchical' || !depot) return 0;
  const sum = others.reduce((far, { x, y }) => far + Math.sqrt((x - depot.x) ** 2 + (y - depot.y) ** 2), 0);
  return Math.min(MOST, Math.ceil(sum * scale));
}
