import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@doorstep/embedded-pg';
import { migrate } from '@doorstep/migrations';
import pg from 'pg';

/** A PostgreSQL whose files can be read, with one migrated database. */
export interface OwnPostgres {
  readonly url: string;
  /** Data files, write-ahead log and the server's own log. */
  readonly folder: string;
  /** Writes everything it holds in memory to its files. */
  flush(): Promise<void>;
  remove(): Promise<void>;
}

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-swept-'));
  chmodSync(folder, 0o755); // a spare account must be able to enter it
  // No segment of the log is used again before it was read.
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    settings: { fsync: 'off', wal_keep_size: '1GB' },
  });
  await migrate(server.url);
  return {
    url: server.url,
    folder,
    flush: async () => {
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query('CHECKPOINT');
      await client.end();
    },
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
