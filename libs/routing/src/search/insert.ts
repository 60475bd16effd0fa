import { type Random } from '@doorstep/std';
import { type Appraiser } from '../flat/appraise';
import { copySpot, noSpot, type Spot } from '../flat/spot';
import { type Tours } from '../flat/tours';
import { Recall } from './recall';
import { Scan } from './scan';

/** One place in 128 is passed over, which keeps equal plans from coming back (Christiaens & Vanden Berghe 2020). */
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
  private readonly type: Int32Array;
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
    this.type = Int32Array.from(kernel.vehicles, ({ type }) => type);
    this.seen = new Int32Array(this.type.reduce((most, type) => Math.max(most, type + 1), 0));
  }

  /** Looks everywhere; the answer is in `spot`. Nothing dearer than `limit` is found. */
  find(task: number, limit: number): Spot {
    const { kernel, length, version } = this.tours;
    const { vehicleCount, may } = kernel;
    const { recall, dice, type } = this;
    const passing = this.scan.passing(task);
    const { spot } = this;
    spot.vehicle = -1;
    spot.delta = limit;
    this.round += 1;
    for (let v = 0; v < vehicleCount; v++) {
      const cell = task * vehicleCount + v;
      if ((length[v] === 2 && !this.isNew(type[v]!)) || may[cell] === 0) continue;
      if (passing || !recall.knows(cell, version[v]!, spot.delta)) this.look(task, v, cell, spot.delta);
      if (!recall.offers(cell, spot.delta)) continue;
      if (this.blinks && dice.next() % BLINK === 0) this.blink(task, v, cell);
      else recall.read(task, v, spot);
    }
    return spot;
  }

  /** Passes over the best place of a row: the next best there may still be the best so far. */
  private blink(task: number, v: number, cell: number): void {
    const { scan, recall } = this;
    scan.lookBeside(task, v, this.spot.delta, recall.positions[cell]!);
    if (scan.spot.vehicle >= 0) copySpot(scan.spot, this.spot);
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
