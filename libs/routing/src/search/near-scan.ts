import { type Appraiser } from '../flat/appraise';
import { type Kernel, NO_LIMIT } from '../flat/kernel';
import { type Spot } from '../flat/spot';
import { type Tours } from '../flat/tours';
import { type Beside } from './beside';
import { Depots } from './depots';
import { type Candidate, Price } from './price';
import { Room } from './room';

/**
 * Looks for a place of a single stop right after and right before those near it, in whatever rows they are: the price
 * of that does not grow with the rows.
 */
export class NearScan implements Candidate {
  v = 0;
  first = 0;
  entry = 0;
  readonly second = -1;
  readonly slow = false;
  readonly ridden = false;
  private task = 0;
  private readonly price: Price;
  private readonly room: Room;
  private readonly depots: Depots;
  private readonly plain: Uint8Array;
  private readonly firstFree: Int32Array;

  /** Betters `spot`. `overlooks`: whether a place is passed over although it is better. */
  constructor(
    private readonly tours: Tours,
    appraiser: Appraiser,
    private readonly beside: Beside,
    readonly spot: Spot,
    private readonly overlooks: () => boolean,
  ) {
    const { timed, maxMeters } = tours.traits;
    this.price = new Price(tours, appraiser);
    this.room = new Room(tours);
    this.depots = new Depots(tours.kernel, tours.freight);
    this.plain = timed.map((time, v) => Number(time === 0 && maxMeters[v] === NO_LIMIT));
    this.firstFree = Int32Array.from(tours.kernel.vehicles, ({ firstFree }) => firstFree);
  }

  /**
   * Whether all tasks are single stops with one window and nothing needs the exact test; and either all come from
   * depots or none does: a row in use need not call at a depot only for the task.
   */
  static suits({ second, first, windowAt, collects, fetched, demanding }: Kernel): boolean {
    const isSimple = (node: number, task: number): boolean =>
      second[task]! < 0 && windowAt[node + 1]! - windowAt[node]! === 1 && collects[task] === 0;
    return !demanding && first.every(isSimple) && first.every((node) => fetched[node] === fetched[first[0]!]);
  }

  /** Betters `spot` by a place for the task, if there is one; its window must have been chosen. */
  // eslint-disable-next-line complexity -- one loop, the hottest there is on a large day
  look(task: number): void {
    const { tours, spot } = this;
    const { kernel, place, early, late, hop, node: nodes, stride, vehicle, position, traits, roads } = tours;
    const { location, service, problem } = kernel;
    const { perMeter } = traits;
    const own = kernel.first[task]!;
    this.task = task;
    this.first = own;
    const line = location[own]! * problem.locations;
    const ready = tours.from[own]!;
    const due = tours.to[own]!;
    const stay = service[own]!;
    const { most } = this.beside;
    const list = this.beside.of(task);
    for (let i = 0; i < 2 * most; i++) {
      const other = list[i]!;
      const v = other < 0 ? -1 : vehicle[other]!;
      if (v < 0) continue;
      const k = v * stride + position[other]! + (i < most ? 1 : 0);
      if (late[k]! < ready + stay) continue;
      const before = place[k - 1]!;
      const next = place[k]!;
      const { seconds, meters, secondsTo, metersTo } = roads[v]!;
      const detour = metersTo[line + before]! + (next < 0 ? 0 : meters[line + next]! - hop[k]!);
      if (perMeter[v]! * detour >= spot.delta) continue;
      let begin = early[k - 1]! + service[nodes[k - 1]!]! + secondsTo[line + before]!;
      if (begin < ready) begin = ready;
      if (begin <= due && begin + stay + (next < 0 ? 0 : seconds[line + next]!) <= late[k]!)
        this.consider(v, k - v * stride, detour);
    }
  }

  /** A place that is in time and near. */
  private consider(v: number, at: number, detour: number): void {
    if (!this.fits(v, at)) return;
    const { tours, task, first, spot } = this;
    const { strangers, vehicleCount, windowAt } = tours.kernel;
    this.v = v;
    this.entry = strangers ? strangers[task * vehicleCount + v]! : 0;
    const own = this.entry + tours.traits.perMeter[v]! * detour;
    const delta = this.plain[v] === 1 ? own : this.price.delta(this, at, at, detour);
    if (delta >= spot.delta || this.overlooks()) return;
    spot.vehicle = v;
    spot.at = at;
    spot.then = at;
    spot.first = first;
    spot.second = -1;
    spot.firstWindow = windowAt[first]!;
    spot.delta = delta;
  }

  /** Whether the row may and can take the task there, time apart. */
  private fits(v: number, at: number): boolean {
    const { task, first, tours } = this;
    const { kernel, stops, traits, depot, loadAt } = tours;
    if (kernel.may[task * kernel.vehicleCount + v] === 0 || at < this.firstFree[v]!) return false;
    if (stops[v]! >= traits.maxStops[v]!) return false;
    if (kernel.fetched[first] === 0) return true;
    if (at <= loadAt[v]! || depot[v]! < 0 || !this.room.everywhere(task, v)) return false;
    return this.depots.give(task, depot[v]!);
  }
}
