/** Latencies of one load, in milliseconds, and how many were done a second. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
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
  const seconds = (performance.now() - began) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { perSecond: work.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
