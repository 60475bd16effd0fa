import { Absent } from './absent';
import { Cells } from './cells';
import { Fleet } from './fleet';
import { Freight } from './freight';
import { demandingNodes, type Judge, type Limits } from './judge';
import { fixedRow, type Kernel, loadNode, NODE } from './kernel';
import { strangersIn } from './points';
import { RideRows } from './ride-rows';
import { type Roads, roadsOf } from './roads';
import { Segments } from './segments';
import { type Traits, traitsOf } from './traits';

/**
 * The search's mutable plan: one row of nodes for each vehicle, from its start to its end, with what the O(1) tests
 * need beside each position. Every change of a row must be followed by `refresh`.
 */
export class Tours extends Cells {
  readonly length: Int32Array;
  /** Changes whenever a row does and comes back when the row does: what was worked out for a version stays true. */
  readonly version: Int32Array;
  /** What is in the cars and what the depots give. */
  readonly freight: Freight;
  readonly segments: Segments[];
  /** The rows with their longest rides kept. */
  readonly ridden: RideRows;
  /** By vehicle: points without what is left out, meters, stops without depots, depot or -1. */
  readonly cost: Float64Array;
  readonly meters: Float64Array;
  readonly stops: Int32Array;
  /** Stops that only the exact test can place: with a price on their moment, links. */
  readonly demands: Int32Array;
  readonly depot: Int32Array;
  /** Position of the depot's stop, or 0. */
  readonly loadAt: Int32Array;
  /** Stops of all rows. */
  allStops = 0;
  readonly fleet: Fleet;
  readonly roads: readonly Roads[];
  readonly traits: Traits;
  private readonly demanding: Uint8Array;
  private judge: Judge = { cost: () => Infinity, durationOf: () => -1 };
  /** By node: vehicle or -1, position in its row, and the window chosen for it. */
  readonly vehicle: Int32Array;
  readonly position: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly absent: Absent;
  /** Narrower limits on the begins of nodes about to be put, for linked visits. */
  limits: Limits | null = null;
  private leftOut = 0;
  private routes = 0;
  private versions = 0;

  constructor(readonly kernel: Kernel) {
    super(kernel.vehicleCount);
    const { vehicleCount, nodeCount, problem, vehicles } = kernel;
    this.traits = traitsOf(vehicles);
    this.loadAt = new Int32Array(vehicleCount);
    this.fleet = new Fleet(this.traits.type);
    this.roads = vehicles.map(({ seconds, meters }) => roadsOf(seconds, meters, problem.locations));
    this.freight = new Freight(kernel);
    this.segments = vehicles.map(() => new Segments());
    this.length = new Int32Array(vehicleCount).fill(2);
    this.version = new Int32Array(vehicleCount);
    this.cost = new Float64Array(vehicleCount);
    this.meters = new Float64Array(vehicleCount);
    this.stops = new Int32Array(vehicleCount);
    this.demands = new Int32Array(vehicleCount);
    this.depot = new Int32Array(vehicleCount).fill(-1);
    this.vehicle = new Int32Array(nodeCount).fill(-1);
    this.position = new Int32Array(nodeCount).fill(-1);
    this.from = new Int32Array(nodeCount);
    this.to = new Int32Array(nodeCount);
    this.absent = new Absent(kernel.taskCount);
    this.demanding = demandingNodes(kernel);
    this.ridden = new RideRows(this);
    for (let node = 0; node < nodeCount; node++) this.choose(node, kernel.windowAt[node]!);
    for (let task = 0; task < kernel.taskCount; task++) this.leave(task);
  }

