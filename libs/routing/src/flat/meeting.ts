import { type Kernel } from './kernel';

/**
 * How far apart two tasks are for one car: the least of the ways between their stops, with what it would have to wait
 * or be late on them. Where the clock rules, as with rides, places alone say little about who could ride together.
 */
export function meetingOf(kernel: Kernel, a: number, b: number): number {
  const { first, second } = kernel;
  const [a1, b1] = [first[a]!, first[b]!];
  const least = Math.min(gap(kernel, a1, b1), gap(kernel, b1, a1));
  const a2 = second[a]! < 0 ? a1 : second[a]!;
  const b2 = second[b]! < 0 ? b1 : second[b]!;
  if (a2 === a1 && b2 === b1) return least;
  const crossed = Math.min(
    gap(kernel, a1, b2),
    gap(kernel, b2, a1),
    gap(kernel, a2, b1),
    gap(kernel, b1, a2),
  );
  return Math.min(least, crossed, gap(kernel, a2, b2), gap(kernel, b2, a2));
}

/** Seconds on the way from one stop to another, and seconds of waiting or lateness that no choice of begins avoids. */
function gap(kernel: Kernel, i: number, j: number): number {
  const { windowAt, windowFrom, windowTo, service, location, problem } = kernel;
  const way = problem.profiles[0]!.seconds[location[i]! * problem.locations + location[j]!]!;
  const go = service[i]! + way;
  const late = windowFrom[windowAt[i]!]! + go - windowTo[windowAt[j + 1]! - 1]!;
  const wait = windowFrom[windowAt[j]!]! - windowTo[windowAt[i + 1]! - 1]! - go;
  return Math.min(MOST, way + Math.max(0, late, wait));
}

/** Ways and times stay below 2^30; their sum has to as well. */
const MOST = 0x3fffffff;
