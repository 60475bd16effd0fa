import { type Near } from '../flat/near';
import { type Tours } from '../flat/tours';
import { comeInCrews } from './crews';

/** Up to so many rows all are asked; above, only those around the task. */
const FEW_ROWS = 96;
/** The same where rows come in crews: those of other depots are mostly far away. */
const FEW_IN_CREWS = 32;
/** Rows of so many nearest tasks, and so many of the nearest cars, are around a task. */
const NEAR_TASKS = 64;
const NEAR_CARS = 24;

/**
 * Which rows are worth asking for a place of a task. On a large day nearly all rows are far away; asking only those
 * around keeps the price of an iteration the same whatever the size of the day.
 */
export class Reach {
  /** The first `count` are the rows to ask. */
  readonly rows: Int32Array;
  count = 0;
  private readonly stamp: Int32Array;
  private readonly seenType: Int32Array;
  private round = 0;
  private readonly few: number;
  private readonly cars: (Int32Array | undefined)[] = [];

  constructor(
    private readonly tours: Tours,
    private readonly near: Near,
  ) {
    this.rows = new Int32Array(tours.kernel.vehicleCount);
    this.stamp = new Int32Array(tours.kernel.vehicleCount);
    this.seenType = new Int32Array(tours.fleet.types);
    this.few = comeInCrews(tours) ? FEW_IN_CREWS : FEW_ROWS;
  }

  /** Fills `rows` for a task. False when these are all the rows there are. */
  around(task: number): boolean {
    const { fleet, vehicle, kernel } = this.tours;
    this.count = 0;
    if (fleet.count + fleet.types <= this.few) {
      this.all();
      return false;
    }
    this.round += 1;
    const list = this.near.of(task);
    for (let i = 1; i < list.length && i <= NEAR_TASKS; i++) {
      const row = vehicle[kernel.first[list[i]!]!]!;
      if (row >= 0) this.add(row);
    }
    const cars = (this.cars[task] ??= this.rankCars(task));
    for (let i = 0; i < cars.length; i++) this.addCar(cars[i]!);
    return true;
  }

  /** All in use, and of each type the first that is idle if there is one. */
  all(): void {
    const { order, begin, used, types } = this.tours.fleet;
    this.count = 0;
    for (let type = 0; type < types; type++) {
      const end = Math.min(begin[type + 1]!, begin[type]! + used[type]! + 1);
      for (let i = begin[type]!; i < end; i++) this.rows[this.count++] = order[i]!;
    }
  }

  /** Of each type the first that is idle. */
  idle(): void {
    const { order, begin, used, types } = this.tours.fleet;
    this.count = 0;
    for (let type = 0; type < types; type++) {
      const next = begin[type]! + used[type]!;
      if (next < begin[type + 1]!) this.rows[this.count++] = order[next]!;
    }
  }

  /** The same rows, those in use first: what they offer is cheap, and mostly spares a look at those that are idle. */
  usedFirst(): void {
    const { order, begin, used, types } = this.tours.fleet;
    this.count = 0;
    for (let type = 0; type < types; type++) {
      const end = begin[type]! + used[type]!;
      for (let i = begin[type]!; i < end; i++) this.rows[this.count++] = order[i]!;
    }
    for (let type = 0; type < types; type++) {
      const next = begin[type]! + used[type]!;
      if (next < begin[type + 1]!) this.rows[this.count++] = order[next]!;
    }
  }

  private add(row: number): void {
    if (this.stamp[row] === this.round) return;
    this.stamp[row] = this.round;
    this.rows[this.count++] = row;
  }

  /** Of idle cars of one type the first stands for all. */
  private addCar(row: number): void {
    const { fleet, length, kernel } = this.tours;
    if (length[row]! > 2) return this.add(row);
    const { type } = kernel.vehicles[row]!;
    if (this.seenType[type] === this.round) return;
    this.seenType[type] = this.round;
    this.add(fleet.order[fleet.begin[type]! + fleet.used[type]!]!);
  }

  /** The cars that start nearest to the task and may serve it. */
  private rankCars(task: number): Int32Array {
    const { kernel } = this.tours;
    const { location, first, startOf, problem, may, vehicleCount } = kernel;
    const here = location[first[task]!]!;
    const keys: number[] = [];
    for (let v = 0; v < vehicleCount; v++) {
      if (may[task * vehicleCount + v] === 0) continue;
      const way = kernel.vehicles[v]!.seconds[location[startOf[v]!]! * problem.locations + here]!;
      keys.push(way * 1_048_576 + v);
    }
    return Int32Array.from(
      Float64Array.from(keys)
        .sort()
        .subarray(0, NEAR_CARS)
        .map((key) => key % 1_048_576),
    );
  }
}
