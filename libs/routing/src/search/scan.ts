import { type Appraiser } from '../flat/appraise';
import { NO_LIMIT } from '../flat/kernel';
import { noSpot, type Spot } from '../flat/spot';
import { type Tours } from '../flat/tours';
import { Depots } from './depots';
import { type Candidate, Price } from './price';
import { packed } from './recall';
import { RideGate } from './ride-gate';
import { Room } from './room';

/**
 * Looks at one row for the cheapest place of one task: every position with O(1) tests. The hot loop of the whole
 * engine: no objects, no closures, numbers in locals, distance before time.
 */
export class Scan implements Candidate {
  /** The best place found by the last `look`; its `vehicle` is -1 when there is none. */
  readonly spot: Spot = noSpot();
  private readonly price: Price;
  private readonly gate: RideGate;
  private readonly room: Room;
  private readonly places: number;
  private readonly depots: Depots;
  /** Before this position of a row nothing may be put. */
  private readonly firstFree: Int32Array;
  // The candidate under test.
  v = 0;
  private task = 0;
  private own = 0;
  private partner = -1;
  private fetched = false;
  private size = 1;
  private limited = false;
  private demanding = false;
  private onlyWindow = -1;
  first = 0;
  second = -1;
  entry = 0;
  slow = false;
  ridden = false;
  private plain = true;
  private roomy = false;
  // Points for a second where they can be summed, and what there is of them in the row for nothing.
  private pace = 0;
  private idle = 0;
  private firstWindow = 0;
  private secondWindow = 0;
  // A place (`packed`) not to be seen; -1 for none.
  private unseen = -1;

  constructor(
    private readonly tours: Tours,
    appraiser: Appraiser,
  ) {
    this.price = new Price(tours, appraiser);
    this.gate = new RideGate(tours);
    this.room = new Room(tours);
    this.places = tours.kernel.problem.locations;
    this.firstFree = Int32Array.from(tours.kernel.vehicles, ({ firstFree }) => firstFree);
    this.depots = new Depots(tours.kernel, tours.freight);
  }

  /** The task to be looked at next; to be called before `look`. */
  begin(task: number): void {
    const { kernel } = this.tours;
    const node = kernel.first[task]!;
    this.task = task;
    this.own = node;
    this.partner = kernel.second[task]!;
    this.fetched = kernel.fetched[node] === 1;
    this.size = this.partner < 0 ? 1 : 2;
    this.limited = kernel.limited[node] === 1;
    this.demanding = kernel.collects[task] === 1 || kernel.exact[task] === 1;
    const one = kernel.windowAt[node + 1]! - kernel.windowAt[node]! === 1;
    this.onlyWindow = one && this.partner < 0 ? kernel.windowAt[node]! : -1;
    if (this.onlyWindow >= 0) this.tours.choose(node, this.onlyWindow);
  }

  /** Whether what other rows do (a depot's stock, homes told in another shift) can change the answer, so that it holds for this moment only. */
  passing(): boolean {
    return (this.depots.stocked && this.fetched) || this.tours.kernel.newHome !== null;
  }

  /** The cheapest place in a row, cheaper than `limit`; the answer is in `spot`. */
  look(v: number, limit: number): void {
    const { stops, depot, traits } = this.tours;
    this.spot.vehicle = -1;
    this.spot.delta = limit;
    if (stops[v]! + this.size > traits.maxStops[v]! || this.firstFree[v]! >= this.tours.length[v]!) return;
    if (this.tours.length[v] === 2 && this.price.leastOfIdle(v, this.task) >= limit) return;
    this.prepare(v);
    if (this.partner >= 0) this.lookTwo(this.own, this.partner);
    else if (!this.fetched) this.lookOne(1, false);
    else if (depot[v]! < 0) this.lookWithLoad();
    else if (this.depots.give(this.task, depot[v]!)) this.lookOne(this.tours.loadAt[v]! + 1, true);
  }

  /** The cheapest but one: as `look`, without seeing the place (`packed`) that is. */
  lookBeside(v: number, limit: number, unseen: number): void {
    this.unseen = unseen;
    this.look(v, limit);
    this.unseen = -1;
  }

