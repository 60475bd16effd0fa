import { type Appraiser } from '../../flat/appraise';
import { NODE } from '../../flat/kernel';
import { type Tours } from '../../flat/tours';

/** A move of the local search. `evaluate` says what it would change in points (0 or more: do not); then `apply`. */
export interface Move {
  evaluate(a: number, b: number): number;
  apply(): void;
}

/** Some neighboring stops of a row. */
export interface Stretch {
  readonly row: Int32Array;
  readonly at: number;
  readonly count: number;
}

/** Two rows under the knife: a move writes them as they would become, the bench judges and commits them. */
export class Bench {
  private readonly rows = [new Int32Array(64), new Int32Array(64)] as [Int32Array, Int32Array];
  private readonly size: [number, number] = [0, 0];
  private readonly vehicles: [number, number] = [-1, -1];
  private readonly stocked: boolean;

  constructor(
    readonly tours: Tours,
    private readonly appraiser: Appraiser,
    private readonly touch: (vehicle: number) => void,
  ) {
    this.stocked = tours.kernel.problem.depots.some(({ stock }) => stock !== undefined);
  }

  /**
   * Starts on one row (twice the same vehicle) or two. False when stock would have to be counted anew, and for rows
   * with promised stops, which only ruin and recreate changes.
   */
  open(v: number, w: number): boolean {
    this.vehicles[0] = v;
    this.vehicles[1] = w;
    this.size[0] = 0;
    this.size[1] = 0;
    const { length, depot, kernel } = this.tours;
    if (kernel.held[v] || kernel.held[w]) return false;
    const most = length[v]! + length[w]! + 2;
    for (const side of [0, 1] as const)
      if (this.rows[side].length < most) this.rows[side] = new Int32Array(2 * most);
    return v === w || !this.stocked || depot[v] === depot[w];
  }

  write(side: 0 | 1, node: number): void {
    this.rows[side][this.size[side]++] = node;
  }

  /** Copies positions [from, to) of a vehicle's present row. */
  copy(side: 0 | 1, v: number, from: number, to: number): void {
    const row = this.tours.row[v]!;
    for (let k = from; k < to; k++) this.write(side, row[k]!);
  }

  /** Points the written rows change. Exact; Infinity when a rule breaks. */
  delta(): number {
    const [v, w] = this.vehicles;
    const { cost } = this.tours;
    const first = this.judge(0);
    if (first === Infinity) return Infinity;
    return v === w ? first - cost[v]! : first + this.judge(1) - cost[v]! - cost[w]!;
  }

  /** Makes the written rows the rows. */
  commit(): void {
    const [v, w] = this.vehicles;
    const { tours } = this;
    const sides = v === w ? ([0] as const) : ([0, 1] as const);
    for (const side of sides) {
      this.touch(this.vehicles[side]);
      tours.clear(this.vehicles[side]);
    }
    for (const side of sides) tours.replace(this.vehicles[side], this.rows[side], this.size[side]);
    for (const side of sides) tours.refresh(this.vehicles[side]);
  }

  private judge(side: 0 | 1): number {
    this.dropIdleLoad(side);
    return this.appraiser.cost(this.vehicles[side], this.rows[side], this.size[side]);
  }

  /** A load stop nothing is delivered from goes by itself. */
  private dropIdleLoad(side: 0 | 1): void {
    const { kind, fetched } = this.tours.kernel;
    const row = this.rows[side];
    let needed = false;
    let load = -1;
    for (let k = 0; k < this.size[side]; k++) {
      if (kind[row[k]!] === NODE.load) load = k;
      else if (fetched[row[k]!] === 1) needed = true;
    }
    if (load < 0 || needed) return;
    row.copyWithin(load, load + 1, this.size[side]);
    this.size[side] -= 1;
  }

  /** Whether a node may change its place alone: not an end of a pair, not a depot, start or end. */
  single(node: number): boolean {
    const { kind } = this.tours.kernel;
    return kind[node] === NODE.deliver || kind[node] === NODE.stay;
  }

  /**
   * Whether a vehicle that goes from position `k` of its row by way of some stops to position `q` of a row is in time for
   * all that follows there. What is not, no exact test lets through; this asks a few numbers only.
   */
  inTime(v: number, k: number, stops: Stretch, w: number, q: number): boolean {
    const { early, late, stride, node, from, to, kernel } = this.tours;
    const { location, service, problem } = kernel;
    const { seconds } = kernel.vehicles[v]!;
    let here = node[v * stride + k]!;
    let clock = early[v * stride + k]! + service[here]!;
    for (let i = stops.at; i < stops.at + stops.count; i++) {
      const next = stops.row[i]!;
      clock = Math.max(clock + seconds[location[here]! * problem.locations + location[next]!]!, from[next]!);
      if (clock > to[next]!) return false;
      clock += service[next]!;
      here = next;
    }
    const there = location[node[w * stride + q]!]!;
    return (
      clock + (there < 0 ? 0 : seconds[location[here]! * problem.locations + there]!) <= late[w * stride + q]!
    );
  }

  /** Points of going from one node to another in a vehicle, waiting aside: the quick filter of every move. */
  way(v: number, from: number, to: number): number {
    const { location, vehicles, problem } = this.tours.kernel;
    const there = location[to]!;
    if (there < 0) return 0;
    const { perMeter, perSecond, meters, seconds } = vehicles[v]!;
    const cell = location[from]! * problem.locations + there;
    return perMeter * meters[cell]! + (perSecond > 0 ? perSecond * seconds[cell]! : 0);
  }
}
