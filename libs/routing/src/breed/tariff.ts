import { type Kernel, type KernelVehicle } from '../flat/kernel';
import { type Work } from '../work';
import { SLICE_CELLS, SLICE_STANDS_FOR } from './slices';

/** Ways longer than this cannot be driven within any day; clipped so that sums stay within 32 bits. */
export const FAR = 134_217_728;

/** One way of paying for the road. Matrices by place: `from * size + to`. */
export interface Tariff {
  /** Seconds on the way. */
  readonly seconds: Int32Array;
  readonly meters: Int32Array;
  /** Points for the meters. */
  readonly price: Int32Array;
  /**
   * Points for the meters and for the seconds on the road: with the service a lower bound of what a route costs,
   * waiting apart. The same array as `price` where seconds cost nothing.
   */
  readonly bound: Int32Array;
  /** Whether there and back cost and take the same everywhere. */
  readonly symmetric: boolean;
}

/** The tariffs of a kernel and which vehicle drives by which. `places` are locations, -1 for anywhere. */
export function* tariffsOf(kernel: Kernel, places: Int32Array): Work<{ tariffs: Tariff[]; of: Int32Array }> {
  const tariffs: Tariff[] = [];
  const known = new Map<string, number>();
  const roads = new Map<Int32Array, { id: number; seconds: Int32Array; meters: Int32Array }>();
  const of = new Int32Array(kernel.vehicleCount);
  for (const [v, vehicle] of kernel.vehicles.entries()) {
    const road = roads.get(vehicle.seconds) ?? {
      id: roads.size,
      seconds: yield* squeeze(kernel, vehicle.seconds, places),
      meters: yield* squeeze(kernel, vehicle.meters, places),
    };
    roads.set(vehicle.seconds, road);
    const key = `${road.id} ${vehicle.perMeter} ${vehicle.perSecond}`;
    let index = known.get(key);
    if (index === undefined) {
      index = tariffs.push(tariff(vehicle, road.seconds, road.meters)) - 1;
      yield SLICE_STANDS_FOR;
    }
    known.set(key, index);
    of[v] = index;
  }
  return { tariffs, of };
}

/** The cells of a matrix between these locations; to anywhere and from anywhere is no way at all. */
function* squeeze(kernel: Kernel, matrix: Int32Array, places: Int32Array): Work<Int32Array> {
  const size = places.length;
  const cells = new Int32Array(size * size);
  const rows = Math.ceil(SLICE_CELLS / size);
  for (let a = 0; a < size; a++) {
    if (a % rows === rows - 1) yield SLICE_STANDS_FOR;
    const row = places[a]! * kernel.problem.locations;
    for (let b = 0; b < size; b++) {
      const known = places[a]! >= 0 && places[b]! >= 0;
      cells[a * size + b] = known ? Math.min(FAR, matrix[row + places[b]!]!) : 0;
    }
  }
  return cells;
}

function tariff({ perMeter, perSecond }: KernelVehicle, seconds: Int32Array, meters: Int32Array): Tariff {
  const clip = (points: number): number => Math.min(2 * FAR, points);
  const price = meters.map((way) => clip(perMeter * way));
  const bound = perSecond === 0 ? price : price.map((points, k) => clip(points + perSecond * seconds[k]!));
  return { seconds, meters, price, bound, symmetric: isSymmetric(seconds) && isSymmetric(meters) };
}

function isSymmetric(cells: Int32Array): boolean {
  const size = Math.sqrt(cells.length);
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++) if (cells[a * size + b] !== cells[b * size + a]) return false;
  return true;
}
