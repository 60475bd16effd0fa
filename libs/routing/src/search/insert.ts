import { type Random } from '@doorstep/std';
import { type Appraiser } from '../flat/appraise';
import { type Near } from '../flat/near';
import { copySpot, noSpot, type Spot } from '../flat/spot';
import { type Tours } from '../flat/tours';
import { Beside } from './beside';
import { areLong } from './long-rows';
import { NearScan } from './near-scan';
import { Reach } from './reach';
import { Recall } from './recall';
import { Room } from './room';
import { isDayOfRides } from './rounds';
import { Scan } from './scan';

/** One place in 128 is passed over, which keeps equal plans from coming back (Christiaens & Vanden Berghe 2020). */
const BLINK = 128;

/** In long rows a stop is tried right after and right before so many. */
const BESIDE = 64;

/** A task without a place around it is tried everywhere one time in so many. */
const FAR_IN = 8;

/**
 * Finds the cheapest place for a task in the whole plan. What was found in a row is remembered until the row changes;
 * a ruin and its mending change a few rows, so nearly every answer is known already.
 */
export class Inserter {
  readonly spot: Spot = noSpot();
  blinks = true;
  private readonly scan: Scan;
  private readonly recall: Recall;
  private readonly room: Room;
  private readonly may: Uint8Array;
  private readonly rows: number;
  private readonly reach: Reach;
  private passing = false;
  /** Null where stops are of other kinds. */
  private readonly nearScan: NearScan | null;
  /** By task: the row it was given last, or -1. */
  private readonly usual: Int32Array;
  private readonly ridden: boolean;

  constructor(
    private readonly tours: Tours,
    appraiser: Appraiser,
    near: Near,
    private readonly dice: Random,
  ) {
    const { kernel } = tours;
    this.scan = new Scan(tours, appraiser);
    this.recall = new Recall(kernel);
    this.room = new Room(tours);
    this.may = kernel.may;
    this.reach = new Reach(tours, near);
    this.rows = kernel.vehicleCount;
    const beside = new Beside(kernel, near, BESIDE);
    this.nearScan = NearScan.suits(kernel)
      ? new NearScan(tours, appraiser, beside, this.spot, () => this.dice.next() % BLINK === 0)
      : null;
    this.usual = new Int32Array(kernel.taskCount).fill(-1);
    this.ridden = isDayOfRides(kernel);
  }

  /**
   * The cheapest place, in `spot`; nothing dearer than `limit` is found. Looks around the task first, and now
   * and then everywhere when there is nothing around it.
   */
  find(task: number, limit: number): Spot {
    this.scan.begin(task);
    this.passing = this.scan.passing();
    this.spot.vehicle = -1;
    this.spot.delta = limit;
    if (this.lookBeside(task)) return this.spot;
    const isPart = this.reach.around(task);
    // A first plan knows no answers yet: the fewer rows are asked, the sooner it stands.
    if (!isPart && !this.blinks) this.reach.usedFirst();
    if (this.ridden) this.putUsualFirst(task);
    this.askAll(task);
    if (isPart && this.spot.vehicle < 0 && (!this.blinks || this.dice.below(FAR_IN) === 0)) {
      this.reach.all();
      this.askAll(task);
    }
    this.usual[task] = this.spot.vehicle;
    return this.spot;
  }

  /** The row that was the cheapest the last time is asked first: what it offers spares close looks at the others. */
  private putUsualFirst(task: number): void {
    const { rows, count } = this.reach;
    const usual = this.usual[task]!;
    for (let i = 1; i < count; i++) {
      if (rows[i] !== usual) continue;
      rows[i] = rows[0]!;
      rows[0] = usual;
      return;
    }
  }

  /** Where rows are long only what is near the task is tried, and an idle row of each type. */
  private lookBeside(task: number): boolean {
    const { nearScan, tours, reach } = this;
    if (!nearScan || !this.blinks || !areLong(tours.allStops, tours.fleet.count)) return false;
    nearScan.look(task);
    reach.idle();
    this.askAll(task);
    return this.spot.vehicle >= 0;
  }

  private askAll(task: number): void {
    const { spot, room, recall, passing, may } = this;
    const { rows, count } = this.reach;
    const { version, kernel } = this.tours;
    const fetched = kernel.fetched[kernel.first[task]!] === 1;
    const { delta } = recall;
    const base = task * this.rows;
    for (let i = 0; i < count; i++) {
      const v = rows[i]!;
      const cell = base + v;
      if (may[cell] === 0 || (fetched && room.isFull(task, v))) continue;
      if (passing || !recall.knows(cell, version[v]!, spot.delta)) this.look(v, cell);
      if (delta[cell]! < spot.delta) this.take(task, v, cell);
    }
  }

  private look(v: number, cell: number): void {
    this.scan.look(v, this.spot.delta);
    this.recall.write(cell, this.tours.version[v]!, this.scan.spot);
  }

  private take(task: number, v: number, cell: number): void {
    if (this.blinks && this.dice.next() % BLINK === 0) this.blink(v, cell);
    else this.recall.read(task, v, this.spot);
  }

  /** Passes over the best place of a row: the next best there may still be the best so far. */
  private blink(v: number, cell: number): void {
    const { scan, recall } = this;
    scan.lookBeside(v, this.spot.delta, recall.positions[cell]!);
    if (scan.spot.vehicle >= 0) copySpot(scan.spot, this.spot);
  }
}
