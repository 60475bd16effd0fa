import { startEmbeddedPostgres } from '@doorstep/embedded-pg';
import { migrate } from '@doorstep/migrations';
import type { Config } from '../platform/config/config';
import { say } from './out-loud';

export interface OwnedDatabase {
  /** As the owner: for migrations and the seed. The application itself takes a lesser role on it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The database of this configuration, running and up to date. */
export async function openDatabase(config: Config): Promise<OwnedDatabase> {
  const database = config.database.url === null ? await embedded(config) : lent(config.database.url);
  try {
    const ran = await migrate(database.url);
    if (ran.length > 0) say(`Database: ${ran.length} migration${ran.length === 1 ? '' : 's'} applied`);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

const lent = (url: string): OwnedDatabase => ({ url, stop: () => Promise.resolve() });

async function embedded(config: Config): Promise<OwnedDatabase> {
  say(`Database: starting PostgreSQL in ${config.dataDir}`);
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir });
  return { url: server.url, stop: () => server.stop() };
}
