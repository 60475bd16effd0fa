/** `later` begins at most `most` after `earlier`; both are positions of a route. */
export interface Bond {
  readonly earlier: number;
  readonly later: number;
  readonly most: number;
}

/** A route's times: position k begins within [from, to], and k + 1 at least `gap[k]` after it. */
export interface Timeline {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly gap: readonly number[];
}

/**
 * Whether any schedule keeps all windows and bonds. A system of difference constraints: the earliest times that keep
 * the lower bounds are pushed up until nothing moves (Bellman-Ford); they are a schedule if and only if there is one.
 */
export function canBeTimed({ from, to, gap }: Timeline, bonds: readonly Bond[], tolerance: number): boolean {
  const begin = [...from];
  const isLate = (): boolean => begin.some((time, k) => time > limit(to, k) + tolerance);
  // Each round settles at least one more position; who still moves after that goes round in circles for ever.
  for (let round = 0; round <= begin.length + 1; round++) {
    const moved = pushForward(begin, gap) || round === 0;
    const pulled = pull(begin, bonds, tolerance);
    if (isLate()) return false;
    if (!moved && !pulled) return true;
  }
  return false;
}

const limit = (list: readonly number[], k: number): number => list[k] ?? Infinity;

function pushForward(begin: number[], gap: readonly number[]): boolean {
  let moved = false;
  gap.forEach((least, k) => {
    const soonest = (begin[k] ?? 0) + least;
    if (soonest <= (begin[k + 1] ?? Infinity)) return;
    begin[k + 1] = soonest;
    moved = true;
  });
  return moved;
}

function pull(begin: number[], bonds: readonly Bond[], tolerance: number): boolean {
  let moved = false;
  for (const { earlier, later, most } of bonds) {
    const soonest = (begin[later] ?? 0) - most - tolerance;
    if (soonest <= (begin[earlier] ?? Infinity)) continue;
    begin[earlier] = soonest;
    moved = true;
  }
  return moved;
}
