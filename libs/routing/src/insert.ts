import { type Random } from '@doorstep/std';
import { type Appraiser } from './appraise';
import { NO_LIMIT } from './kernel';
import { Segment } from './segments';
import { type Tours } from './tours';

/** Where one task would go, and the points it would add. `none` when nowhere. */
export interface Spot {
  vehicle: number;
  /** Position of the first node, and of the second counted in the row before either is put in. */
  at: number;
  then: number;
  first: number;
  second: number;
  firstWindow: number;
  secondWindow: number;
  delta: number;
}

/** One position in 128 is passed over, which keeps equal plans from coming back (Christiaens & Vanden Berghe 2020). */
const BLINK = 128;

/**
 * Finds the cheapest place for a task by trying every position of every row with O(1) tests. The scan is the hot
 * loop of the whole engine: no objects, no closures, numbers in fields.
 */
export class Inserter {
  readonly spot: Spot = noSpot();
  blinks = true;
  private readonly segment: Segment;
  private readonly seen: Int32Array;
  private round = 0;
  private readonly stocked: boolean;
  private scratch = new Int32Array(64);
  // The candidate under test.
  private v = 0;
  private task = 0;
  private first = 0;
  private second = -1;
  private entry = 0;
  private slow = false;
  private plain = true;
  private firstWindow = 0;
  private secondWindow = 0;

  constructor(
    private readonly tours: Tours,
    private readonly appraiser: Appraiser,
    private readonly dice: Random,
  ) {
    const { kernel } = tours;
    this.segment = new Segment(tours, 0);
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
    if (kernel.may[task * kernel.vehicleCount + v] === 0) return;
    const count = kernel.second[task]! < 0 ? 1 : 2;
    const vehicle = kernel.vehicles[v]!;
    if (stops[v]! + count > vehicle.maxStops) return;
    this.v = v;
    this.task = task;
    this.entry = this.entryCost(task, v);
    const limited = kernel.maxRide[task]! < NO_LIMIT && count === 2;
    this.slow = limited || this.tours.rides[v]! > 0 || kernel.collects[task] === 1;
    this.plain = !this.slow && !vehicle.timed && vehicle.maxMeters === NO_LIMIT;
    const node = kernel.first[task]!;
    if (count === 2) this.lookTwo(node, kernel.second[task]!);
    else if (kernel.fetched[node] === 0) this.lookOne(node, 1, false);
    else if (depot[v]! >= 0) this.lookAfterLoad(node);
    else this.lookWithLoad(node);
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

  private scanOne(start: number, loads: boolean): void {
    const { kernel, from, to } = this.tours;
    const { seconds, meters, perMeter } = kernel.vehicles[this.v]!;
    const { location, service } = kernel;
    const places = kernel.problem.locations;
    const row = this.tours.row[this.v]!;
    const early = this.tours.early[this.v]!;
    const late = this.tours.late[this.v]!;
    const length = this.tours.length[this.v]!;
    const node = this.first;
    const here = location[node]!;
    const ready = from[node]!;
    const due = to[node]!;
    const stay = service[node]!;
    for (let k = start; k < length; k++) {
      if (loads && !this.carries(k - 1)) break;
      const before = row[k - 1]!;
      const leave = early[k - 1]! + service[before]!;
      if (leave > due) break;
      const there = location[before]! * places;
      let begin = leave + seconds[there + here]!;
      if (begin < ready) begin = ready;
      if (begin > due) continue;
      const after = row[k]!;
      const next = location[after]!;
      if (begin + stay + (next < 0 ? 0 : seconds[here * places + next]!) > late[k]!) continue;
      const detour =
        meters[there + here]! + (next < 0 ? 0 : meters[here * places + next]! - meters[there + next]!);
      if (this.entry + perMeter * detour < this.spot.delta) this.consider(k, k, detour);
    }
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
    const { kernel, from, to } = this.tours;
    const { seconds, meters, perMeter } = kernel.vehicles[this.v]!;
    const { location, service } = kernel;
    const places = kernel.problem.locations;
    const row = this.tours.row[this.v]!;
    const late = this.tours.late[this.v]!;
    const length = this.tours.length[this.v]!;
    const node = this.second;
    const here = location[node]!;
    const due = to[node]!;
    let before = this.first;
    let clock = begin;
    for (let q = k; q < length; q++) {
      const leave = clock + service[before]!;
      if (leave > due) return;
      const there = location[before]! * places;
      const arrive = Math.max(leave + seconds[there + here]!, from[node]!);
      const after = row[q]!;
      const next = location[after]!;
      const way = next < 0 ? 0 : seconds[here * places + next]!;
      if (arrive <= due && arrive + service[node]! + way <= late[q]!) {
        const more =
          meters[there + here]! + (next < 0 ? 0 : meters[here * places + next]! - meters[there + next]!);
        if (this.entry + perMeter * (detour + more) < this.spot.delta) this.consider(k, q, detour + more);
      }
      clock = Math.max(leave + (next < 0 ? 0 : seconds[there + next]!), from[after]!);
      if (clock > late[q]! || !this.carries(q)) return;
      before = after;
    }
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
    const delta = this.plain ? this.entry + perMeter * detour : this.fullDelta(at, then, detour);
    if (delta < this.spot.delta) this.keep(at, then, delta);
  }

  private fullDelta(at: number, then: number, detour: number): number {
    const { tours, v } = this;
    const { perMeter, perSecond, maxMeters, maxDuration, timed } = tours.kernel.vehicles[v]!;
    if (tours.meters[v]! + detour > maxMeters) return Infinity;
    if (this.slow) return this.exactDelta(at, then);
    if (!timed) return this.entry + perMeter * detour;
    const duration = this.durationWith(at, then);
    if (duration > maxDuration) return Infinity;
    const before = tours.length[v] === 2 ? 0 : tours.duration(v);
    return this.entry + perMeter * detour + perSecond * (duration - before);
  }

  private durationWith(at: number, then: number): number {
    const { segment, tours, v } = this;
    const row = tours.row[v]!;
    const segments = tours.segments[v]!;
    segment.use(v);
    segments.open(segment, row[at - 1]!, at - 1);
    segment.append(this.first);
    if (this.second >= 0) {
      for (let k = at; k < then; k++) segment.append(row[k]!);
      segment.append(this.second);
    }
    segments.close(segment, row[then]!, then);
    return segment.duration;
  }

  private exactDelta(at: number, then: number): number {
    const { tours, v } = this;
    const row = tours.row[v]!;
    const length = tours.length[v]!;
    if (this.scratch.length < length + 2) this.scratch = new Int32Array(2 * length + 2);
    let size = 0;
    for (let k = 0; k < length; k++) {
      if (k === at) this.scratch[size++] = this.first;
      if (k === then && this.second >= 0) this.scratch[size++] = this.second;
      this.scratch[size++] = row[k]!;
    }
    return this.appraiser.cost(v, this.scratch, size) - tours.cost[v]!;
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

const noSpot = (): Spot => ({
  vehicle: -1,
  at: 0,
  then: 0,
  first: 0,
  second: -1,
  firstWindow: 0,
  secondWindow: 0,
  delta: Infinity,
});

/** Puts a task where a spot says. */
export function place(tours: Tours, task: number, spot: Readonly<Spot>): void {
  tours.choose(spot.first, spot.firstWindow);
  tours.put(spot.vehicle, spot.first, spot.at);
  if (spot.second >= 0) {
    tours.choose(spot.second, spot.secondWindow);
    tours.put(spot.vehicle, spot.second, spot.then + 1);
  }
  tours.take(task);
  tours.refresh(spot.vehicle);
}
