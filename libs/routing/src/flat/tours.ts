import { Absent } from './absent';
import { Fleet } from './fleet';
import { Freight } from './freight';
import { type Kernel, loadNode, NODE } from './kernel';
import { type Roads, roadsOf } from './roads';
import { Segments } from './segments';

/**
 * The search's mutable plan: one row of nodes for each vehicle, from its start to its end, with what the O(1) tests
 * need beside each position. All rows lie in flat arrays, row `v` from `v * stride` on. Every change of a row must be
 * followed by `refresh`.
 */
export class Tours {
  stride = 32;
  /** By position (`v * stride + k`): the node and its location (-1 at an open end). */
  node: Int32Array;
  place: Int32Array;
  /** Earliest begin given what comes before; latest, given what comes after (Savelsbergh 1992). */
  early: Int32Array;
  late: Int32Array;
  /** Meters from the position before. */
  hop: Int32Array;
  /** Windows on each row's nodes: `row[v][k]` is `node[v * stride + k]`. */
  readonly row: Int32Array[] = [];
  readonly length: Int32Array;
  /** Changes whenever a row does and comes back when the row does: what was worked out for a version stays true. */
  readonly version: Int32Array;
  /** What is in the cars and what the depots give. */
  readonly freight: Freight;
  readonly segments: Segments[];
  /** By vehicle: points without what is left out, meters, stops without depots, limited rides, depot or -1. */
  readonly cost: Float64Array;
  readonly meters: Float64Array;
  readonly stops: Int32Array;
  readonly rides: Int32Array;
  readonly depot: Int32Array;
  /** Position of the depot's stop, or 0. */
  readonly loadAt: Int32Array;
  /** Stops of all rows. */
  allStops = 0;
  readonly fleet: Fleet;
  readonly roads: readonly Roads[];
  /** By node: vehicle or -1, position in its row, and the window chosen for it. */
  readonly vehicle: Int32Array;
  readonly position: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly absent: Absent;
  private leftOut = 0;
  private routes = 0;
  private versions = 0;

  constructor(readonly kernel: Kernel) {
    const { vehicleCount, nodeCount, problem, vehicles } = kernel;
    const cells = vehicleCount * this.stride;
    this.node = new Int32Array(cells);
    this.place = new Int32Array(cells);
    this.early = new Int32Array(cells);
    this.late = new Int32Array(cells);
    this.hop = new Int32Array(cells);
    this.loadAt = new Int32Array(vehicleCount);
    this.fleet = new Fleet(Int32Array.from(vehicles, ({ type }) => type));
    this.roads = vehicles.map(({ seconds, meters }) => roadsOf(seconds, meters, problem.locations));
    this.freight = new Freight(kernel);
    this.segments = vehicles.map(() => new Segments());
    this.length = new Int32Array(vehicleCount).fill(2);
    this.version = new Int32Array(vehicleCount);
    this.cost = new Float64Array(vehicleCount);
    this.meters = new Float64Array(vehicleCount);
    this.stops = new Int32Array(vehicleCount);
    this.rides = new Int32Array(vehicleCount);
    this.depot = new Int32Array(vehicleCount).fill(-1);
    this.vehicle = new Int32Array(nodeCount).fill(-1);
    this.position = new Int32Array(nodeCount).fill(-1);
    this.from = new Int32Array(nodeCount);
    this.to = new Int32Array(nodeCount);
    this.absent = new Absent(kernel.taskCount);
    for (let node = 0; node < nodeCount; node++) this.choose(node, kernel.windowAt[node]!);
    for (let task = 0; task < kernel.taskCount; task++) this.leave(task);
    this.setViews();
    for (let v = 0; v < vehicleCount; v++) {
      this.row[v]!.set([kernel.startOf[v]!, kernel.endOf[v]!]);
      this.refresh(v);
    }
  }

  /** Points of the whole plan. Whole numbers, so adding and taking away never drifts. */
  get total(): number {
    return this.routes + this.leftOut;
  }

  /** Sets the window of a node by its number in the kernel's list; a node without windows can never be begun. */
  choose(node: number, window: number): void {
    const some = window < this.kernel.windowAt[node + 1]!;
    this.from[node] = some ? this.kernel.windowFrom[window]! : 0;
    this.to[node] = some ? this.kernel.windowTo[window]! : -1;
  }

