import { NODE } from './kernel';
import { measure } from './measure';
import { strangersIn } from './points';
import { keepsPromise } from './promise';
import { Schedule } from './schedule';
import { fitsSetups } from './setups';
import { type FlatLink } from './shape';
import { type Tours } from './tours';

/**
 * The full test of one row as a sequence of nodes: promised stops, loads, order, windows, rides, breaks, duration,
 * distance. Exact, the same for every kind of move, linear but for breaks and rides. Uses the windows chosen in the
 * tours.
 */
export class Appraiser {
  private readonly schedule = new Schedule();
  private readonly place: Int32Array;
  private size = 0;
  meters = 0;
  duration = 0;

  constructor(private readonly tours: Tours) {
    this.place = new Int32Array(tours.kernel.nodeCount).fill(-1);
  }

  /** Points of the row for the vehicle, or Infinity when it breaks a rule (or costs no less than `limit`). */
  cost(v: number, nodes: Int32Array, length: number, limit = Infinity): number {
    const { kernel } = this.tours;
    if (length <= 2) return kernel.held[v]?.promised.length ? Infinity : 0;
    if (!this.inOrder(v, nodes, length) || !this.carries(v, nodes, length)) return Infinity;
    if (kernel.demanding && !this.fits(v, nodes, length)) return Infinity;
    this.measure(v, nodes, length);
    const { fixed, perMeter, maxMeters } = kernel.vehicles[v]!;
    if (this.meters > maxMeters) return Infinity;
    const standing = fixed + perMeter * this.meters + strangersIn(kernel, v, nodes, length);
    const time = this.schedule.settle(kernel.vehicles[v]!, limit - standing);
    this.duration = this.schedule.duration;
    return standing + time;
  }

  /** The shortest duration of a row as it stands, or -1 when it breaks a rule of time. */
  durationOf(v: number): number {
    const length = this.tours.length[v]!;
    this.note(this.tours.row[v]!, length);
    this.measure(v, this.tours.row[v]!, length);
    const points = this.schedule.settle(this.tours.kernel.vehicles[v]!);
    return points === Infinity ? -1 : this.schedule.duration;
  }

  /** When a node of a row begins, by the row's own best times; the row must be sound. */
  beginOf(node: number): number {
    this.costOf(this.tours.vehicle[node]!);
    return this.schedule.begin[this.tours.position[node]!]!;
  }

  /** Points of a row as it stands, or Infinity. */
  costOf(v: number): number {
    return this.cost(v, this.tours.row[v]!, this.tours.length[v]!);
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

  /** Linked visits in one row are in an order they can keep; those to be apart are not in one vehicle at all. */
  private keepsLinks(v: number, nodes: Int32Array, length: number): boolean {
    const { kernel } = this.tours;
    for (let k = 1; k < length - 1; k++) {
      const node = nodes[k]!;
      const group = kernel.kind[node] === NODE.load ? -1 : kernel.groupOf[kernel.subject[node]!]!;
      if (group < 0) continue;
      for (const link of kernel.groups[group]!.links) {
        if (link.first !== node && link.then !== node) continue;
        if (!this.keepsLink(v, link, nodes)) return false;
      }
    }
    return true;
  }

  private keepsLink(v: number, { first, then, least, most, apart }: FlatLink, nodes: Int32Array): boolean {
    const { service } = this.tours.kernel;
    const a = this.whereIn(first, nodes);
    const b = this.whereIn(then, nodes);
    if (a < 0 || b < 0) return !apart || !this.isSibling(v, a < 0 ? first : then);
    if (apart) return false;
    // Who comes second begins when the first one's service is over at the earliest.
    return a < b ? service[first]! <= most : least <= -service[then]!;
  }

  private whereIn(node: number, nodes: Int32Array): number {
    const at = this.place[node]!;
    return at >= 0 && at < this.size && nodes[at] === node ? at : -1;
  }

  /** Whether a node is in another shift of the row's vehicle. */
  private isSibling(v: number, node: number): boolean {
    const { rows } = this.tours.kernel;
    const row = this.tours.vehicle[node]!;
    return row >= 0 && row !== v && rows[row]!.vehicle === rows[v]!.vehicle;
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

  /** The rules few rows have: links, promised stops, several set-ups, homes not to be told. */
  private fits(v: number, nodes: Int32Array, length: number): boolean {
    const { kernel, freight } = this.tours;
    if (kernel.groups.length > 0 && !this.keepsLinks(v, nodes, length)) return false;
    if (!kernel.vehicles[v]!.exact) return true;
    const held = kernel.held[v];
    if (held && !keepsPromise(held, nodes, length, this.place)) return false;
    const { setups, maxNewHomes } = kernel.vehicles[v]!;
    if (this.newHomes(v, nodes, length) > maxNewHomes) return false;
    return (
      !setups ||
      fitsSetups(
        setups,
        kernel.dimensions,
        length,
        (d) => freight.aboardAtStart(v, d),
        (k, d) => this.changeAt(nodes, length, k, d),
      )
    );
  }

  /** Homes this row and the vehicle's other rows tell it. */
  private newHomes(v: number, nodes: Int32Array, length: number): number {
    const { kernel, row, length: lengths } = this.tours;
    if (!kernel.newHome) return 0;
    let sum = this.homesIn(v, nodes, length);
    const { vehicle, shift } = kernel.rows[v]!;
    const first = v - shift;
    for (let r = first; kernel.rows[r]?.vehicle === vehicle; r++)
      if (r !== v) sum += this.homesIn(r, row[r]!, lengths[r]!);
    return sum;
  }

  private homesIn(v: number, nodes: Int32Array, length: number): number {
    const { newHome, vehicleCount, subject, kind } = this.tours.kernel;
    let sum = 0;
    for (let k = 1; k < length - 1; k++) {
      const what = kind[nodes[k]!]!;
      if (what !== NODE.load && what !== NODE.pickup)
        sum += newHome![subject[nodes[k]!]! * vehicleCount + v]!;
    }
    return sum;
  }

  private measure(v: number, nodes: Int32Array, length: number): void {
    const { kernel, from, to } = this.tours;
    this.meters = measure(kernel, v, { nodes, length, from, to, place: this.place }, this.schedule);
  }
}
