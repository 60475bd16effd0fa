import { type Objective } from '../instance';
import { type Spot } from './facts';

/** An objective's arithmetic: whole units where it rounds arcs, doubles where it does not. */
export interface Measure {
  /** Units of one unit of the file. */
  readonly unit: number;
  readonly arc: (a: Spot, b: Spot) => number;
  /** What a limit may be passed by. Whole numbers are exact; doubles have the tolerance usual in the literature. */
  readonly tolerance: number;
}

const distance = (a: Spot, b: Spot): number =>
  Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

export function measureOf(objective: Objective): Measure {
  switch (objective) {
    case 'distance-dimacs':
      return { unit: 10, arc: (a, b) => Math.floor(10 * distance(a, b)), tolerance: 0 };
    case 'distance-exact3':
      return { unit: 1000, arc: (a, b) => Math.round(1000 * distance(a, b)), tolerance: 0 };
    case 'hierarchical':
    case 'distance-double-literature':
    case 'darp-distance':
      return { unit: 1, arc: distance, tolerance: 1e-4 };
  }
}
