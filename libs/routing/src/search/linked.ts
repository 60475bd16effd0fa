import { invariant, type Random } from '@doorstep/std';
import { Agreement } from '../flat/agreement';
import { type Appraiser } from '../flat/appraise';
import { type Journal } from '../flat/journal';
import { NO_LIMIT } from '../flat/node';
import { type FlatLink, type LinkGroup } from '../flat/shape';
import { copySpot, noSpot, place, type Spot } from '../flat/spot';
import { type Tours } from '../flat/tours';
import { Scan } from './scan';

/** One row in so many is passed over, so that groups do not always come back to where they were. */
const BLINK = 32;

/** Rows tried for a member before its group is given up. */
const TRIES = 3;

/**
 * Puts groups of linked tasks into rows: one member after the other, each only where it can keep step with those in
 * already, and all of them or none.
 */
export class Linked {
  private readonly scan: Scan;
  private readonly agreement: Agreement;
  private readonly spot: Spot = noSpot();
  private readonly floor: Int32Array;
  private readonly ceiling: Int32Array;
  private readonly gone: Uint8Array;
  private readonly seen: Int32Array;
  private readonly blocked: Int32Array;
  private blocks = 0;
  private round = 0;

  constructor(
    private readonly tours: Tours,
    appraiser: Appraiser,
    private readonly journal: Journal,
    private readonly dice: Random,
  ) {
    const { nodeCount, groups } = tours.kernel;
    const size = groups.length > 0 ? nodeCount : 0;
    this.scan = new Scan(tours, appraiser);
    this.agreement = new Agreement(tours, appraiser, dice);
    this.floor = new Int32Array(size);
    this.ceiling = new Int32Array(size).fill(NO_LIMIT);
    this.gone = new Uint8Array(size);
    this.seen = new Int32Array(tours.fleet.types);
    this.blocked = new Int32Array(tours.kernel.vehicleCount);
  }

  /** Brings promised stops that are linked to terms, once, before anything else is put. */
  settleHeld(): void {
    const { groups, first } = this.tours.kernel;
    for (const { tasks, links } of groups) {
      if (!tasks.every((task) => this.tours.vehicle[first[task]!]! >= 0)) continue;
      for (const link of links) invariant(this.agreement.part(link), 'promised stops keep step');
    }
  }

  /** Puts a group where it costs less than being left out; what is in a row of it stays. */
  put(group: number): void {
    const { tours, dice } = this;
    const { groups } = tours.kernel;
    const before = tours.total;
    const order = [...groups[group]!.tasks];
    for (let i = order.length - 1; i > 0; i--) {
      const j = dice.below(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const put: number[] = [];
    const done = order.every((task) => !tours.absent.has(task) || this.putOne(groups[group]!, task, put));
    if (!done || tours.total >= before) this.takeBack(put);
  }

  /** In the cheapest row where it comes to terms with its partners. */
  private putOne(group: LinkGroup, task: number, put: number[]): boolean {
    this.blocks += 1;
    for (let i = 0; i < TRIES; i++) {
      if (!this.tryOne(group, task)) return false;
      if (this.agree(group, this.nodesOf(task))) {
        put.push(task);
        return true;
      }
      this.blocked[this.spot.vehicle] = this.blocks;
      this.takeBack([task]);
    }
    return false;
  }

  private tryOne(group: LinkGroup, task: number): boolean {
    const { tours, spot } = this;
    const nodes = this.nodesOf(task);
    for (const link of group.links) this.narrow(link, nodes);
    tours.limits = this;
    this.find(task);
    if (spot.vehicle >= 0) {
      this.journal.touch(spot.vehicle);
      place(tours, task, spot);
    }
    tours.limits = null;
    for (const node of nodes) {
      this.floor[node] = 0;
      this.ceiling[node] = NO_LIMIT;
    }
    return spot.vehicle >= 0;
  }

  /** For the tours: what the members in rows leave to a node about to be put. */
  squeeze(node: number, { from, to }: { from: Int32Array; to: Int32Array }): void {
    if (from[node]! < this.floor[node]!) from[node] = this.floor[node]!;
    if (to[node]! > this.ceiling[node]!) to[node] = this.ceiling[node]!;
  }

  private nodesOf(task: number): readonly number[] {
    const { first, second } = this.tours.kernel;
    return second[task]! < 0 ? [first[task]!] : [first[task]!, second[task]!];
  }

  private narrow({ first, then, least, most }: FlatLink, nodes: readonly number[]): void {
    const { vehicle, early, late, position, stride } = this.tours;
    const partner = nodes.includes(then) ? first : nodes.includes(first) ? then : -1;
    if (partner < 0 || vehicle[partner]! < 0) return;
    const at = vehicle[partner]! * stride + position[partner]!;
    if (partner === first)
      this.limit(then, early[at]! + least, most === NO_LIMIT ? NO_LIMIT : late[at]! + most);
    else this.limit(first, most === NO_LIMIT ? 0 : early[at]! - most, late[at]! - least);
  }

  private limit(node: number, from: number, to: number): void {
    this.floor[node] = Math.max(this.floor[node]!, from);
    this.ceiling[node] = Math.min(this.ceiling[node]!, to);
  }

  /** The cheapest place of a task within its limits, over all rows in use and one idle row of each type. */
  private find(task: number): void {
    const { tours, scan, spot } = this;
    const { kernel, length } = tours;
    scan.begin(task);
    spot.vehicle = -1;
    spot.delta = Infinity;
    this.round += 1;
    for (let v = 0; v < kernel.vehicleCount; v++) {
      if (kernel.may[task * kernel.vehicleCount + v] === 0) continue;
      const { type } = kernel.vehicles[v]!;
      if (length[v] === 2 && this.seen[type] === this.round) continue;
      if (length[v] === 2) this.seen[type] = this.round;
      if (this.blocked[v] === this.blocks || this.dice.below(BLINK) === 0) continue;
      scan.look(v, spot.delta);
      if (scan.spot.vehicle >= 0) copySpot(scan.spot, spot);
    }
  }

  private agree({ links }: LinkGroup, nodes: readonly number[]): boolean {
    const { vehicle } = this.tours;
    return links.every(({ first, then }, i) => {
      const both = vehicle[first]! >= 0 && vehicle[then]! >= 0;
      if (!both || !(nodes.includes(first) || nodes.includes(then))) return true;
      this.journal.touch(vehicle[first]!);
      this.journal.touch(vehicle[then]!);
      return this.agreement.part(links[i]!);
    });
  }

  private takeBack(put: readonly number[]): void {
    const { tours, gone } = this;
    for (const task of put) {
      const row = tours.vehicle[tours.kernel.first[task]!]!;
      for (const node of this.nodesOf(task)) gone[node] = 1;
      tours.drop(row, gone);
      for (const node of this.nodesOf(task)) gone[node] = 0;
      tours.leave(task);
      tours.refresh(row);
    }
  }
}
