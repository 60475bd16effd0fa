/**
 * The times of one route as difference constraints: begin after begin, windows, longest rides, longest duration.
 * The earliest times are their least solution, the latest their greatest; both are found by raising or lowering
 * until nothing moves, which is exact, and a chain of n constraints moves at most n times (Bellman 1958, Ford 1956).
 */
export interface Timing {
  /** Stops with start and end: positions 0 .. length - 1. */
  readonly length: number;
  readonly service: ArrayLike<number>;
  /** From the position before to this one. */
  readonly travel: ArrayLike<number>;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** For a dropoff the position of its pickup, else -1; and its longest ride. */
  readonly pickup: ArrayLike<number>;
  readonly ride: ArrayLike<number>;
  readonly maxDuration: number;
  /** Soft deadlines: leaving later must not make a stop later than its own, unless it is so anyway. */
  readonly soft?: ArrayLike<number> | null;
}

/**
 * Writes begins with the earliest end, the latest start that reaches it, and then each stop as early as that start
 * allows. Answers the duration, the shortest there is, or -1 when no times are possible.
 */
export function setTimes(timing: Timing, begin: Int32Array): number {
  begin[0] = timing.from[0]!;
  if (!earliest(timing, begin)) return -1;
  const last = timing.length - 1;
  const end = begin[last]!;
  latest(timing, begin);
  const start = begin[0]!;
  earliest(timing, begin);
  return end - start;
}

/** Writes the least begins there are; false when no times are possible. */
export function setEarliest(timing: Timing, begin: Int32Array): boolean {
  begin[0] = timing.from[0]!;
  return earliest(timing, begin);
}

/** The least begins for the start in `begin[0]`; false when there are none. */
function earliest(timing: Timing, begin: Int32Array): boolean {
  const { length, from, maxDuration } = timing;
  for (let k = 1; k < length; k++) begin[k] = from[k]!;
  for (let pass = 0; pass <= length; pass++) {
    if (!pushForward(timing, begin)) return false;
    const raised = raisePickups(timing, begin);
    const start = begin[length - 1]! - maxDuration;
    if (start > begin[0]!) begin[0] = start;
    else if (!raised) return true;
  }
  return false;
}

function pushForward({ length, service, travel, to }: Timing, begin: Int32Array): boolean {
  if (begin[0]! > to[0]!) return false;
  for (let k = 1; k < length; k++) {
    const arrive = begin[k - 1]! + service[k - 1]! + travel[k]!;
    if (arrive > begin[k]!) begin[k] = arrive;
    if (begin[k]! > to[k]!) return false;
  }
  return true;
}

function raisePickups({ length, service, pickup, ride }: Timing, begin: Int32Array): boolean {
  let raised = false;
  for (let k = 1; k < length; k++) {
    const p = pickup[k]!;
    if (p < 0) continue;
    const least = begin[k]! - ride[k]! - service[p]!;
    if (least <= begin[p]!) continue;
    begin[p] = least;
    raised = true;
  }
  return raised;
}

/** No later than the windows close, nor than soft deadlines that can be kept. */
function setCeilings({ length, to, soft }: Timing, begin: Int32Array): void {
  if (soft) for (let k = 0; k < length - 1; k++) begin[k] = Math.min(to[k]!, Math.max(soft[k]!, begin[k]!));
  else for (let k = 0; k < length - 1; k++) begin[k] = to[k]!;
}

/** The greatest begins that keep the end in `begin[length - 1]`. Exists whenever `earliest` succeeded. */
function latest(timing: Timing, begin: Int32Array): void {
  const { length, service, travel, pickup, ride } = timing;
  setCeilings(timing, begin);
  for (let pass = 0; pass <= length; pass++) {
    for (let k = length - 2; k >= 0; k--) {
      const bound = begin[k + 1]! - travel[k + 1]! - service[k]!;
      if (bound < begin[k]!) begin[k] = bound;
    }
    let lowered = false;
    for (let k = 1; k < length; k++) {
      const p = pickup[k]!;
      if (p < 0 || begin[p]! + service[p]! + ride[k]! >= begin[k]!) continue;
      begin[k] = begin[p]! + service[p]! + ride[k]!;
      lowered = true;
    }
    if (!lowered) return;
  }
}
