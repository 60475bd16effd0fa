import { type Random } from '@doorstep/std';
import { type Appraiser } from '../flat/appraise';
import { NO_LIMIT } from '../flat/kernel';
import { type Candidate, Price } from './price';
import { noSpot, type Spot } from '../flat/spot';
import { type Tours } from '../flat/tours';

/** One position in 128 is passed over, which keeps equal plans from coming back (Christiaens & Vanden Berghe 2020). */
const BLINK = 128;

/**
 * Finds the cheapest place for a task by trying every position of every row with O(1) tests. The scan is the hot
 * loop of the whole engine: no objects, no closures, numbers in fields.
 */
export class Inserter implements Candidate {
  readonly spot: Spot = noSpot();
  blinks = true;
  private readonly price: Price;
  private readonly seen: Int32Array;
  private round = 0;
  private readonly stocked: boolean;
  // The candidate under test.
  v = 0;
  private task = 0;
  first = 0;
  second = -1;
  entry = 0;
  slow = false;
  private plain = true;
  private firstWindow = 0;
  private secondWindow = 0;

  constructor(
    private readonly tours: Tours,
    appraiser: Appraiser,
    private readonly dice: Random,
  ) {
    const { kernel } = tours;
    this.price = new Price(tours, appraiser);
    this.seen = new Int32Array(kernel.vehicles.reduce((most, { type }) => Math.max(most, type + 1), 0));
    this.stocked = kernel.problem.depots.some(({ stock }) => stock !== undefined);
  }

  /** Looks everywhere; the answer is in `spot`. Nothing dearer than `limit` is found. */
  find(task: number, limit: number): Spot {
    const { kernel, length } = this.tours;
    this.spot.vehicle = -1;
    this.spot.delta = limit;
    this.round += 1;
    for (let v = 0; v < kernel.vehicleCount; v++) {
      if (length[v] === 2) {
        const type = kernel.vehicles[v]!.type;
        if (this.seen[type] === this.round) continue;
        this.seen[type] = this.round;
      }
      this.look(task, v);
    }
    return this.spot;
  }

  /** Looks at one row and improves `spot`. */
  look(task: number, v: number): void {
    const { kernel, stops, depot } = this.tours;
    const node = kernel.first[task]!;
    const second = kernel.second[task]!;
    if (kernel.may[task * kernel.vehicleCount + v] === 0) return;
    if (stops[v]! + (second < 0 ? 1 : 2) > kernel.vehicles[v]!.maxStops) return;
    this.prepare(task, v);
    if (second >= 0) this.lookTwo(node, second);
    else if (kernel.fetched[node] === 0) this.lookOne(node, 1, false);
    else if (depot[v]! >= 0) this.lookAfterLoad(node);
    else this.lookWithLoad(node);
  }

  /** Which tests this task needs in this row. */
  private prepare(task: number, v: number): void {
    const { kernel, rides } = this.tours;
    const { timed, maxMeters } = kernel.vehicles[v]!;
    this.v = v;
    this.task = task;
    this.entry = this.entryCost(task, v);
    this.slow = rides[v]! + kernel.limited[kernel.first[task]!]! > 0 || kernel.collects[task] === 1;
    this.plain = !this.slow && !timed && maxMeters === NO_LIMIT;
  }

  /** What the vehicle costs for being used, and for this home. An empty row's own way is not paid for yet. */
  private entryCost(task: number, v: number): number {
    const { kernel, length, meters } = this.tours;
    const { fixed, perMeter } = kernel.vehicles[v]!;
    const start = length[v] === 2 ? fixed + perMeter * meters[v]! : 0;
    return start + (kernel.strangers ? kernel.strangers[task * kernel.vehicleCount + v]! : 0);
  }

  private lookAfterLoad(node: number): void {
    const depot = this.tours.depot[this.v]!;
    if (!this.mayLoad(depot)) return;
    this.lookOne(node, this.tours.position[this.tours.loadNodeOf(this.v, depot)]! + 1, true);
  }

