import { NO_LIMIT, NODE } from './node';
import { type Schedule } from './schedule';
import { type Bare } from './shape';

/** A row of nodes, with the window chosen for each node and where each node is in the row. */
export interface Sequence {
  readonly nodes: Int32Array;
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly place: Int32Array;
}

/** Lays a row on the clock; answers its meters. */
export function measure(kernel: Bare, v: number, row: Sequence, schedule: Schedule): number {
  const { nodes, length, from, to } = row;
  const { seconds, meters } = kernel.vehicles[v]!;
  schedule.reserve(length, kernel.priced);
  const { service, travel } = schedule;
  let sum = 0;
  let load = -1;
  for (let k = 0; k < length; k++) {
    const node = nodes[k]!;
    const there = kernel.location[node]!;
    const way =
      k === 0 || there < 0 ? -1 : kernel.location[nodes[k - 1]!]! * kernel.problem.locations + there;
    travel[k] = way < 0 ? 0 : seconds[way]!;
    if (way >= 0) sum += meters[way]!;
    service[k] = kernel.service[node]!;
    schedule.from[k] = from[node]!;
    schedule.to[k] = to[node]!;
    if (kernel.kind[node] === NODE.load) load = k;
    bind(kernel, row, schedule, k);
    if (kernel.priced) price(kernel, row, schedule, k, load);
  }
  return sum;
}

/** Ties a dropoff to its pickup where the ride is limited. */
function bind(kernel: Bare, { nodes, place }: Sequence, schedule: Schedule, k: number): void {
  const node = nodes[k]!;
  const task = kernel.subject[node]!;
  const limited =
    kernel.kind[node] === NODE.dropoff && kernel.second[task] === node && kernel.maxRide[task]! < NO_LIMIT;
  schedule.pickup[k] = limited ? place[kernel.first[task]!]! : -1;
  schedule.ride[k] = limited ? kernel.maxRide[task]! : NO_LIMIT;
}

/** What the moment of a stop costs. */
function price(kernel: Bare, { nodes, place }: Sequence, schedule: Schedule, k: number, load: number): void {
  const node = nodes[k]!;
  const kind = kernel.kind[node]!;
  schedule.softBy[k] = kernel.softBy[node]!;
  schedule.softRate[k] = kernel.softRate[node]!;
  schedule.coldRate[k] = 0;
  if (kind !== NODE.deliver && kind !== NODE.dropoff) return;
  const task = kernel.subject[node]!;
  if (kernel.coldRate[task] === 0) return;
  schedule.coldRate[k] = kernel.coldRate[task]!;
  schedule.coldSince[k] = kernel.since[task]!;
  schedule.coldFrom[k] =
    kernel.aboard[task]! >= 0 ? -1 : kind === NODE.deliver ? load : place[kernel.first[task]!]!;
}
