import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from '@doorstep/embedded-pg';
import { migrate } from '@doorstep/migrations';

/** A migrated database with the settings of a real one (nothing switched off) over which are `settings`, gone after the bench. */
export async function throwawayDatabase<T>(
  use: (url: string) => Promise<T>,
  settings: NonNullable<EmbeddedPostgresOptions['settings']> = {},
): Promise<T> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'doorstep-bench-'));
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, settings });
  try {
    await migrate(server.url);
    return await use(server.url);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
