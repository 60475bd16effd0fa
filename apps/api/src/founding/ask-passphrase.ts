import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** No shorter passphrase: it is all that stands between a stolen database and the hub (sealing.md 4.1). */
export const SHORTEST_PASSPHRASE = 16;

/** Asks without showing what is typed; from a pipe, the first line. */
export function askPassphrase(question: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      process.stderr.write('\n');
      resolve(line);
      lines.close();
    });
    lines.once('close', () => resolve(''));
  });
}
