import { Annealing, type Random } from '@doorstep/std';
import { Appraiser } from '../flat/appraise';
import { Journal } from '../flat/journal';
import { type Kernel } from '../flat/kernel';
import { Near } from '../flat/near';
import { layOut, restore } from '../flat/restore';
import { type Snapshot, snapshot } from '../flat/snapshot';
import { Tours } from '../flat/tours';
import { comeInCrews } from './crews';
import { Inserter } from './insert';
import { Linked } from './linked';
import { Bench } from './moves/bench';
import { Exchange } from './moves/exchange';
import { Polish } from './polish';
import { Recreate } from './recreate';
import { coolingOf } from './rounds';
import { Ruin } from './ruin';

/** Ruin and recreate under simulated annealing: one plan on its way down, and the best it has been at. */
export class Descent {
  readonly tours: Tours;
  record: Snapshot;
  private readonly journal: Journal;
  private readonly ruin: Ruin;
  private readonly recreate: Recreate;
  private readonly polish: Polish;
  private readonly annealing: Annealing;
  /** Null where any car is as good as another, or what one does depends on what another does. */
  private readonly exchange: Exchange | null;
  private readonly changed: number[] = [];

  constructor(
    private readonly kernel: Kernel,
    private readonly dice: Random,
  ) {
    const tours = new Tours(kernel);
    const appraiser = new Appraiser(tours);
    const near = new Near(kernel);
    tours.begin(appraiser);
    this.tours = tours;
    this.journal = new Journal(tours);
    this.ruin = new Ruin(tours, near, this.journal, dice);
    this.polish = new Polish(tours, appraiser, near, this.journal);
    const differ = tours.fleet.types > 1 && !comeInCrews(tours) && !kernel.coupled;
    this.exchange = differ ? new Exchange(new Bench(tours, appraiser, (v) => this.journal.touch(v))) : null;
    const linked = new Linked(tours, appraiser, this.journal, dice);
    linked.settleHeld();
    const inserter = new Inserter(tours, appraiser, near, dice);
    this.recreate = new Recreate({ tours, inserter, linked, near, journal: this.journal, dice });
    this.journal.open();
    this.recreate.build('far');
    this.record = snapshot(tours);
    const { heat, fall } = coolingOf(kernel);
    this.annealing = new Annealing(heat * this.meanWay(), fall, dice);
  }

  /** Rows that the last iteration changed. */
  get touched(): readonly number[] {
    return this.changed;
  }

  /**
   * One ruin and its mending, a part (0 to 1) of the way down, and where cars differ two that may change what they do.
   * Whether the plan was changed by it.
   */
  iterate(part: number): boolean {
    this.changed.length = 0;
    if (this.exchange) this.trade(this.exchange, part);
    const { tours, journal } = this;
    const before = tours.total;
    const absent = tours.absent.count;
    journal.open();
    if (!this.ruin.strike()) journal.undo();
    else {
      this.recreate.mend(this.ruin.seed, absent);
      if (tours.total < before + this.annealing.slack(part)) this.accept();
      else journal.undo();
    }
    return this.changed.length > 0;
  }

  private trade(exchange: Exchange, part: number): void {
    const { dice, journal } = this;
    const rows = this.kernel.vehicleCount;
    journal.open();
    if (exchange.evaluate(dice.below(rows), dice.below(rows)) >= this.annealing.slack(part)) return;
    exchange.apply();
    this.accept();
  }

  private accept(): void {
    if (this.tours.total < this.record.total) this.keep();
    this.journal.settle();
    this.changed.push(...this.journal.touched);
  }

  /** Goes on from a plan found elsewhere. */
  adopt(shot: Snapshot): void {
    restore(this.tours, shot);
    this.journal.open();
    this.record = this.tours.total < this.record.total ? snapshot(this.tours) : this.record;
  }

  /** The same, from the stops of each row. */
  adoptStops(stops: readonly Int32Array[]): void {
    layOut(this.tours, stops);
    this.journal.open();
    this.record = this.tours.total < this.record.total ? snapshot(this.tours) : this.record;
  }

  private keep(): void {
    this.polish.run([...this.journal.touched]);
    this.record = snapshot(this.tours);
  }

  /**
   * The mean cost of the way from one stop to the next: the scale on which plans differ. Seconds of service and of
   * waiting are left out where they cost: hours of sitting would make the beginning far too hot.
   */
  private meanWay(): number {
    const { tours, kernel } = this;
    const { place, hop, stride, length } = tours;
    let cost = 0;
    let ways = 1;
    for (let v = 0; v < kernel.vehicleCount; v++) {
      if (length[v] === 2) continue;
      const { perMeter, perSecond, seconds } = kernel.vehicles[v]!;
      for (let k = v * stride + 1; k < v * stride + length[v]!; k++) {
        const way = place[k]! < 0 ? 0 : seconds[place[k - 1]! * kernel.problem.locations + place[k]!]!;
        cost += perMeter * hop[k]! + perSecond * way;
        ways += 1;
      }
    }
    return Math.max(1, cost / ways);
  }
}