  private lookWithLoad(node: number): void {
    const { depots } = this.tours.kernel.problem;
    for (let depot = 0; depot < depots.length; depot++) {
      if (this.mayLoad(depot)) this.lookTwo(this.tours.loadNodeOf(this.v, depot), node);
    }
  }

  private mayLoad(depot: number): boolean {
    const { problem, load, dimensions } = this.tours.kernel;
    const task = problem.tasks[this.task]!;
    if (task.kind !== 'delivery' || !task.depots.includes(depot)) return false;
    const stock = this.stocked ? problem.depots[depot]!.stock : undefined;
    if (!stock) return true;
    for (let d = 0; d < dimensions; d++) {
      const asked = Math.max(0, load[this.task * dimensions + d]!);
      if (this.tours.freight.drawn[depot * dimensions + d]! + asked > stock[d]!) return false;
    }
    return true;
  }

  private lookOne(node: number, from: number, loads: boolean): void {
    const { windowAt } = this.tours.kernel;
    this.first = node;
    this.second = -1;
    for (let w = windowAt[node]!; w < windowAt[node + 1]!; w++) {
      this.tours.choose(node, w);
      this.firstWindow = w;
      this.scanOne(from, loads);
    }
  }

  private lookTwo(first: number, second: number): void {
    const { windowAt } = this.tours.kernel;
    this.first = first;
    this.second = second;
    for (let a = windowAt[first]!; a < windowAt[first + 1]!; a++) {
      for (let b = windowAt[second]!; b < windowAt[second + 1]!; b++) {
        this.tours.choose(first, a);
        this.tours.choose(second, b);
        this.firstWindow = a;
        this.secondWindow = b;
        this.scanTwo();
      }
    }
  }

  /** Each position of the row for one node. */
  private scanOne(start: number, loads: boolean): void {
    const { kernel, from, to, row, early, length } = this.tours;
    const { location, service, problem } = kernel;
    const { seconds } = kernel.vehicles[this.v]!;
    const nodes = row[this.v]!;
    const begins = early[this.v]!;
    const size = length[this.v]!;
    const node = this.first;
    const here = location[node]!;
    const ready = from[node]!;
    const due = to[node]!;
    for (let k = start; k < size; k++) {
      if (loads && !this.carries(k - 1)) return;
      const before = nodes[k - 1]!;
      const leave = begins[k - 1]! + service[before]!;
      if (leave > due) return;
      let begin = leave + seconds[location[before]! * problem.locations + here]!;
      if (begin < ready) begin = ready;
      if (begin <= due) this.tryBetween(k, begin);
    }
  }

  /** One node, begun at `begin`, before position `k`: does the rest of the row bear it, and what does it cost? */
  private tryBetween(k: number, begin: number): void {
    const { location, service, problem, vehicles } = this.tours.kernel;
    const { seconds, meters, perMeter } = vehicles[this.v]!;
    const row = this.tours.row[this.v]!;
    const here = location[this.first]!;
    const there = location[row[k - 1]!]! * problem.locations;
    const next = location[row[k]!]!;
    let detour = meters[there + here]!;
    let after = begin + service[this.first]!;
    if (next >= 0) {
      const onward = here * problem.locations + next;
      after += seconds[onward]!;
      detour += meters[onward]! - meters[there + next]!;
    }
    if (after > this.tours.late[this.v]![k]!) return;
    if (this.entry + perMeter * detour < this.spot.delta) this.consider(k, k, detour);
  }

