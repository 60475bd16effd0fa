import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import type { Places } from './cluster';
import { EmbeddedPostgresError } from './embedded-pg.error';
import { freePort, isAlive, pause, speaksPostgres } from './processes';
import { commandAs, type RunAs } from './run-as';

/** A server that answers. */
export interface Server {
  readonly pid: number;
  readonly port: number;
}

export type Settings = Readonly<Record<string, string | number>>;

const always: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '128MB',
  // The log must never hold a statement or a row: statements carry what people wrote.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
};

/** Starts the server on a free port and waits until it answers. Throws what the server said when it ends instead. */
export async function spawnServer(
  places: Places,
  binaries: Binaries,
  runAs: RunAs,
  settings: Settings,
  log: (text: string) => void,
): Promise<Server> {
  // Nobody runs (`findServer` looked): what still lies there names a process long gone, or a stranger.
  fs.rmSync(pidFile(places), { force: true });
  const port = await freePort();
  const flags = Object.entries({ ...always, port, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const command = commandAs(runAs, binaries.program('postgres'), ['-D', places.cluster, ...flags]);
  // A process group of its own: Ctrl-C reaches Node alone, which stops the server once its pool has drained.
  const child = spawn(command.file, command.args, {
    ...command.options,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let ended: string | undefined;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < 10_000) said += text;
    log(text);
  });
  child.once('error', (error) => (ended = error.message));
  child.once('close', (status) => (ended ??= `${said}\nPostgreSQL ended with status ${status}`));
  while (ended === undefined && !isReady(readPidFile(places), child.pid)) await pause(10);
  if (ended !== undefined) throw new Error(ended);
  child.unref();
  (child.stderr as unknown as { unref(): void }).unref();
  return { pid: child.pid as number, port };
}

/**
 * The server already running on this cluster: one left over from a killed process, or the one a live process
 * started. Undefined when there is none. Refuses with NOT_ANSWERING when one runs but does not answer in
 * `patience` milliseconds.
 */
export async function findServer(places: Places, patience: number): Promise<Server | undefined> {
  for (let waited = 0; ; waited += 50) {
    const found = readPidFile(places);
    if (found === undefined) return undefined;
    if (!isAlive(found.pid) || isStranger(found.pid)) return undefined;
    if (found.status === 'ready' && (await speaksPostgres(found.port))) return found;
    if (waited >= patience) throw notAnswering(places, found.pid);
    await pause(50);
  }
}

function notAnswering(places: Places, pid: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'NOT_ANSWERING',
    `The database in ${places.root} is held by process ${pid}, which does not answer: end that process and start again.`,
  );
}

/** Ends the server after its clients (fast shutdown; on Windows at once, the next start recovers). */
export async function stopServer(server: Server): Promise<void> {
  const signals: [NodeJS.Signals, number][] = [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, patience] of signals) {
    if (!isAlive(server.pid)) return;
    process.kill(server.pid, signal);
    for (let waited = 0; waited < patience && isAlive(server.pid); waited += 10) await pause(10);
  }
}

interface PidFile extends Server {
  /** starting, ready, stopping or standby. */
  readonly status: string;
}

const pidFile = (places: Places): string => path.join(places.cluster, 'postmaster.pid');

/** Lines of postmaster.pid: 1 pid, 4 port, 8 status. */
function readPidFile(places: Places): PidFile | undefined {
  const file = pidFile(places);
  if (!fs.existsSync(file)) return undefined;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

const isReady = (file: PidFile | undefined, pid: number | undefined): boolean =>
  file?.pid === pid && file?.status === 'ready';

/** After a reboot or in a new container the old number may belong to somebody else's program (Linux can tell). */
function isStranger(pid: number): boolean {
  const comm = `/proc/${pid}/comm`;
  return fs.existsSync(comm) && fs.readFileSync(comm, 'utf8').trim() !== 'postgres';
}
