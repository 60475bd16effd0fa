import { Asked, NOTHING } from './asked';
import { type RideRows, type Walked } from './ride-rows';

/**
 * Whether a row keeps its longest rides with one or two more stops in it. Exact, for places that keep the windows. The
 * times change from the new stop on until waiting takes up the delay, and before it only where somebody has to be
 * picked up later: what lies beyond is as the row has it, and is not looked at.
 */
export class RideTest {
  // By position in the row as it would become, from `at` to `size`: what changes.
  private readonly nodes: Int32Array;
  private readonly sum: Int32Array;
  /** Least waiting up to there, rides aside. */
  private readonly least: Int32Array;
  private readonly asked = new Asked();
  // The place under test.
  private v = 0;
  private at = 0;
  private then = 0;
  private first = 0;
  private second = -1;
  // The walk: how far, the node there, driving and service before it, and waiting.
  private size = 0;
  private last = 0;
  private passed = 0;
  private wait = 0;
  /** Position (as the row is now) from which on nothing changes, and `passed` there; the row's length when all does. */
  private kept = 0;
  private keptPassed = 0;

  constructor(
    private readonly rows: Walked,
    private readonly rides: RideRows,
  ) {
    // A row holds every node once at most.
    this.nodes = new Int32Array(rows.kernel.nodeCount);
    this.sum = new Int32Array(rows.kernel.nodeCount);
    this.least = new Int32Array(rows.kernel.nodeCount);
  }

  /** Puts `first` before the position `at` and `second` (or -1) before `then`, both counted in the row as it is. */
  keeps(v: number, first: number, second: number, at: number, then: number): boolean {
    this.v = v;
    this.first = first;
    this.second = second;
    this.at = at;
    this.then = then;
    this.walk(false);
    // Should somebody picked up later push what was to stay, all of it may move.
    if (this.askFromBeyond()) {
      this.asked.clear();
      this.walk(true);
    }
    return this.changedKeeps() && this.beforeKeeps();
  }

  /** The new row from `at` on, to its end or until it is as early as it was. */
  private walk(whole: boolean): void {
    const { node, early, stride, length } = this.rows;
    const { at, then } = this;
    const o = this.v * stride;
    const end = length[this.v]!;
    this.size = at;
    this.last = node[o + at - 1]!;
    this.passed = this.rides.passed[o + at - 1]!;
    this.wait = early[o + at - 1]! - this.passed;
    this.go(this.first);
    for (let k = at; k < then; k++) this.go(node[o + k]!);
    if (this.second >= 0) this.go(this.second);
    let k = then;
    for (; k < end; k++) {
      this.go(node[o + k]!);
      if (!whole && this.passed + this.wait <= early[o + k]!) {
        this.size -= 1;
        break;
      }
    }
    this.kept = k;
    this.keptPassed = this.passed;
  }

  private go(node: number): void {
    const { kernel, roads, from } = this.rows;
    const { service, location, problem } = kernel;
    const { last, size } = this;
    const there = location[node]!;
    let passed = this.passed + service[last]!;
    if (there >= 0) passed += roads[this.v]!.seconds[location[last]! * problem.locations + there]!;
    const ready = from[node]! - passed;
    if (ready > this.wait) this.wait = ready;
    this.nodes[size] = node;
    this.sum[size] = passed;
    this.least[size] = this.wait;
    this.passed = passed;
    this.last = node;
    this.size = size + 1;
  }

  /** Whether dropoffs that do not change ask so much of pickups before that others beyond would have to move. */
  private askFromBeyond(): boolean {
    const { node, position, stride, length } = this.rows;
    const { asking, askings, calm, pickupOf, longest } = this.rides;
    const { kept, asked } = this;
    const o = this.v * stride;
    asked.clear();
    for (let i = 0; i < askings[this.v]!; i++) {
      const d = asking[o + i]!;
      if (d < kept) break;
      const dropoff = node[o + d]!;
      const pickup = pickupOf[dropoff]!;
      if (position[pickup]! < kept) this.ask(pickup, calm[o + d]! - longest[dropoff]!);
    }
    if (kept === length[this.v]!) return false;
    const most = asked.at(this.size - 1);
    return most !== NOTHING && most + this.keptPassed > calm[o + kept]!;
  }

  /** Asks a pickup not to begin earlier; answers the waiting that means. */
  private ask(pickup: number, begin: number): number {
    const { position, early, stride } = this.rows;
    const { at, then } = this;
    let n = at;
    if (pickup !== this.first) {
      n = position[pickup]!;
      if (n >= at) n += n >= then && this.second >= 0 ? 2 : 1;
    }
    const cell = this.v * stride + n;
    const passed = n < at ? this.rides.passed[cell]! : this.sum[n]!;
    const need = begin - passed;
    if (need > (n < at ? early[cell]! - passed : this.least[n]!)) this.asked.put(n, need);
    return need;
  }

  /** The stops that change, from the last to the first. */
  private changedKeeps(): boolean {
    const { asked, nodes, sum, least, at } = this;
    const { to } = this.rows;
    const { pickupOf, longest } = this.rides;
    for (let n = this.size - 1; n >= at; n--) {
      const node = nodes[n]!;
      const wait = Math.max(least[n]!, asked.at(n));
      const begin = wait + sum[n]!;
      if (begin > to[node]!) return false;
      const pickup = pickupOf[node]!;
      // More waiting at the pickup than at the dropoff: the driving alone is too long.
      if (pickup >= 0 && this.ask(pickup, begin - longest[node]!) > wait) return false;
    }
    return true;
  }

  /** The stops before, while somebody is asked for more waiting than the row has there already. */
  private beforeKeeps(): boolean {
    const { asked } = this;
    const { node, to, position, stride } = this.rows;
    const { passed, calm, pickupOf, longest } = this.rides;
    const o = this.v * stride;
    for (let n = this.at - 1; n >= 0; n--) {
      const need = asked.at(n);
      if (need === NOTHING) return true;
      const begin = need + passed[o + n]!;
      if (begin <= calm[o + n]!) continue;
      const one = node[o + n]!;
      if (begin > to[one]!) return false;
      if (pickupOf[one]! < 0) continue;
      const p = position[pickupOf[one]!]!;
      const least = begin - longest[one]!;
      if (least > calm[o + p]!) asked.put(p, least - passed[o + p]!);
    }
    return true;
  }
}
