import { createHash } from 'node:crypto';
import { filledDatabase } from '@doorstep/support';
import type { Scale } from '../../../apps/api/src/seed/scale';
import { morningRegion } from './morning-region';

const HOUR_MS = 3_600_000;

/** One key for all stands of a run: the handles of a seed are found under the key that it was written with. */
export const STAND_KEY = createHash('sha256').update('doorstep stands of journeys').digest();

/**
 * The url of a database with the demonstration in it, for this test file alone. Each scale is sealed once a run; but a
 * new hour seals anew, because the region lies where this hour is nine in the morning.
 */
export function seededDatabase(scale: Scale): Promise<string> {
  const what = JSON.stringify([scale, Math.floor(Date.now() / HOUR_MS)]);
  const kind = `seeded_${createHash('sha256').update(what).digest('hex').slice(0, 12)}`;
  return filledDatabase(kind, (url) => seedInto(url, scale));
}

/** Writes the demonstration of this hour into a migrated, empty database. */
export async function seedInto(ownerUrl: string, scale: Scale): Promise<void> {
  // Only here: most files find their database seeded, and all of the api's seed is much to load.
  const [{ seedDemonstration }, { ServerKey }] = await Promise.all([
    import('../../../apps/api/src/seed/seed'),
    import('../../../apps/api/src/platform/seal/server-key'),
  ]);
  const regions = morningRegion('minneapolis');
  const key = new ServerKey(STAND_KEY);
  try {
    await seedDemonstration({
      ownerUrl,
      regionsDir: regions.folder,
      pack: 'minneapolis',
      scale,
      now: new Date(),
      handleTag: (handle) => key.handleTag(handle),
      say: () => undefined,
    });
  } finally {
    regions.remove();
  }
}
