import { setTimes } from './clock';
import { NO_LIMIT, NODE } from './kernel';
import { type Tours } from './tours';

/**
 * The full test of one row as a sequence of nodes: loads, order, windows, rides, duration, distance. Linear, exact,
 * the same for every kind of move. Uses the windows chosen in the tours.
 */
export class Appraiser {
  private readonly timing = {
    length: 0,
    service: new Int32Array(64),
    travel: new Int32Array(64),
    from: new Int32Array(64),
    to: new Int32Array(64),
    pickup: new Int32Array(64),
    ride: new Int32Array(64),
    maxDuration: NO_LIMIT,
  };
  private begin = new Int32Array(64);
  private readonly place: Int32Array;
  private readonly load: Int32Array;
  private size = 0;
  meters = 0;
  duration = 0;

  constructor(private readonly tours: Tours) {
    this.place = new Int32Array(tours.kernel.nodeCount).fill(-1);
    this.load = new Int32Array(tours.kernel.dimensions);
  }

  /** Points of the row for the vehicle, or Infinity when it breaks a rule. */
  cost(v: number, nodes: Int32Array, length: number): number {
    if (length <= 2) return 0;
    if (!this.inOrder(v, nodes, length)) return Infinity;
    if (!this.carries(v, nodes, length)) return Infinity;
    this.measure(v, nodes, length);
    const { fixed, perMeter, perSecond, maxMeters } = this.tours.kernel.vehicles[v]!;
    if (this.meters > maxMeters) return Infinity;
    this.duration = setTimes(this.timing, this.begin);
    if (this.duration < 0) return Infinity;
    return fixed + perMeter * this.meters + perSecond * this.duration + this.strangers(v, nodes, length);
  }

  /** The shortest duration of a row as it stands. */
  durationOf(v: number): number {
    const length = this.tours.length[v]!;
    this.note(this.tours.row[v]!, length);
    this.measure(v, this.tours.row[v]!, length);
    return setTimes(this.timing, this.begin);
  }

  private note(nodes: Int32Array, length: number): void {
    this.size = length;
    for (let k = 0; k < length; k++) this.place[nodes[k]!] = k;
  }

  private inOrder(v: number, nodes: Int32Array, length: number): boolean {
    const { kernel } = this.tours;
    this.note(nodes, length);
    let depot = -1;
    let stops = 0;
    for (let k = 1; k < length - 1; k++) {
      const node = nodes[k]!;
      if (kernel.kind[node] === NODE.load) {
        if (depot >= 0) return false;
        depot = kernel.subject[node]!;
      } else {
        stops += 1;
        if (!this.belongs(v, node, nodes, depot)) return false;
      }
    }
    return stops <= kernel.vehicles[v]!.maxStops;
  }

  private belongs(v: number, node: number, nodes: Int32Array, depot: number): boolean {
    const { kernel } = this.tours;
    const task = kernel.subject[node]!;
    if (kernel.may[task * kernel.vehicleCount + v] === 0) return false;
    if (kernel.kind[node] === NODE.deliver) return kernel.fetched[node] === 0 || this.stocks(task, depot);
    const other = kernel.kind[node] === NODE.pickup ? kernel.second[task]! : kernel.first[task]!;
    if (kernel.second[task]! < 0) return true;
    const at = this.place[other]!;
    if (at < 0 || at >= this.size) return false;
    return (
      nodes[at] === other &&
      (kernel.kind[node] === NODE.pickup ? at > this.place[node]! : at < this.place[node]!)
    );
  }

  private stocks(task: number, depot: number): boolean {
    const asked = this.tours.kernel.problem.tasks[task]!;
    return depot >= 0 && asked.kind === 'delivery' && asked.depots.includes(depot);
  }

  private carries(v: number, nodes: Int32Array, length: number): boolean {
    const { kernel } = this.tours;
    for (let d = 0; d < kernel.dimensions; d++) {
      const capacity = kernel.vehicles[v]!.capacity[d]!;
      let load = this.tours.freight.aboardAtStart(v, d);
      if (load > capacity) return false;
      for (let k = 1; k < length - 1; k++) {
        load += this.changeAt(nodes, length, k, d);
        if (load > capacity) return false;
      }
    }
    return true;
  }

  private changeAt(nodes: Int32Array, length: number, k: number, d: number): number {
    const { kernel } = this.tours;
    const node = nodes[k]!;
    if (kernel.kind[node] !== NODE.load) return kernel.change[node * kernel.dimensions + d]!;
    let sum = 0;
    for (let n = k + 1; n < length - 1; n++) {
      const later = nodes[n]!;
      if (kernel.fetched[later] === 0) continue;
      sum += Math.max(0, kernel.load[kernel.subject[later]! * kernel.dimensions + d]!);
    }
    return sum;
  }

  private measure(v: number, nodes: Int32Array, length: number): void {
    if (length > this.begin.length) this.grow(2 * length);
    const { kernel } = this.tours;
    const { seconds, meters, maxDuration } = kernel.vehicles[v]!;
    const { service, travel } = this.timing;
    this.timing.length = length;
    this.timing.maxDuration = maxDuration;
    this.meters = 0;
    for (let k = 0; k < length; k++) {
      const node = nodes[k]!;
      const to = kernel.location[node]!;
      const way = k === 0 || to < 0 ? -1 : kernel.location[nodes[k - 1]!]! * kernel.problem.locations + to;
      travel[k] = way < 0 ? 0 : seconds[way]!;
      if (way >= 0) this.meters += meters[way]!;
      service[k] = kernel.service[node]!;
      this.bound(node, k);
    }
  }

  private bound(node: number, k: number): void {
    const { kernel, from, to } = this.tours;
    const { timing } = this;
    timing.from[k] = from[node]!;
    timing.to[k] = to[node]!;
    const task = kernel.subject[node]!;
    const limited =
      kernel.kind[node] === NODE.dropoff && kernel.second[task] === node && kernel.maxRide[task]! < NO_LIMIT;
    timing.pickup[k] = limited ? this.place[kernel.first[task]!]! : -1;
    timing.ride[k] = limited ? kernel.maxRide[task]! : NO_LIMIT;
  }

  private strangers(v: number, nodes: Int32Array, length: number): number {
    const { strangers, subject, kind, vehicleCount } = this.tours.kernel;
    if (!strangers) return 0;
    let sum = 0;
    for (let k = 1; k < length - 1; k++) {
      const counts = kind[nodes[k]!]! > NODE.load && kind[nodes[k]!] !== NODE.pickup;
      if (counts) sum += strangers[subject[nodes[k]!]! * vehicleCount + v]!;
    }
    return sum;
  }

  private grow(size: number): void {
    for (const name of ['service', 'travel', 'from', 'to', 'pickup', 'ride'] as const)
      this.timing[name] = new Int32Array(size);
    this.begin = new Int32Array(size);
  }
}
