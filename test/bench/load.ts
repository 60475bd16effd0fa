/** Latencies of one load, in milliseconds, and how many were done a second. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** What the figures come from: milliseconds of each piece of work, and seconds of the whole. */
  readonly took: readonly number[];
  readonly seconds: number;
}

/** Does each piece of work once, `atOnce` at a time. */
export async function measure<T>(
  work: readonly T[],
  atOnce: number,
  one: (item: T) => Promise<void>,
): Promise<Load> {
  const took: number[] = [];
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let item = work[next++]; item !== undefined; item = work[next++]) {
      const began = performance.now();
      await one(item);
      took.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: atOnce }, walk));
  return loadOf(took, (performance.now() - began) / 1000);
}

/** Several loads of the same kind as one. */
export const together = (loads: readonly Load[]): Load =>
  loadOf(
    loads.flatMap(({ took }) => took),
    loads.reduce((sum, { seconds }) => sum + seconds, 0),
  );

function loadOf(took: readonly number[], seconds: number): Load {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: took.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99), took, seconds };
}
