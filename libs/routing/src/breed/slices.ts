/*
 * Breeding lays out its own matrices and lists before it begins. On a day of a thousand tasks that takes tenths of a
 * second, so it is done in slices of about a millisecond, between which a cancel is heard.
 */

/** Cells of a matrix that are copied in a slice. */
export const SLICE_CELLS = 100_000;
/** Pairs of tasks that are compared and sorted in a slice. */
export const SLICE_PAIRS = 10_000;
/** Iterations of a descent that take about as long as a slice. */
export const SLICE_STANDS_FOR = 8;
