import { oneShape } from './one-shape';
import { type Matrix, type Problem, type TimeWindow, type Vehicle } from '../problem';
import { NO_LIMIT } from './node';
import { type RowName } from './row-list';
import { type KernelVehicle } from './shape';
import { isClosed, setupsOf } from './suits';

/** Columns of the tables by task and row that tell rows apart. */
export interface Columns {
  readonly may: Uint8Array;
  readonly points: Int32Array | null;
  readonly newHome: Uint8Array | null;
}

export function flatVehicles(
  problem: Problem,
  rows: readonly RowName[],
  columns: Columns,
): readonly KernelVehicle[] {
  const types = typesOf(problem, rows, columns);
  return rows.map((row, r) => {
    const vehicle = problem.vehicles[row.vehicle]!;
    return oneShape({
      ...flatOne(vehicle, problem.profiles[vehicle.profile ?? 0]!),
      exact: needsExact(vehicle, row.shift),
      firstFree: firstFree(problem, row),
      type: types[r]!,
    });
  });
}

function flatOne(
  vehicle: Vehicle,
  { seconds, meters }: Matrix,
): Omit<KernelVehicle, 'exact' | 'firstFree' | 'type'> {
  const setups = setupsOf(vehicle).map((setup) => Int32Array.from(setup));
  return {
    seconds,
    meters,
    ...vehicle.cost,
    maxDuration: vehicle.maxDuration ?? NO_LIMIT,
    maxMeters: vehicle.maxMeters ?? NO_LIMIT,
    maxStops: vehicle.maxStops ?? NO_LIMIT,
    maxNewHomes: vehicle.maxNewHomes ?? NO_LIMIT,
    capacity: setups[0]!.map((_, d) => Math.max(...setups.map((setup) => setup[d]!))),
    setups: setups.length > 1 ? setups : null,
    breaks: (vehicle.breaks ?? []).map(({ window: { from, to }, lasting }) => ({ from, to, lasting })),
    balance: vehicle.balance ?? null,
    timed: vehicle.cost.perSecond > 0 || vehicle.maxDuration !== undefined || vehicle.balance !== undefined,
  };
}

function needsExact(vehicle: Vehicle, shift: number): boolean {
  const { breaks = [], alternatives = [], balance, maxNewHomes, fixed } = vehicle;
  const promised = fixed !== undefined && (fixed.shift ?? 0) === shift;
  return promised || breaks.length + alternatives.length > 0 || (balance ?? maxNewHomes) !== undefined;
}

function firstFree(problem: Problem, row: RowName): number {
  const { fixed } = problem.vehicles[row.vehicle]!;
  if (!fixed || (fixed.shift ?? 0) !== row.shift || fixed.hold === 'order') return 1;
  return isClosed(problem, row) ? NO_LIMIT : 1 + fixed.stops.length;
}

/** Two rows are one type when nothing about them or about the tasks tells them apart. */
function typesOf(problem: Problem, rows: readonly RowName[], columns: Columns): readonly number[] {
  const kinds = new Map<string, number[]>();
  const types: number[] = [];
  let count = 0;
  rows.forEach((row, r) => {
    const key = JSON.stringify(tellingOf(problem, row));
    const alike = kinds.get(key) ?? [];
    kinds.set(key, alike);
    const twin = alike.find((other) => sameColumns(problem.tasks.length, columns, rows.length, r, other));
    if (twin === undefined) alike.push(r);
    types.push(twin === undefined ? count++ : types[twin]!);
  });
  return types;
}

/** What of a vehicle matters to an empty row of it. Where its shifts know of each other, also who it is. */
function tellingOf({ vehicles, links }: Problem, row: RowName): readonly unknown[] {
  const { shifts, ...rest } = vehicles[row.vehicle]!;
  const window: TimeWindow = shifts[row.shift]!;
  const asOne = rest.maxNewHomes !== undefined || links?.some(({ apart }) => apart);
  const own = rest.fixed !== undefined || rest.aboard !== undefined || (asOne && shifts.length > 1);
  return [rest, window, own ? row : null];
}

function sameColumns(tasks: number, columns: Columns, stride: number, a: number, b: number): boolean {
  const { may, points, newHome } = columns;
  for (let t = 0; t < tasks; t++) {
    const i = t * stride + a;
    const j = t * stride + b;
    if (may[i] !== may[j] || points?.[i] !== points?.[j] || newHome?.[i] !== newHome?.[j]) return false;
  }
  return true;
}
