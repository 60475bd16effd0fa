import { type Kernel, loadNode } from '../flat/kernel';

/** Matrices are squares of this side at most: 9 MB each. */
export const MOST_PLACES = 1500;

/**
 * The locations where rows begin or end, each once, in the order in which they come up; -1 (the open end) among
 * them when some row ends anywhere. In the matrices they follow the tasks.
 */
export function placesOf(kernel: Kernel): readonly number[] {
  const { location, startOf, endOf, problem, vehicleCount } = kernel;
  const found = new Set<number>();
  for (let v = 0; v < vehicleCount; v++) {
    found.add(location[startOf[v]!]!);
    found.add(location[endOf[v]!]!);
    problem.depots.forEach((_, depot) => found.add(location[loadNode(kernel, v, depot)]!));
  }
  return [...found];
}