  private scanTwo(): void {
    const { kernel, from, to } = this.tours;
    const { seconds, meters, perMeter } = kernel.vehicles[this.v]!;
    const { location, service } = kernel;
    const places = kernel.problem.locations;
    const row = this.tours.row[this.v]!;
    const early = this.tours.early[this.v]!;
    const length = this.tours.length[this.v]!;
    const node = this.first;
    const here = location[node]!;
    for (let k = 1; k < length; k++) {
      const before = row[k - 1]!;
      const leave = early[k - 1]! + service[before]!;
      if (leave > to[node]!) break;
      const there = location[before]! * places;
      const begin = Math.max(leave + seconds[there + here]!, from[node]!);
      if (begin > to[node]! || !this.carries(k - 1)) continue;
      const next = location[row[k]!]!;
      const detour =
        meters[there + here]! + (next < 0 ? 0 : meters[here * places + next]! - meters[there + next]!);
      // A second stop cannot shorten the way where distances keep the triangle rule; elsewhere this is a choice.
      if (this.entry + perMeter * detour < this.spot.delta) this.scanSecond(k, begin, detour);
    }
  }

  /** Tries every place for the second node after the first has gone before position `k`. */
  private scanSecond(k: number, begin: number, detour: number): void {
    const { kernel, from, to, row, late } = this.tours;
    const { location, service, problem } = kernel;
    const { seconds } = kernel.vehicles[this.v]!;
    const nodes = row[this.v]!;
    const limits = late[this.v]!;
    const last = this.tours.length[this.v]! - 1;
    const node = this.second;
    const here = location[node]!;
    let before = this.first;
    let clock = begin;
    for (let q = k; q <= last; q++) {
      const leave = clock + service[before]!;
      if (leave > to[node]!) return;
      const there = location[before]! * problem.locations;
      const arrive = Math.max(leave + seconds[there + here]!, from[node]!);
      if (arrive <= to[node]!) this.trySecond(k, q, arrive, detour);
      if (q === last) return;
      const after = nodes[q]!;
      clock = Math.max(leave + seconds[there + location[after]!]!, from[after]!);
      if (clock > limits[q]! || !this.carries(q)) return;
      before = after;
    }
  }

  /** The second node, begun at `begin`, before position `q`, with the first before position `k`. */
  private trySecond(k: number, q: number, begin: number, detour: number): void {
    const { location, service, problem, vehicles } = this.tours.kernel;
    const { seconds, meters, perMeter } = vehicles[this.v]!;
    const row = this.tours.row[this.v]!;
    const here = location[this.second]!;
    const there = location[q === k ? this.first : row[q - 1]!]! * problem.locations;
    const next = location[row[q]!]!;
    let way = detour + meters[there + here]!;
    let after = begin + service[this.second]!;
    if (next >= 0) {
      const onward = here * problem.locations + next;
      after += seconds[onward]!;
      way += meters[onward]! - meters[there + next]!;
    }
    if (after > this.tours.late[this.v]![q]!) return;
    if (this.entry + perMeter * way < this.spot.delta) this.consider(k, q, way);
  }

  /** Whether the task's load still fits on departure from a position. */
  private carries(k: number): boolean {
    const { dimensions, load, vehicles } = this.tours.kernel;
    const loads = this.tours.freight.loads[this.v]!;
    const { capacity } = vehicles[this.v]!;
    const own = this.task * dimensions;
    for (let d = 0; d < dimensions; d++) {
      if (loads[k * dimensions + d]! + load[own + d]! > capacity[d]!) return false;
    }
    return true;
  }

  /** A place that passed the quick tests and is nearer than the best so far. */
  private consider(at: number, then: number, detour: number): void {
    if (this.blinks && this.dice.next() % BLINK === 0) return;
    const { perMeter } = this.tours.kernel.vehicles[this.v]!;
    const delta = this.plain ? this.entry + perMeter * detour : this.price.delta(this, at, then, detour);
    if (delta < this.spot.delta) this.keep(at, then, delta);
  }

  private keep(at: number, then: number, delta: number): void {
    const { spot } = this;
    spot.vehicle = this.v;
    spot.at = at;
    spot.then = then;
    spot.first = this.first;
    spot.second = this.second;
    spot.firstWindow = this.firstWindow;
    spot.secondWindow = this.secondWindow;
    spot.delta = delta;
  }
}
