import { type Random } from '@doorstep/std';
import { type Appraiser } from '../flat/appraise';
import { noSpot, type Spot } from '../flat/spot';
import { type Tours } from '../flat/tours';
import { Recall } from './recall';
import { Scan } from './scan';

/** One row in 128 is passed over, which keeps equal plans from coming back (Christiaens & Vanden Berghe 2020). */
const BLINK = 128;

/**
 * Finds the cheapest place for a task in the whole plan. What was found in a row is remembered until the row changes;
 * a ruin and its mending change a few rows, so nearly every answer is known already.
 */
export class Inserter {
  readonly spot: Spot = noSpot();
  blinks = true;
  private readonly scan: Scan;
  private readonly recall: Recall;
  private readonly seen: Int32Array;
  private round = 0;

  constructor(
    private readonly tours: Tours,
    appraiser: Appraiser,
    private readonly dice: Random,
  ) {
    const { kernel } = tours;
    this.scan = new Scan(tours, appraiser);
    this.recall = new Recall(kernel);
    this.seen = new Int32Array(kernel.vehicles.reduce((most, { type }) => Math.max(most, type + 1), 0));
  }

  /** Looks everywhere; the answer is in `spot`. Nothing dearer than `limit` is found. */
  find(task: number, limit: number): Spot {
    const { kernel, length, version } = this.tours;
    const { vehicleCount, may, vehicles } = kernel;
    const { recall, dice } = this;
    const passing = this.scan.passing(task);
    let best = limit;
    let bestRow = -1;
    this.round += 1;
    for (let v = 0; v < vehicleCount; v++) {
      const cell = task * vehicleCount + v;
      if (may[cell] === 0 || (length[v] === 2 && !this.isNew(vehicles[v]!.type))) continue;
      if (passing || !recall.knows(cell, version[v]!, best)) this.look(task, v, cell, best);
      if (!recall.offers(cell, best) || (this.blinks && dice.next() % BLINK === 0)) continue;
      best = recall.delta[cell]!;
      bestRow = v;
    }
    this.spot.vehicle = bestRow;
    if (bestRow >= 0) recall.read(task, bestRow, this.spot);
    return this.spot;
  }

  /** Of the empty vehicles of a type one is enough. */
  private isNew(type: number): boolean {
    if (this.seen[type] === this.round) return false;
    this.seen[type] = this.round;
    return true;
  }

  private look(task: number, v: number, cell: number, limit: number): void {
    this.scan.look(task, v, limit);
    this.recall.write(cell, this.tours.version[v]!, this.scan.spot);
  }
}
