/**
 * Something long, in slices of a millisecond or so. Each slice tells how many iterations of a search it stands for,
 * so that whoever steps a search hears a cancel in time; the same slices on every machine.
 */
export type Work<T> = Generator<number, T, undefined>;

/** All slices at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const slice = work.next();
    if (slice.done) return slice.value;
  }
}
