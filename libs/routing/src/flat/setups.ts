/**
 * Whether what is in the car fits at least one of its set-ups at each moment. `atStart` and `changeAt` give units by
 * dimension, the latter by position.
 */
export function fitsSetups(
  setups: readonly Int32Array[],
  dimensions: number,
  length: number,
  atStart: (d: number) => number,
  changeAt: (k: number, d: number) => number,
): boolean {
  const load = Int32Array.from({ length: dimensions }, (_, d) => atStart(d));
  for (let k = 1; k < length; k++) {
    if (!setups.some((setup) => within(load, setup))) return false;
    if (k < length - 1) for (let d = 0; d < dimensions; d++) load[d]! += changeAt(k, d);
  }
  return true;
}

function within(load: Int32Array, setup: Int32Array): boolean {
  for (let d = 0; d < load.length; d++) if (load[d]! > setup[d]!) return false;
  return true;
}
