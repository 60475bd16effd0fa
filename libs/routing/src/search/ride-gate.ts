import { ANY_DRIVE } from '../flat/ride-rows';
import { type Tours } from '../flat/tours';

/**
 * Quick refusals for a pair in a row with longest rides: by the driving alone, and by the times as they are. What it
 * lets through still needs the ride test; what it refuses never passes. Cells as in the tours (`v * stride + k`).
 */
export class RideGate {
  private v = 0;
  private line = 0;
  private service = 0;
  private due = 0;
  private longest = 0;
  /** Latest departure at the first stop. */
  private latest = 0;

  constructor(private readonly tours: Tours) {}

  /** The pair to be looked at. */
  open(v: number, first: number, second: number): void {
    const { kernel, ridden, to } = this.tours;
    this.v = v;
    this.line = kernel.location[first]! * kernel.problem.locations;
    this.service = kernel.service[first]!;
    this.due = to[first]!;
    this.longest = ridden.pickupOf[second] === first ? ridden.longest[second]! - this.service : ANY_DRIVE;
  }

  /** The last cell before which the second may come when the first comes before this one; -1 when not even that. */
  until(cell: number): number {
    const { tours } = this;
    const { passed, spare } = tours.ridden;
    const last = this.v * tours.stride + tours.length[this.v]! - 1;
    const onward = tours.place[cell]! < 0 ? 0 : tours.roads[this.v]!.seconds[this.line + tours.place[cell]!]!;
    if (spare[cell]! < ANY_DRIVE && this.detour(cell, onward) > spare[cell]!) return -1;
    this.latest = Math.min(this.due + this.service, tours.late[cell]! - onward);
    const most = this.longest - onward + passed[cell]!;
    let q = cell;
    while (q < last && passed[q]! <= most) q += 1;
    return q;
  }

  /**
   * Whether the second may come before a cell and begin then. `more`: how much longer the way to that cell takes for
   * its sake, where somebody is on that way now.
   */
  admits(cell: number, begin: number, more: number): boolean {
    return begin - this.latest <= this.longest && more <= this.tours.ridden.spare[cell]!;
  }

  /** How much longer the way to a cell takes with the first before it. */
  private detour(cell: number, onward: number): number {
    const { place, roads, kernel, node, ridden } = this.tours;
    const before = roads[this.v]!.secondsTo[this.line + place[cell - 1]!]!;
    const now = ridden.passed[cell]! - ridden.passed[cell - 1]! - kernel.service[node[cell - 1]!]!;
    return before + this.service + onward - now;
  }
}
