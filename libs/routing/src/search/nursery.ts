import { type Random } from '@doorstep/std';
import { Breeding } from '../breed/breeding';
import { type Kernel } from '../flat/kernel';
import { type Descent } from './descent';

/** One slice of breeding takes about as long as so many iterations of a descent. */
const SLICE = 16;

/**
 * Share of a round for the descent before breeding takes over. Breeding is the better search from a second on at 100
 * tasks; it needs longer to get going the more tasks there are, and the descent is never slow to begin.
 */
export const descentShare = (tasks: number): number => Math.min(0.5, Math.max(0.03, (tasks - 200) / 1600));

/** Breeding beside a descent: begins with its best plan and hands it every better one. */
export class Nursery {
  private readonly breeding: Breeding;

  constructor(
    private readonly kernel: Kernel,
    private readonly descent: Descent,
    dice: Random,
  ) {
    this.breeding = new Breeding(kernel, dice);
    this.breeding.seedWith(this.stopsOf(descent));
  }

  /** Counts an iteration; now and then one is a slice of breeding. */
  iterate(count: number): void {
    if (count % SLICE !== 0) return;
    const { breeding, descent } = this;
    breeding.step();
    if (breeding.bestCost < descent.record.total) descent.adoptStops(breeding.bestRows());
  }

  private stopsOf({ record }: Descent): readonly Int32Array[] {
    const stops = Array.from({ length: this.kernel.vehicleCount }, () => new Int32Array(0));
    for (const { vehicle, nodes } of record.rows) stops[vehicle] = nodes.slice(1, -1);
    return stops;
  }
}
