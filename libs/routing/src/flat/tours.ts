import { Freight } from './freight';
import { type Kernel, loadNode, NODE } from './kernel';
import { Segments } from './segments';

/**
 * The search's mutable plan: one row of nodes for each vehicle, from its start to its end, with what the O(1) tests
 * need beside each position. Every change of a row must be followed by `refresh`.
 */
export class Tours {
  readonly row: Int32Array[];
  readonly length: Int32Array;
  /** Earliest begin by position, given what comes before; latest, given what comes after (Savelsbergh 1992). */
  readonly early: Int32Array[];
  readonly late: Int32Array[];
  /** What is in the cars and what the depots give. */
  readonly freight: Freight;
  readonly segments: Segments[];
  /** By vehicle: points without what is left out, meters, stops without depots, limited rides, depot or -1. */
  readonly cost: Float64Array;
  readonly meters: Float64Array;
  readonly stops: Int32Array;
  readonly rides: Int32Array;
  readonly depot: Int32Array;
  /** By node: vehicle or -1, position in its row, and the window chosen for it. */
  readonly vehicle: Int32Array;
  readonly position: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly absent = new Set<number>();
  private leftOut = 0;
  private routes = 0;

  constructor(readonly kernel: Kernel) {
    const { vehicleCount, nodeCount } = kernel;
    const perVehicle = <T>(make: () => T): T[] => Array.from({ length: vehicleCount }, make);
    this.row = perVehicle(() => new Int32Array(16));
    this.early = perVehicle(() => new Int32Array(16));
    this.late = perVehicle(() => new Int32Array(16));
    this.freight = new Freight(kernel);
    this.segments = perVehicle(() => new Segments());
    this.length = new Int32Array(vehicleCount).fill(2);
    this.cost = new Float64Array(vehicleCount);
    this.meters = new Float64Array(vehicleCount);
    this.stops = new Int32Array(vehicleCount);
    this.rides = new Int32Array(vehicleCount);
    this.depot = new Int32Array(vehicleCount).fill(-1);
    this.vehicle = new Int32Array(nodeCount).fill(-1);
    this.position = new Int32Array(nodeCount).fill(-1);
    this.from = new Int32Array(nodeCount);
    this.to = new Int32Array(nodeCount);
    for (let node = 0; node < nodeCount; node++) this.choose(node, kernel.windowAt[node]!);
    for (let task = 0; task < kernel.taskCount; task++) this.leave(task);
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
    if (this.absent.has(task)) return;
    this.absent.add(task);
    this.leftOut += this.kernel.leftOut[task]!;
  }

  take(task: number): void {
    if (this.absent.delete(task)) this.leftOut -= this.kernel.leftOut[task]!;
  }

  /** Puts a node before a position. The caller refreshes. */
  put(v: number, node: number, at: number): void {
    const length = this.length[v]!;
    this.reserve(v, length + 1);
    const row = this.row[v]!;
    row.copyWithin(at + 1, at, length);
    row[at] = node;
    this.length[v] = length + 1;
    this.vehicle[node] = v;
  }

  /** Drops the marked nodes of a row, and the depot's when nothing is left to deliver from it. */
  drop(v: number, gone: (node: number) => boolean): void {
    const { kind } = this.kernel;
    const row = this.row[v]!;
    const length = this.length[v]!;
    let left = 0;
    for (let k = 0; k < length; k++) if (!gone(row[k]!)) left += this.kernel.fetched[row[k]!]!;
    let kept = 0;
    for (let k = 0; k < length; k++) {
      const node = row[k]!;
      if (gone(node) || (kind[node] === NODE.load && left === 0)) this.vehicle[node] = -1;
      else row[kept++] = node;
    }
    this.length[v] = kept;
  }

  /** Forgets who is in a row, before it is replaced. */
  clear(v: number): void {
    for (let k = 0; k < this.length[v]!; k++) {
      if (this.vehicle[this.row[v]![k]!] === v) this.vehicle[this.row[v]![k]!] = -1;
    }
  }

  /** Replaces a row that was cleared, for moves that have worked it out elsewhere. The caller refreshes. */
  replace(v: number, nodes: Int32Array, length: number): void {
    this.reserve(v, length);
    this.row[v]!.set(nodes.subarray(0, length));
    this.length[v] = length;
    for (let k = 0; k < length; k++) this.vehicle[nodes[k]!] = v;
  }

  /** Whether a row keeps its windows and limits. */
  sound(v: number): boolean {
    const { maxMeters, maxDuration, timed } = this.kernel.vehicles[v]!;
    const row = this.row[v]!;
    for (let k = 0; k < this.length[v]!; k++) if (this.early[v]![k]! > this.to[row[k]!]!) return false;
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
  }

  /** Where each node is, and what kinds of stops the row has. */
  private index(v: number): void {
    const { kind, subject, limited } = this.kernel;
    const { position, vehicle } = this;
    const row = this.row[v]!;
    const last = this.length[v]! - 1;
    let rides = 0;
    let depot = -1;
    for (let k = 0; k <= last; k++) {
      const node = row[k]!;
      position[node] = k;
      vehicle[node] = v;
      rides += limited[node]!;
      if (kind[node] === NODE.load) depot = subject[node]!;
    }
    this.stops[v] = last - (depot < 0 ? 1 : 2);
    this.rides[v] = rides;
    this.depot[v] = depot;
  }

  /** Earliest begins forward with the meters on the way, latest begins backward. */
  private setTimes(v: number): void {
    const { service, location, problem, vehicles } = this.kernel;
    const { seconds, meters, timed } = vehicles[v]!;
    const { from, to } = this;
    const row = this.row[v]!;
    const early = this.early[v]!;
    const late = this.late[v]!;
    const last = this.length[v]! - 1;
    let node = row[0]!;
    let clock = from[node]!;
    let sum = 0;
    early[0] = clock;
    for (let k = 1; k <= last; k++) {
      clock += service[node]!;
      const next = row[k]!;
      const there = location[next]!;
      if (there >= 0) {
        const way = location[node]! * problem.locations + there;
        clock += seconds[way]!;
        sum += meters[way]!;
      }
      if (clock < from[next]!) clock = from[next]!;
      early[k] = clock;
      node = next;
    }
    this.meters[v] = sum;
    clock = to[node]!;
    late[last] = clock;
    for (let k = last - 1; k >= 0; k--) {
      const before = row[k]!;
      const there = location[node]!;
      clock -= service[before]!;
      if (there >= 0) clock -= seconds[location[before]! * problem.locations + there]!;
      if (clock > to[before]!) clock = to[before]!;
      late[k] = clock;
      node = before;
    }
    if (timed) this.segments[v]!.fill(this, v, row, last + 1);
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

  private reserve(v: number, size: number): void {
    if (this.row[v]!.length >= size) return;
    const grow = (old: Int32Array): Int32Array => {
      const larger = new Int32Array(2 * size);
      larger.set(old);
      return larger;
    };
    this.row[v] = grow(this.row[v]!);
    this.early[v] = grow(this.early[v]!);
    this.late[v] = grow(this.late[v]!);
  }
}
