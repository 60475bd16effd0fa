/** How far a search has come. */
export interface Progress {
  readonly iterations: number;
  /** Points of the best plan so far. */
  readonly cost: number;
  readonly unserved: number;
  /** The iteration that found the best plan. */
  readonly foundAt: number;
}

/** Asked every few iterations; true ends the search. The only way a clock may come near it. */
export type Stop = (progress: Progress) => boolean;

/** Ends after so many iterations. */
export const afterIterations =
  (most: number): Stop =>
  ({ iterations }) =>
    iterations >= most;

/** Ends when so many iterations brought nothing better. */
export const withoutGain =
  (most: number): Stop =>
  ({ iterations, foundAt }) =>
    iterations - foundAt >= most;

/** Ends when the caller's clock (any unit) reaches a reading. Plans then depend on the machine's speed. */
export const atReading =
  (clock: () => number, reading: number): Stop =>
  () =>
    clock() >= reading;

/** Ends when one of several does. */
export const anyOf =
  (...stops: readonly Stop[]): Stop =>
  (progress) =>
    stops.some((stop) => stop(progress));
