/** Seconds of CPU this process has used since the call: all its threads, so the compiler's and the collector's too. */
export function cpuClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}

/** Resident memory at its peak, MB, Node itself included. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;
