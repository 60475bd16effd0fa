import { type Kernel, NODE } from '../flat/kernel';
import { UNREACHABLE } from '../problem';
import { MOST_PLACES, placesOf } from './places';

/** Different ways of paying for the road; each keeps matrices of its own. */
const MOST_TARIFFS = 8;

/**
 * Whether breeding can plan a problem: every task one stop with one window, nothing collected at a door, nothing
 * aboard or promised, no stock that could run out, nothing whose price depends on the moment, and few enough places
 * that its matrices fit a browser's memory.
 */
export function suits(kernel: Kernel): boolean {
  if (kernel.taskCount < 2 || kernel.vehicleCount < 1) return false;
  for (let task = 0; task < kernel.taskCount; task++) if (!isPlain(kernel, task)) return false;
  if (!isTimeless(kernel) || !isStocked(kernel)) return false;
  return kernel.taskCount + placesOf(kernel).length < MOST_PLACES && tariffs(kernel) <= MOST_TARIFFS;
}

function isPlain(kernel: Kernel, task: number): boolean {
  const node = kernel.first[task]!;
  const kind = kernel.kind[node];
  const one = kernel.second[task]! < 0 && (kind === NODE.deliver || kind === NODE.stay);
  if (kernel.exact[task] === 1) return false;
  return one && kernel.windowAt[node + 1]! - kernel.windowAt[node]! === 1 && kernel.collects[task] === 0;
}

/** Nothing is aboard, and a route's ways and duration tell what it costs. */
function isTimeless({ priced, newHome, vehicles, problem }: Kernel): boolean {
  if (priced || newHome || vehicles.some(({ exact }) => exact)) return false;
  return problem.vehicles.every(({ aboard }) => !aboard || aboard.length === 0);
}

/** Every depot could give everything that may come from it. */
function isStocked({ problem, dimensions }: Kernel): boolean {
  return problem.depots.every(({ stock }, depot) => {
    if (!stock) return true;
    for (let d = 0; d < dimensions; d++) {
      let asked = 0;
      for (const task of problem.tasks)
        if (task.kind === 'delivery' && task.depots.includes(depot)) asked += task.load[d]!;
      if (asked > stock[d]!) return false;
    }
    return true;
  });
}

function tariffs({ vehicles }: Kernel): number {
  const seen = new Set<string>();
  const matrices = [...new Set(vehicles.map(({ seconds }) => seconds))];
  for (const one of vehicles) {
    if (one.fixed >= UNREACHABLE) return MOST_TARIFFS + 1;
    seen.add(`${matrices.indexOf(one.seconds)} ${one.perMeter} ${one.perSecond}`);
  }
  return seen.size;
}
