import { seeded } from '@doorstep/std';
import { type Kernel, NODE } from '../flat/kernel';

/**
 * Random numbers by node whose sum over a row names its set: type of vehicle, tasks, depot. Sums do not care for
 * the order, so rows that serve the same tasks in another order meet (Zobrist 1970). Second nodes of pairs and ends
 * of rows count zero.
 */
export function keysOf(kernel: Kernel, seed: number): Int32Array {
  const { nodeCount, kind, subject, first, vehicles, taskCount } = kernel;
  const dice = seeded(seed);
  const draw = (count: number): Int32Array => Int32Array.from({ length: count }, () => dice.next() | 0);
  const byTask = draw(taskCount);
  const byDepot = draw(kernel.problem.depots.length);
  const byType = draw(kernel.vehicleCount);
  const keys = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const of = subject[node]!;
    if (kind[node] === NODE.start) keys[node] = byType[vehicles[of]!.type]!;
    else if (kind[node] === NODE.load) keys[node] = byDepot[of]!;
    else if (kind[node] !== NODE.end && first[of] === node) keys[node] = byTask[of]!;
  }
  return keys;
}