  leave(task: number): void {
    if (this.absent.add(task)) this.leftOut += this.kernel.leftOut[task]!;
  }

  take(task: number): void {
    if (this.absent.delete(task)) this.leftOut -= this.kernel.leftOut[task]!;
  }

  /** Puts a node before a position. The caller refreshes. */
  put(v: number, node: number, at: number): void {
    const length = this.length[v]!;
    this.reserve(length + 1);
    const row = this.row[v]!;
    for (let k = length; k > at; k--) row[k] = row[k - 1]!;
    row[at] = node;
    this.length[v] = length + 1;
    this.vehicle[node] = v;
  }

  /** Drops the nodes marked with 1, and the depot's when nothing is left to deliver from it. */
  drop(v: number, gone: Uint8Array): void {
    const { kind, fetched } = this.kernel;
    const row = this.row[v]!;
    const length = this.length[v]!;
    let left = 0;
    for (let k = 0; k < length; k++) if (gone[row[k]!] === 0) left += fetched[row[k]!]!;
    let kept = 0;
    for (let k = 0; k < length; k++) {
      const node = row[k]!;
      if (gone[node] === 1 || (kind[node] === NODE.load && left === 0)) this.vehicle[node] = -1;
      else row[kept++] = node;
    }
    this.length[v] = kept;
  }

  /** Forgets who is in a row, before it is replaced. */
  clear(v: number): void {
    const row = this.row[v]!;
    for (let k = 0; k < this.length[v]!; k++) if (this.vehicle[row[k]!] === v) this.vehicle[row[k]!] = -1;
  }

  /** Replaces a row that was cleared, for moves that have worked it out elsewhere. The caller refreshes. */
  replace(v: number, nodes: Int32Array, length: number): void {
    this.reserve(length);
    const row = this.row[v]!;
    for (let k = 0; k < length; k++) {
      row[k] = nodes[k]!;
      this.vehicle[nodes[k]!] = v;
    }
    this.length[v] = length;
  }

  /** Whether a row keeps its windows and limits. */
  sound(v: number): boolean {
    const { maxMeters, maxDuration, timed } = this.kernel.vehicles[v]!;
    const { node, early, to } = this;
    const o = v * this.stride;
    for (let k = o; k < o + this.length[v]!; k++) if (early[k]! > to[node[k]!]!) return false;
    if (this.meters[v]! > maxMeters) return false;
    if (!timed && this.rides[v] === 0) return true;
    const duration = this.duration(v);
    return duration >= 0 && duration <= maxDuration;
  }

  /** Recomputes everything about a row. */
  refresh(v: number): void {
    this.freight.giveBack(v, this.depot[v]!);
    this.index(v);
    this.freight.book(v, this.row[v]!, this.length[v]!, this.depot[v]!);
    this.setTimes(v);
    this.setCost(v);
    this.version[v] = this.length[v] === 2 ? 0 : ++this.versions;
  }

  /**
   * The same for a row that has come back to what it was, whose times the caller has put back already: spares the
   * walk over the roads.
   */
  restored(v: number, meters: number, cost: number, version: number): void {
    this.freight.giveBack(v, this.depot[v]!);
    this.index(v);
    this.freight.book(v, this.row[v]!, this.length[v]!, this.depot[v]!);
    if (this.kernel.vehicles[v]!.timed) this.segments[v]!.fill(this, v, this.row[v]!, this.length[v]!);
    this.meters[v] = meters;
    this.routes += cost - this.cost[v]!;
    this.cost[v] = cost;
    this.version[v] = version;
  }

  /** Where each node is, and what kinds of stops the row has. */
  private index(v: number): void {
    const { kind, subject, limited, location } = this.kernel;
    const { position, vehicle, node, place } = this;
    const o = v * this.stride;
    const last = this.length[v]! - 1;
    let rides = 0;
    let depot = -1;
    let loadAt = 0;
    for (let k = 0; k <= last; k++) {
      const one = node[o + k]!;
      position[one] = k;
      vehicle[one] = v;
      place[o + k] = location[one]!;
      rides += limited[one]!;
      if (kind[one] === NODE.load) {
        depot = subject[one]!;
        loadAt = k;
      }
    }
    this.allStops -= this.stops[v]!;
    this.stops[v] = last - (depot < 0 ? 1 : 2);
    this.allStops += this.stops[v]!;
    this.loadAt[v] = loadAt;
    this.fleet.note(v, last > 1);
    this.rides[v] = rides;
    this.depot[v] = depot;
  }