  /** Which tests this task needs in this row, and what using the row costs. */
  private prepare(v: number): void {
    const { tours, task } = this;
    const { traits, kernel } = tours;
    this.v = v;
    // An empty row's own way is not paid for yet.
    this.entry = tours.length[v] === 2 ? traits.fixed[v]! + traits.perMeter[v]! * tours.meters[v]! : 0;
    if (kernel.strangers) this.entry += kernel.strangers[task * kernel.vehicleCount + v]!;
    this.slow = this.demanding || traits.exact[v] === 1 || tours.demands[v]! > 0;
    this.ridden = !this.slow && (this.limited || tours.ridden.count[v]! > 0);
    this.plain = !this.slow && !this.ridden && traits.timed[v] === 0 && traits.maxMeters[v] === NO_LIMIT;
    this.setPace(v);
    this.roomy = this.room.everywhere(this.task, v);
  }

  private setPace(v: number): void {
    const { traits, segments, length } = this.tours;
    this.pace = this.slow || traits.timed[v] === 0 ? 0 : traits.perSecond[v]!;
    if (this.pace === 0) return;
    // A used row's waiting can be filled for nothing; an empty row's own way is not paid for yet.
    const { duration, idle } = segments[v]!;
    this.idle = length[v] === 2 ? -duration : idle;
  }

  private lookWithLoad(): void {
    const depots = this.tours.kernel.problem.depots.length;
    for (let depot = 0; depot < depots; depot++) {
      if (this.depots.give(this.task, depot)) this.lookTwo(this.tours.loadNodeOf(this.v, depot), this.own);
    }
  }

  private lookOne(from: number, loads: boolean): void {
    const node = this.own;
    const { windowAt } = this.tours.kernel;
    const tight = loads && !this.roomy;
    this.first = node;
    this.second = -1;
    if (this.onlyWindow >= 0) {
      this.firstWindow = this.onlyWindow;
      this.scanOne(from, tight);
      return;
    }
    for (let w = windowAt[node]!; w < windowAt[node + 1]!; w++) {
      this.tours.choose(node, w);
      this.firstWindow = w;
      this.scanOne(from, tight);
    }
  }

  private lookTwo(first: number, second: number): void {
    const { windowAt } = this.tours.kernel;
    this.first = first;
    this.second = second;
    for (let a = windowAt[first]!; a < windowAt[first + 1]!; a++) {
      for (let b = windowAt[second]!; b < windowAt[second + 1]!; b++) {
        this.tours.choose(first, a);
        this.tours.choose(second, b);
        this.firstWindow = a;
        this.secondWindow = b;
        this.scanTwo();
      }
    }
  }

  /** Each position of the row for one node: is the way shorter than the best, and does the rest bear it? */
  // eslint-disable-next-line complexity -- one loop: split in two functions it ran a third slower
  private scanOne(start: number, tight: boolean): void {
    const { kernel, place, early, late, hop, node: nodes, stride } = this.tours;
    const { location, service } = kernel;
    const { seconds, meters, secondsTo, metersTo } = this.tours.roads[this.v]!;
    const perMeter = this.tours.traits.perMeter[this.v]!;
    const o = this.v * stride;
    const end = o + this.tours.length[this.v]!;
    const node = this.first;
    const line = location[node]! * this.places;
    const ready = this.tours.from[node]!;
    const due = this.tours.to[node]!;
    const stay = service[node]!;
    const soonest = ready + stay;
    const { places, pace } = this;
    const spare = stay - this.idle;
    for (let k = o + Math.max(start, this.firstFree[this.v]!); k < end; k++) {
      if (tight && !this.room.at(k - 1 - o)) return;
      if (late[k]! < soonest) continue;
      const leave = early[k - 1]! + service[nodes[k - 1]!]!;
      if (leave > due) return;
      const before = place[k - 1]!;
      const next = place[k]!;
      const onward = next < 0 ? 0 : seconds[line + next]!;
      const detour = metersTo[line + before]! + (next < 0 ? 0 : meters[line + next]! - hop[k]!);
      if (this.entry + perMeter * detour >= this.spot.delta) continue;
      const reach = secondsTo[line + before]!;
      if (pace > 0) {
        // A row lasts as long as its ways and services at least, so this much more at least.
        const longer = reach + onward - (next < 0 ? 0 : seconds[before * places + next]!);
        if (this.entry + perMeter * detour + pace * (longer + spare) >= this.spot.delta) continue;
      }
      let begin = leave + reach;
      if (begin < ready) begin = ready;
      if (begin <= due && begin + stay + onward <= late[k]!) this.consider(k - o, k - o, detour);
    }
  }

