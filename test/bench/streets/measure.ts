/** Milliseconds of CPU of this process, compilers and collectors included. */
export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** CPU of one run. */
export function once(work: () => unknown): number {
  const before = cpuMs();
  work();
  return cpuMs() - before;
}

/** The cheapest of several runs: what is dearer paid for compiling, or for neighbours in the cache. */
export const best = (runs: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => once(work)));
