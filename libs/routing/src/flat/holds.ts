import { type StopRef } from '../plan';
import { type Fixed } from '../problem';
import { measure } from './measure';
import { loadNode } from './node';
import { Schedule } from './schedule';
import { type Bare, type Held } from './shape';

/** What each row holds; null where nothing is promised. */
export function heldRows(kernel: Bare): readonly (Held | null)[] {
  return kernel.rows.map(({ vehicle, shift }, row) => {
    const { fixed } = kernel.problem.vehicles[vehicle]!;
    return fixed && (fixed.shift ?? 0) === shift ? heldRow(kernel, row, fixed) : null;
  });
}

function heldRow(kernel: Bare, row: number, { stops, hold }: Fixed): Held {
  const promised = stops.map((stop) => nodeOf(kernel, row, stop));
  const there = new Set(promised);
  const open = stops.flatMap(({ task }) => {
    const other = task === null ? -1 : kernel.second[task]!;
    return other < 0 || there.has(other) ? [] : [other];
  });
  let nodes = [kernel.startOf[row]!, ...promised, kernel.endOf[row]!];
  for (const other of open) nodes = withBest(kernel, row, nodes, { node: other, from: 1 + promised.length });
  return {
    hold,
    promised: Int32Array.from(promised),
    nodes: Int32Array.from(nodes),
    windows: windowsFor(kernel, row, nodes),
    all: [...promised, ...open],
  };
}

/** The node of a stop in a row. */
export function nodeOf(kernel: Bare, row: number, { kind, task, depot }: StopRef): number {
  if (kind === 'load') return loadNode(kernel, row, depot!);
  const second = kernel.second[task!]!;
  return kind === 'dropoff' && second >= 0 ? second : kernel.first[task!]!;
}

/** Puts the open end of a promised pair where it costs least; last when nowhere is right. */
function withBest(
  kernel: Bare,
  row: number,
  nodes: readonly number[],
  { node, from }: { readonly node: number; readonly from: number },
): number[] {
  let best = nodes.length - 1;
  let least = Infinity;
  for (let at = from; at < nodes.length; at++) {
    const points = pointsOf(kernel, row, nodes.toSpliced(at, 0, node));
    if (points < least) [best, least] = [at, points];
  }
  return nodes.toSpliced(best, 0, node);
}

function pointsOf(kernel: Bare, row: number, nodes: readonly number[]): number {
  const schedule = new Schedule();
  const place = new Int32Array(kernel.nodeCount).fill(-1);
  nodes.forEach((node, k) => (place[node] = k));
  const windows = windowsFor(kernel, row, nodes);
  const from = new Int32Array(kernel.nodeCount);
  const to = new Int32Array(kernel.nodeCount);
  nodes.forEach((node, k) => {
    from[node] = kernel.windowFrom[windows[k]!] ?? 0;
    to[node] = kernel.windowTo[windows[k]!] ?? -1;
  });
  const sequence = { nodes: Int32Array.from(nodes), length: nodes.length, from, to, place };
  const meters = measure(kernel, row, sequence, schedule);
  return kernel.vehicles[row]!.perMeter * meters + schedule.settle(kernel.vehicles[row]!);
}

/** For each node the first window that is still open when the car can be there. */
function windowsFor(kernel: Bare, row: number, nodes: readonly number[]): Int32Array {
  const { seconds } = kernel.vehicles[row]!;
  const { location, service, windowAt, windowFrom, windowTo, problem } = kernel;
  let clock = 0;
  return Int32Array.from(nodes, (node, k) => {
    const before = nodes[k - 1];
    if (before !== undefined) {
      const way = location[node]! < 0 ? 0 : seconds[location[before]! * problem.locations + location[node]!]!;
      clock += service[before]! + way;
    }
    let window = windowAt[node]!;
    while (window + 1 < windowAt[node + 1]! && windowTo[window]! < clock) window += 1;
    clock = Math.max(clock, windowFrom[window] ?? clock);
    return window;
  });
}
