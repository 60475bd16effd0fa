/** Where progress is told: one line that is written over on a terminal, plain lines now and then elsewhere. */
export interface LiveLine {
  /** Says how things stand. */
  say(words: string): void;
  /** Prints a line of the report itself, which stays. */
  print(line: string): void;
}

/** Milliseconds between two lines where nothing can be written over. */
const EVERY = 15_000;

/** Progress goes to stderr, the report to stdout. */
export function liveLine(now: () => number): LiveLine {
  const isTerminal = process.stderr.isTTY;
  let last = now();
  const say = (words: string): void => {
    if (isTerminal) process.stderr.write(`\r\u001b[K${words.slice(0, (process.stderr.columns ?? 80) - 1)}`);
    else if (now() - last > EVERY) {
      last = now();
      process.stderr.write(`${words}\n`);
    }
  };
  const print = (line: string): void => {
    if (isTerminal) process.stderr.write('\r\u001b[K');
    process.stdout.write(`${line}\n`);
  };
  return { say, print };
}
