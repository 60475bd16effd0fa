import type { Config } from '../platform/config/config';
import { openDatabase } from './database';

/** Work on the configured database as its owner, migrated first; an embedded server is stopped again afterwards. */
export async function withDatabase<T>(config: Config, work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}
