import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from './list';

/** Any constant known to nobody else: several processes may start at once, one migrates. */
const LOCK = 727001;

/** Brings the database at `url` up to date as its owner. Returns the names of what ran. */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations,
    installExtensions: false,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
  }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return (await source.runMigrations()).map((m) => m.name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    await runner.release();
    await source.destroy();
  }
}
