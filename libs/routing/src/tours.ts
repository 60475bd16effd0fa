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
  /** In the car on departure: `position * dimensions + d`. */
  readonly loads: Int32Array[];
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
  /** What each depot gives in this plan: `depot * dimensions + d`. */
  readonly drawn: Float64Array;
  readonly absent = new Set<number>();
  private leftOut = 0;
  private routes = 0;

  constructor(readonly kernel: Kernel) {
    const { vehicleCount, nodeCount, dimensions, problem } = kernel;
    const perVehicle = <T>(make: () => T): T[] => Array.from({ length: vehicleCount }, make);
    this.row = perVehicle(() => new Int32Array(16));
    this.early = perVehicle(() => new Int32Array(16));
    this.late = perVehicle(() => new Int32Array(16));
    this.loads = perVehicle(() => new Int32Array(16 * dimensions));
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
    this.drawn = new Float64Array(problem.depots.length * dimensions);
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
    for (let k = 0; k < length; k++)
      if (kind[row[k]!] === NODE.deliver && !gone(row[k]!)) left += this.loaded(row[k]!);
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

  /** Whether a delivery comes from a depot of this route (1) or was aboard from the start (0). */
  loaded(node: number): number {
    return this.kernel.aboard[this.kernel.subject[node]!]! < 0 ? 1 : 0;
  }

  /** Recomputes everything about a row. */
  refresh(v: number): void {
    const length = this.length[v]!;
    for (let k = 0; k < length; k++) {
      this.position[this.row[v]![k]!] = k;
      this.vehicle[this.row[v]![k]!] = v;
    }
    this.draw(v, -1);
    this.countStops(v);
    this.draw(v, 1);
    this.setLoads(v);
    this.setTimes(v);
    this.setCost(v);
  }

  private countStops(v: number): void {
    const { kind, subject, maxRide } = this.kernel;
    const row = this.row[v]!;
    let stops = 0;
    let rides = 0;
    let depot = -1;
    for (let k = 1; k < this.length[v]! - 1; k++) {
      const node = row[k]!;
      if (kind[node] === NODE.load) depot = subject[node]!;
      else stops += 1;
      if (kind[node] === NODE.pickup && maxRide[subject[node]!]! < 0x7fffffff) rides += 1;
    }
    this.stops[v] = stops;
    this.rides[v] = rides;
    this.depot[v] = depot;
  }

  private readonly taken: number[][] = [];

  /** Books (sign 1) what the row takes from its depot, or gives back (-1) what it was booked with before. */
  private draw(v: number, sign: 1 | -1): void {
    const { dimensions } = this.kernel;
    const booked = sign < 0 ? this.taken[v] : this.carried(v);
    if (!booked) return;
    const depot = this.depot[v]!;
    if (sign > 0) this.taken[v] = booked;
    if (depot < 0) return;
    for (let d = 0; d < dimensions; d++) this.drawn[depot * dimensions + d]! += sign * booked[d]!;
  }

  /** What a load stop of this row takes, per dimension. */
  private carried(v: number): number[] {
    const { dimensions, kind, subject, load } = this.kernel;
    const sum = new Array<number>(dimensions).fill(0);
    const row = this.row[v]!;
    for (let k = 1; k < this.length[v]! - 1; k++) {
      const node = row[k]!;
      if (kind[node] !== NODE.deliver || this.loaded(node) === 0) continue;
      for (let d = 0; d < dimensions; d++) sum[d]! += Math.max(0, load[subject[node]! * dimensions + d]!);
    }
    return sum;
  }

  private setLoads(v: number): void {
    const { dimensions } = this.kernel;
    const loads = this.loads[v]!;
    const row = this.row[v]!;
    for (let d = 0; d < dimensions; d++) loads[d] = this.aboardAtStart(v, d);
    for (let k = 1; k < this.length[v]!; k++) {
      for (let d = 0; d < dimensions; d++) {
        loads[k * dimensions + d] = loads[(k - 1) * dimensions + d]! + this.change(v, row[k]!, d);
      }
    }
  }

  /** Load units in the car before the first stop. */
  aboardAtStart(v: number, d: number): number {
    const { problem } = this.kernel;
    let sum = 0;
    for (const { task } of problem.vehicles[v]!.aboard ?? [])
      sum += Math.max(0, problem.tasks[task]!.load[d]!);
    return sum;
  }

  /** How much more is in the car after a node. */
  change(v: number, node: number, d: number): number {
    const { kind, subject, load, dimensions } = this.kernel;
    const amount = load[subject[node]! * dimensions + d]!;
    const what = kind[node]!;
    if (what === NODE.pickup) return amount;
    if (what === NODE.dropoff || what === NODE.deliver) return -amount;
    return what === NODE.load ? this.taken[v]![d]! : 0;
  }

  private setTimes(v: number): void {
    const { service, location, problem, vehicles } = this.kernel;
    const { seconds, timed } = vehicles[v]!;
    const row = this.row[v]!;
    const early = this.early[v]!;
    const late = this.late[v]!;
    const last = this.length[v]! - 1;
    const way = (k: number): number => {
      const to = location[row[k]!]!;
      return to < 0 ? 0 : seconds[location[row[k - 1]!]! * problem.locations + to]!;
    };
    early[0] = this.from[row[0]!]!;
    for (let k = 1; k <= last; k++) {
      early[k] = Math.max(this.from[row[k]!]!, early[k - 1]! + service[row[k - 1]!]! + way(k));
    }
    late[last] = this.to[row[last]!]!;
    for (let k = last - 1; k >= 0; k--) {
      late[k] = Math.min(this.to[row[k]!]!, late[k + 1]! - way(k + 1) - service[row[k]!]!);
    }
    if (timed) this.segments[v]!.fill(this, v, row, last + 1);
  }

  private setCost(v: number): void {
    const { location, problem, vehicles, strangers, subject, kind, vehicleCount } = this.kernel;
    const { meters, fixed, perMeter, perSecond } = vehicles[v]!;
    const row = this.row[v]!;
    let sum = 0;
    let extra = 0;
    for (let k = 1; k < this.length[v]!; k++) {
      const to = location[row[k]!]!;
      if (to >= 0) sum += meters[location[row[k - 1]!]! * problem.locations + to]!;
      const counts = strangers && kind[row[k]!]! > NODE.load && kind[row[k]!] !== NODE.pickup;
      if (counts) extra += strangers[subject[row[k]!]! * vehicleCount + v]!;
    }
    const used = this.length[v]! > 2;
    this.meters[v] = sum;
    this.routes -= this.cost[v]!;
    this.cost[v] = used
      ? fixed + perMeter * sum + extra + (perSecond > 0 ? perSecond * this.duration(v) : 0)
      : 0;
    this.routes += this.cost[v]!;
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
    const grow = (old: Int32Array, factor: number): Int32Array => {
      const larger = new Int32Array(2 * size * factor);
      larger.set(old);
      return larger;
    };
    this.row[v] = grow(this.row[v]!, 1);
    this.early[v] = grow(this.early[v]!, 1);
    this.late[v] = grow(this.late[v]!, 1);
    this.loads[v] = grow(this.loads[v]!, this.kernel.dimensions);
  }
}
