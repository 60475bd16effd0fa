import { type Kernel, loadNode, NODE } from '../flat/kernel';
import { type Tariff } from './tariff';

/**
 * How a row may set out: from its start straight to its stops, or by way of one window of one depot. Times are those
 * of leaving the head, for the earliest and the latest start of the shift.
 */
export interface Head {
  /** Any row of the type. */
  readonly vehicle: number;
  /** -1 without. */
  readonly depot: number;
  /** Where the head ends, as a place of the matrices. */
  readonly place: number;
  readonly earliest: number;
  readonly latest: number;
  readonly duration: number;
  readonly price: number;
  readonly bound: number;
  readonly meters: number;
}

interface Ground {
  readonly typeOf: Int32Array;
  readonly types: number;
  readonly placeOf: (location: number) => number;
  readonly tariffs: readonly Tariff[];
  readonly tariffOf: Int32Array;
}

/** All heads, type by type. A depot that cannot be reached in time is no head. */
export function headsOf(kernel: Kernel, ground: Ground): { heads: readonly Head[]; at: Int32Array } {
  const heads: Head[] = [];
  const at = new Int32Array(ground.types + 1);
  const stays = kernel.first.some((node) => kernel.kind[node] !== NODE.deliver);
  for (let type = 0; type < ground.types; type++) {
    const vehicle = ground.typeOf.indexOf(type);
    if (stays) heads.push(bare(kernel, ground, vehicle));
    const calls = kernel.problem.depots.flatMap((_, depot) => loading(kernel, ground, vehicle, depot));
    const tariff = ground.tariffs[ground.tariffOf[vehicle]!]!;
    heads.push(
      ...calls.filter((one, k) => !calls.some((other, n) => beats(kernel, tariff, other, one, n < k))),
    );
    at[type + 1] = heads.length;
  }
  return { heads, at };
}

/** The shift of a row, from the window of its start. */
export function shiftAt(
  { windowAt, windowFrom, windowTo }: Kernel,
  start: number,
): { from: number; to: number } {
  return { from: windowFrom[windowAt[start]!]!, to: windowTo[windowAt[start]!]! };
}

function bare(kernel: Kernel, { placeOf }: Ground, vehicle: number): Head {
  const { from, to } = shiftAt(kernel, kernel.startOf[vehicle]!);
  const place = placeOf(kernel.location[kernel.startOf[vehicle]!]!);
  return {
    vehicle,
    depot: -1,
    place,
    earliest: from,
    latest: to,
    duration: 0,
    price: 0,
    bound: 0,
    meters: 0,
  };
}

/**
 * Whether one head serves all that another does, sooner, cheaper and shorter to every task; at a draw the first. With
 * a car at each depot this leaves each its own.
 */
function beats(
  kernel: Kernel,
  { seconds, bound, meters }: Tariff,
  one: Head,
  other: Head,
  first: boolean,
): boolean {
  if (one === other || !covers(kernel, one.depot, other.depot)) return false;
  const size = Math.sqrt(seconds.length);
  let ahead = first;
  for (let task = 0; task < kernel.taskCount; task++) {
    const a = one.place * size + task;
    const b = other.place * size + task;
    const late = one.earliest + seconds[a]! - other.earliest - seconds[b]!;
    const long = one.duration + seconds[a]! - other.duration - seconds[b]!;
    const dear = one.bound + bound[a]! - other.bound - bound[b]!;
    const far = one.meters + meters[a]! - other.meters - meters[b]!;
    if (Math.max(late, long, dear, far) > 0) return false;
    if (Math.min(late, long, dear, far) < 0) ahead = true;
  }
  return ahead && one.latest - one.duration >= other.latest - other.duration;
}

/** Whether all that may come from one depot may come from the other. */
const covers = ({ problem }: Kernel, depot: number, other: number): boolean =>
  problem.tasks.every(
    (task) => task.kind !== 'delivery' || !task.depots.includes(other) || task.depots.includes(depot),
  );

function loading(kernel: Kernel, ground: Ground, vehicle: number, depot: number): Head[] {
  const node = loadNode(kernel, vehicle, depot);
  const { place: start, earliest, latest } = bare(kernel, ground, vehicle);
  const { seconds, price, bound, meters } = ground.tariffs[ground.tariffOf[vehicle]!]!;
  const place = ground.placeOf(kernel.location[node]!);
  const cell = start * Math.sqrt(seconds.length) + place;
  const service = kernel.service[node]!;
  const found: Head[] = [];
  for (let w = kernel.windowAt[node]!; w < kernel.windowAt[node + 1]!; w++) {
    const from = kernel.windowFrom[w]!;
    const to = kernel.windowTo[w]!;
    const last = latest + seconds[cell]!;
    if (earliest + seconds[cell]! > to) continue;
    found.push({
      vehicle,
      depot,
      place,
      earliest: Math.max(from, earliest + seconds[cell]!) + service,
      latest: Math.max(from, Math.min(to, last)) + service,
      duration: seconds[cell]! + Math.max(0, from - last) + service,
      price: price[cell]!,
      bound: bound[cell]! + kernel.vehicles[vehicle]!.perSecond * service,
      meters: meters[cell]!,
    });
  }
  return found;
}

/**
 * Whether a row could do this task and nothing else. Where ways keep the triangle rule, a task for which it could not
 * is in no row of that kind; elsewhere this is a choice, and spares the search what would only raise its weights.
 */
export function servesAlone(
  kernel: Kernel,
  head: Head,
  task: number,
  { seconds, meters, home }: Tariff & { readonly home: number },
): boolean {
  const node = kernel.first[task]!;
  const window = kernel.windowAt[node]!;
  const { maxDuration, maxMeters } = kernel.vehicles[head.vehicle]!;
  const size = Math.sqrt(seconds.length);
  const out = head.place * size + task;
  const back = task * size + home;
  const wait = Math.max(0, kernel.windowFrom[window]! - head.latest - seconds[out]!);
  const onward = kernel.service[node]! + seconds[back]!;
  const begin = Math.max(head.earliest + seconds[out]!, kernel.windowFrom[window]!);
  if (begin > kernel.windowTo[window]!) return false;
  if (begin + onward > shiftAt(kernel, kernel.startOf[head.vehicle]!).to) return false;
  if (head.duration + seconds[out]! + wait + onward > maxDuration) return false;
  return head.meters + meters[out]! + meters[back]! <= maxMeters;
}
