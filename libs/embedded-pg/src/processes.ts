import fs from 'node:fs';
import net from 'node:net';

/** A process that outlives the re-use of its number: pid and, on Linux, the moment it was started. */
export interface ProcessMark {
  readonly pid: number;
  readonly startedAt: string;
}

export const markOf = (pid: number): ProcessMark => ({ pid, startedAt: startOf(pid) });

/** True while the very same process runs; a stranger with the same number does not count (Linux). */
export const isRunning = (mark: ProcessMark): boolean =>
  isAlive(mark.pid) && startOf(mark.pid) === mark.startedAt;

/** True while any process has this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat, clock ticks since boot; the name in field 2 may hold blanks, hence the last ')'. */
function startOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch (error) {
    void error; // no /proc (macOS, Windows) or no such process: the number alone must do
    return '';
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** SSLRequest of the PostgreSQL protocol: length 8, code 80877103. A server answers with one byte, S or N. */
const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

/** True when a PostgreSQL server answers at this port of 127.0.0.1. */
export function speaksPostgres(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(sslRequest));
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(2000, () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
    socket.once('data', (bytes) => answer(bytes.length === 1 && (bytes[0] === 0x53 || bytes[0] === 0x4e)));
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
