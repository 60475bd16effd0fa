/** One Ctrl-C may arrive twice: from the terminal, and from npm or whoever started us and passes it on. */
const ECHO_MS = 1000;

/** Resolves at SIGINT or SIGTERM. Told again later than an echo, the process ends at once. */
export const untilTold = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    let toldAt: number | undefined;
    const hear = (signal: NodeJS.Signals): void => {
      if (toldAt !== undefined && performance.now() - toldAt > ECHO_MS) process.exit(1);
      toldAt ??= performance.now();
      resolve(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hear);
  });