  /** Lays out the rows as they begin: empty, or with what is promised. The judge comes now, as it knows the rows. */
  begin(judge: Judge): void {
    this.judge = judge;
    const { kernel } = this;
    for (let v = 0; v < kernel.vehicleCount; v++) {
      const nodes = fixedRow(kernel, v);
      const windows = kernel.held[v]?.windows;
      this.replace(v, nodes, nodes.length);
      nodes.forEach((node, k) => {
        if (windows) this.choose(node, windows[k]!);
        if (kernel.kind[node]! > NODE.load) this.take(kernel.subject[node]!);
      });
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
    this.limits?.squeeze(node, this);
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
    const { kind, fetched, pinned } = this.kernel;
    const row = this.row[v]!;
    const length = this.length[v]!;
    let left = 0;
    for (let k = 0; k < length; k++) if (gone[row[k]!] === 0) left += fetched[row[k]!]!;
    let kept = 0;
    for (let k = 0; k < length; k++) {
      const node = row[k]!;
      if (gone[node] === 1 || (kind[node] === NODE.load && left === 0 && pinned[node] === 0))
        this.vehicle[node] = -1;
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

  /** Whether only the exact test knows what the row costs. */
  isExact(v: number): boolean {
    return this.demands[v]! > 0 || this.traits.exact[v] === 1;
  }

  /** Whether a row keeps its windows and limits. */
  sound(v: number): boolean {
    const { node, early, to, traits } = this;
    if (this.isExact(v)) return this.cost[v] !== Infinity;
    const o = v * this.stride;
    for (let k = o; k < o + this.length[v]!; k++) if (early[k]! > to[node[k]!]!) return false;
    if (this.meters[v]! > traits.maxMeters[v]! || this.ridden.keeps[v] === 0) return false;
    return traits.timed[v] === 0 || this.segments[v]!.duration <= traits.maxDuration[v]!;
  }

  /** Recomputes everything about a row. */
  refresh(v: number): void {
    this.freight.giveBack(v, this.depot[v]!);
    this.index(v);
    this.freight.book(v, this.row[v]!, this.length[v]!, this.depot[v]!);
    this.setTimes(v);
    this.ridden.note(v);
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
    if (this.traits.timed[v] === 1) this.segments[v]!.fill(this, v, this.row[v]!, this.length[v]!);
    this.ridden.note(v);
    this.meters[v] = meters;
    this.setPoints(v, cost);
    this.version[v] = version;
  }

  /** Where each node is, and what kinds of stops the row has. */
  private index(v: number): void {
    const { kind, subject, location } = this.kernel;
    const { demanding, position, vehicle, node, place } = this;
    const o = v * this.stride;
    const last = this.length[v]! - 1;
    let demands = 0;
    let depot = -1;
    let loadAt = 0;
    for (let k = 0; k <= last; k++) {
      const one = node[o + k]!;
      position[one] = k;
      vehicle[one] = v;
      place[o + k] = location[one]!;
      demands += demanding[one]!;
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
    this.demands[v] = demands;
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
    if (this.traits.timed[v] === 1) this.segments[v]!.fill(this, v, this.row[v]!, last - o + 1);
  }

  private setCost(v: number): void {
    const { fixed, perMeter, perSecond } = this.traits;
    let cost = 0;
    if (this.length[v]! > 2) {
      if (this.isExact(v)) cost = this.judge.cost(v, this.row[v]!, this.length[v]!);
      else {
        const time = perSecond[v]! > 0 ? perSecond[v]! * this.segments[v]!.duration : 0;
        const persons = strangersIn(this.kernel, v, this.row[v]!, this.length[v]!);
        cost = fixed[v]! + perMeter[v]! * this.meters[v]! + time + persons;
      }
    }
    this.setPoints(v, cost);
  }

  /** A broken row costs without end; the sum of all would never come back from that, so it is left out of it. */
  private setPoints(v: number, cost: number): void {
    if (this.cost[v] !== Infinity) this.routes -= this.cost[v]!;
    if (cost !== Infinity) this.routes += cost;
    this.cost[v] = cost;
  }

  /** Shortest duration of a row; only asked of rows that are sound. Longest rides do not make it longer (`RideClock`). */
  duration(v: number): number {
    return this.isExact(v) ? this.judge.durationOf(v) : this.segments[v]!.duration;
  }

  loadNodeOf(v: number, depot: number): number {
    return loadNode(this.kernel, v, depot);
  }
}