  // eslint-disable-next-line complexity -- as above
  private scanTwo(): void {
    const { kernel, place, early, late, hop, node: nodes, stride } = this.tours;
    const { location, service } = kernel;
    const { seconds, meters, secondsTo, metersTo } = this.tours.roads[this.v]!;
    const perMeter = this.tours.traits.perMeter[this.v]!;
    const o = this.v * stride;
    const end = o + this.tours.length[this.v]!;
    const node = this.first;
    const { places, pace } = this;
    const line = location[node]! * places;
    const ready = this.tours.from[node]!;
    const due = this.tours.to[node]!;
    const soonest = ready + service[node]!;
    const spare = service[node]! + service[this.second]! - this.idle;
    if (this.ridden) this.gate.open(this.v, node, this.second);
    for (let k = o + this.firstFree[this.v]!; k < end; k++) {
      if (late[k]! < soonest) continue;
      const leave = early[k - 1]! + service[nodes[k - 1]!]!;
      if (leave > due) break;
      const before = place[k - 1]!;
      const reach = secondsTo[line + before]!;
      const begin = Math.max(leave + reach, ready);
      if (begin > due || (!this.roomy && !this.room.at(k - 1 - o))) continue;
      const next = place[k]!;
      const detour = metersTo[line + before]! + (next < 0 ? 0 : meters[line + next]! - hop[k]!);
      const onward = next < 0 || pace === 0 ? 0 : seconds[line + next]! - seconds[before * places + next]!;
      const longer = pace === 0 ? 0 : reach + onward + spare;
      // A second stop cannot shorten the way where distances keep the triangle rule; elsewhere this is a choice.
      if (this.entry + perMeter * detour + pace * longer < this.spot.delta)
        this.scanSecond(k, begin, detour, longer);
    }
  }

  /** Tries every place for the second node after the first, at these prices, has gone before cell `start`. */
  // eslint-disable-next-line complexity -- as above
  private scanSecond(start: number, begin: number, detour: number, longer: number): void {
    const { kernel, place, late, hop, node: nodes, stride, from, to } = this.tours;
    const { location, service } = kernel;
    const { seconds, meters, secondsTo, metersTo } = this.tours.roads[this.v]!;
    const perMeter = this.tours.traits.perMeter[this.v]!;
    const { places, second, roomy, pace } = this;
    const o = this.v * stride;
    const { ridden: onRide, gate } = this;
    const last = onRide ? gate.until(start) : o + this.tours.length[this.v]! - 1;
    if (last < 0) return;
    const here = location[second]!;
    const line = here * places;
    const ready = from[second]!;
    const due = to[second]!;
    const stay = service[second]!;
    let before = location[this.first]!;
    let leave = begin + service[this.first]!;
    for (let q = start; ; q++) {
      if (leave > due) return;
      const next = place[q]!;
      const cut = q > start || next < 0 ? hop[q]! : meters[before * places + next]!;
      const way = detour + metersTo[line + before]! + (next < 0 ? 0 : meters[line + next]! - cut);
      if (this.entry + perMeter * way < this.spot.delta) {
        const reach = secondsTo[line + before]!;
        const arrive = Math.max(leave + reach, ready);
        const onward = next < 0 ? 0 : seconds[line + next]!;
        const more = next < 0 ? reach : reach + onward - seconds[before * places + next]!;
        const fits = arrive <= due && arrive + stay + onward <= late[q]!;
        const dear = pace > 0 && this.entry + perMeter * way + pace * (longer + more) >= this.spot.delta;
        const ridden = onRide && next >= 0 && q > start ? more + stay : 0;
        if (fits && !dear && (!onRide || gate.admits(q, arrive, ridden)))
          this.consider(start - o, q - o, way);
      }
      if (q === last) return;
      const node = nodes[q]!;
      const clock = Math.max(leave + seconds[before * places + next]!, from[node]!);
      if (clock > late[q]! || (!roomy && !this.room.at(q - o))) return;
      leave = clock + service[node]!;
      before = next;
    }
  }

  /** A place that passed the quick tests and is nearer than the best so far. */
  private consider(at: number, then: number, detour: number): void {
    const perMeter = this.tours.traits.perMeter[this.v]!;
    const delta = this.plain ? this.entry + perMeter * detour : this.price.delta(this, at, then, detour);
    if (delta >= this.spot.delta || packed(at, then) === this.unseen) return;
    const { spot } = this;
    spot.vehicle = this.v;
    spot.at = at;
    spot.then = then;
    spot.first = this.first;
    spot.second = this.second;
    spot.firstWindow = this.firstWindow;
    spot.secondWindow = this.secondWindow;
    spot.delta = delta;
  }
}
