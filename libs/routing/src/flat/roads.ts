/**
 * A pair of matrices and the same turned over (`secondsTo[to * n + from]`), so that a scan that holds one place
 * still and walks along a row stays in one line of memory, whichever way the road goes.
 */
export interface Roads {
  readonly seconds: Int32Array;
  readonly meters: Int32Array;
  readonly secondsTo: Int32Array;
  readonly metersTo: Int32Array;
}

const turned = new WeakMap<Int32Array, Int32Array>();

/** The roads of a pair of matrices; remembered, as many vehicles share them. A symmetric matrix is its own turning. */
export function roadsOf(seconds: Int32Array, meters: Int32Array, places: number): Roads {
  return {
    seconds,
    meters,
    secondsTo: turn(seconds, places),
    metersTo: turn(meters, places),
  };
}

function turn(matrix: Int32Array, places: number): Int32Array {
  const known = turned.get(matrix);
  if (known) return known;
  const result = isSymmetric(matrix, places) ? matrix : transposed(matrix, places);
  turned.set(matrix, result);
  return result;
}

function isSymmetric(matrix: Int32Array, places: number): boolean {
  for (let i = 0; i < places; i++) {
    for (let j = 0; j < i; j++) if (matrix[i * places + j] !== matrix[j * places + i]) return false;
  }
  return true;
}

function transposed(matrix: Int32Array, places: number): Int32Array {
  const result = new Int32Array(matrix.length);
  for (let i = 0; i < places; i++) {
    for (let j = 0; j < places; j++) result[j * places + i] = matrix[i * places + j]!;
  }
  return result;
}
