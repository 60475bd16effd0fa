import { type Pair, type Problem } from '../problem';

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The windows of both ends of a pair, as far as the ride leaves them. Nothing that any plan could use is cut off where
 * the direct way is the shortest, as on streets; in a matrix where a detour is quicker, a plan may be missed, and no
 * wrong one found.
 */
export function tightenedWindows(
  problem: Problem,
  pair: Pair,
): { readonly pickup: readonly Span[]; readonly dropoff: readonly Span[] } {
  const { pickup, dropoff, maxRide } = pair;
  const direct = Math.min(
    ...problem.profiles.map(
      ({ seconds }) => seconds[pickup.location * problem.locations + dropoff.location]!,
    ),
  );
  // From begin to begin a ride takes so long at least and at most.
  const least = pickup.service + direct;
  const most = maxRide === undefined ? Infinity : pickup.service + maxRide;
  const off = hull(dropoff.windows);
  const on = clip(pickup.windows, off.from - most, off.to - least);
  const board = hull(on);
  return { pickup: on, dropoff: clip(dropoff.windows, board.from + least, board.to + most) };
}

const hull = (windows: readonly Span[]): Span => ({ from: windows[0]!.from, to: windows.at(-1)!.to });

/** A window that would vanish stays as it is, and the pair is found impossible like any other. */
function clip(windows: readonly Span[], from: number, to: number): readonly Span[] {
  return windows.map((one) => {
    const part = { from: Math.max(one.from, from), to: Math.min(one.to, to) };
    return part.from <= part.to ? part : one;
  });
}
