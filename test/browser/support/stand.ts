import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ApiProcess } from '@doorstep/arena';
import type { Scale } from '../../../apps/api/src/seed/scale';
import { seededDatabase, seedInto, STAND_KEY } from './seeded-database';

/** Two hubs and one busy week: enough that nobody stands alone on a list, small enough to be sealed in a second. */
export const SMALL = { seed: 20261121, hubs: 2, volunteers: 16, requests: 36 } as const satisfies Scale;
/** One hub where nobody has asked for anything yet: all that happens is the journey's own. */
export const QUIET = { seed: 20261121, hubs: 1, volunteers: 6, requests: 0 } as const satisfies Scale;

/** A demonstration region served by the built API in a process of its own, as a production start would. */
export interface Stand {
  readonly origin: string;
  /** The database's owner. */
  readonly databaseUrl: string;
  /** Everything that the server wrote to its outputs. */
  said(): string;
  close(): Promise<void>;
}

/** Seeds a migrated, empty database and serves it with `more` settings. It is nine in the morning there. */
export async function openStand(
  databaseUrl: string,
  scale: Scale = SMALL,
  more: Readonly<Record<string, string>> = {},
): Promise<Stand> {
  await seedInto(databaseUrl, scale);
  return serve(databaseUrl, more);
}

/** The same on a copy of what was seeded once for all files of the run. */
export const openSeededStand = async (scale: Scale = SMALL): Promise<Stand> =>
  serve(await seededDatabase(scale), {});

async function serve(databaseUrl: string, more: Readonly<Record<string, string>>): Promise<Stand> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-stand-'));
  const secretFile = path.join(folder, 'server.key');
  const logFile = path.join(folder, 'api.log');
  writeFileSync(secretFile, STAND_KEY, { mode: 0o600 });
  const env = {
    DOORSTEP_SECRET_FILE: secretFile,
    DOORSTEP_DOCUMENTS: 'trusted',
    DOORSTEP_ACCESS_LOG: 'on',
    ...more,
  };
  const api = await ApiProcess.start(databaseUrl, await freePort(), env, logFile);
  return {
    origin: api.url,
    databaseUrl,
    said: () => readFileSync(logFile, 'latin1'),
    close: async () => {
      await api.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