  /** Earliest begins forward with the meters on the way, latest begins backward. */
  private setTimes(v: number): void {
    const { service, problem } = this.kernel;
    const { seconds, meters } = this.roads[v]!;
    const { from, to, node, place, early, late, hop } = this;
    const o = v * this.stride;
    const last = o + this.length[v]! - 1;
    let clock = from[node[o]!]!;
    let here = place[o]!;
    let sum = 0;
    early[o] = clock;
    for (let k = o + 1; k <= last; k++) {
      const there = place[k]!;
      const way = here * problem.locations + there;
      const step = there < 0 ? 0 : meters[way]!;
      clock += service[node[k - 1]!]! + (there < 0 ? 0 : seconds[way]!);
      const ready = from[node[k]!]!;
      if (clock < ready) clock = ready;
      early[k] = clock;
      hop[k] = step;
      sum += step;
      here = there;
    }
    this.meters[v] = sum;
    clock = to[node[last]!]!;
    late[last] = clock;
    for (let k = last - 1; k >= o; k--) {
      const there = place[k + 1]!;
      clock -= service[node[k]!]!;
      if (there >= 0) clock -= seconds[place[k]! * problem.locations + there]!;
      const due = to[node[k]!]!;
      if (clock > due) clock = due;
      late[k] = clock;
    }
    if (this.kernel.vehicles[v]!.timed) this.segments[v]!.fill(this, v, this.row[v]!, last - o + 1);
  }

  private setCost(v: number): void {
    const { fixed, perMeter, perSecond } = this.kernel.vehicles[v]!;
    this.routes -= this.cost[v]!;
    this.cost[v] = 0;
    if (this.length[v]! > 2) {
      const time = perSecond > 0 ? perSecond * this.duration(v) : 0;
      this.cost[v] = fixed + perMeter * this.meters[v]! + time + this.strangers(v);
    }
    this.routes += this.cost[v]!;
  }

  private strangers(v: number): number {
    const { strangers, subject, kind, vehicleCount } = this.kernel;
    if (!strangers) return 0;
    const row = this.row[v]!;
    let sum = 0;
    for (let k = 1; k < this.length[v]! - 1; k++) {
      const what = kind[row[k]!]!;
      if (what !== NODE.load && what !== NODE.pickup) sum += strangers[subject[row[k]!]! * vehicleCount + v]!;
    }
    return sum;
  }

  private readonly exact = { duration: (_v: number): number => 0 };

  /** Shortest duration of a row. With limited rides the segments are only a bound; then the exact clock decides. */
  duration(v: number): number {
    return this.rides[v]! > 0 ? this.exact.duration(v) : this.segments[v]!.duration;
  }

  /** The exact clock needs the rows and the rows need it: given once, after both exist. */
  setExactDuration(duration: (v: number) => number): void {
    this.exact.duration = duration;
  }

  loadNodeOf(v: number, depot: number): number {
    return loadNode(this.kernel, v, depot);
  }

  private setViews(): void {
    for (let v = 0; v < this.length.length; v++) {
      this.row[v] = this.node.subarray(v * this.stride, (v + 1) * this.stride);
    }
  }

  /** Makes all rows wider when one no longer fits. */
  private reserve(size: number): void {
    if (size <= this.stride) return;
    const before = this.stride;
    while (this.stride < size) this.stride *= 2;
    const widen = (old: Int32Array): Int32Array => {
      const wide = new Int32Array(this.length.length * this.stride);
      for (let v = 0; v < this.length.length; v++) {
        wide.set(old.subarray(v * before, (v + 1) * before), v * this.stride);
      }
      return wide;
    };
    this.node = widen(this.node);
    this.place = widen(this.place);
    this.early = widen(this.early);
    this.late = widen(this.late);
    this.hop = widen(this.hop);
    this.setViews();
  }
}
