import fs from 'node:fs';
import { type Binaries, findBinaries } from './binaries';
import {
  checkCluster,
  DATABASE,
  hasCluster,
  makeCluster,
  OWNER,
  passwordOf,
  type Places,
  placesIn,
} from './cluster';
import { EmbeddedPostgresError, explain } from './embedded-pg.error';
import { isRunning, pause, type ProcessMark } from './processes';
import { checkReach, chooseRunAs, surveyMachine } from './run-as';
import { findServer, type Server, type Settings, spawnServer, stopServer } from './server';
import { dropLock, takeLock } from './start-lock';

export interface EmbeddedPostgresOptions {
  /** Folder for cluster, password and lock; made when missing. */
  readonly dataDir: string;
  /** Server settings over ours, e.g. `{ fsync: 'off' }` for a throw-away server. */
  readonly settings?: Settings;
  /** Receives what the server writes to its log (never a statement or a row). */
  readonly log?: (text: string) => void;
  /** As root: never use a user namespace, always a spare account. */
  readonly preferAccount?: boolean;
}

/** A server that answers at `url`, as the owner of database `doorstep`. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** True when the server was running already: left over from a killed process, or started by a live one. */
  readonly adopted: boolean;
  /** Stops the server; does nothing when another live process started it. May be called twice. */
  stop(): Promise<void>;
}

/** How long a server may take to recover after a crash before we say that it does not answer, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that runs there. The first process owns the
 * server; later ones are guests and leave it running. Throws `EmbeddedPostgresError` with a sentence to print.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const places = placesIn(options.dataDir);
  try {
    fs.mkdirSync(places.root, { recursive: true });
    const binaries = findBinaries();
    for (;;) {
      const holder = takeLock(places.lock);
      if (holder === undefined) return await startAsOwner(places, binaries, options);
      const guest = await joinAsGuest(places, holder);
      if (guest !== undefined) return guest;
    }
  } catch (error) {
    throw explain(places.root, 'Starting the embedded PostgreSQL', error);
  }
}

async function startAsOwner(places: Places, binaries: Binaries, options: EmbeddedPostgresOptions) {
  try {
    if (hasCluster(places)) checkCluster(places, binaries);
    const leftOver = hasCluster(places) ? await findServer(places, PATIENCE) : undefined;
    const server = leftOver ?? (await startFresh(places, binaries, options));
    return handle(places, server, leftOver !== undefined, async () => {
      await stopServer(server);
      dropLock(places.lock);
    });
  } catch (error) {
    dropLock(places.lock);
    throw error;
  }
}

function startFresh(places: Places, binaries: Binaries, options: EmbeddedPostgresOptions): Promise<Server> {
  const { settings = {}, log = () => undefined, preferAccount = false } = options;
  const machine = surveyMachine(places.cluster);
  const runAs = chooseRunAs(preferAccount ? { ...machine, hasNamespaces: false } : machine);
  checkReach(runAs, places.root, binaries.folder);
  // A throw-away server (fsync off) need not wait for the disk while it is made either.
  if (!hasCluster(places)) makeCluster(places, binaries, runAs, settings['fsync'] !== 'off');
  return spawnServer(places, binaries, runAs, settings, log);
}

/** Waits for the server of a live process. Undefined when that process ended before its server answered. */
async function joinAsGuest(places: Places, holder: ProcessMark): Promise<EmbeddedPostgres | undefined> {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    if (!isRunning(holder)) return undefined;
    const server = hasCluster(places) ? await findServer(places, PATIENCE) : undefined;
    if (server !== undefined) return handle(places, server, true, () => Promise.resolve());
    await pause(50);
  }
  throw new EmbeddedPostgresError(
    'NOT_ANSWERING',
    `Process ${holder.pid} holds ${places.root} but its database does not answer: end that process and start again.`,
  );
}

function handle(
  places: Places,
  server: Server,
  adopted: boolean,
  stop: () => Promise<void>,
): EmbeddedPostgres {
  let stopped: Promise<void> | undefined;
  return {
    url: `postgres://${OWNER}:${passwordOf(places)}@127.0.0.1:${server.port}/${DATABASE}`,
    adopted,
    stop: () => (stopped ??= stop()),
  };
}
