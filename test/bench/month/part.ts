import { momentOf } from './calendar';
import { type Tally, tallyOf } from './figures';
import { live } from './live';
import { openApp } from './month-app';
import { raiseTown, type Size } from './town';
import { FIRST_COME, MATCHED, refusals } from './ways';
import { throwawayDatabase } from '../throwaway-database';

export const WAYS = [MATCHED, FIRST_COME] as const;

/** Some hubs of a region, lived one way by a process with a database of its own: hubs never look into one another. */
export type PartOrder = {
  readonly way: string;
  readonly size: Size;
  readonly hubs: readonly number[];
  readonly name: string;
};

export interface Part {
  readonly tally: Tally;
  readonly refusals: Readonly<Record<string, number>>;
  /** What the services logged as their own fault. */
  readonly failures: readonly string[];
  readonly seconds: number;
  /** CPU of the process, without its database. */
  readonly cpuSeconds: number;
}

/** A month is about what happens, not how long a disk takes: commits do not wait for it. */
const NOT_WAITING = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export function livePart({ way: wayName, size, hubs: which, name }: PartOrder): Promise<Part> {
  const way = WAYS.find((each) => each.name === wayName);
  if (way === undefined) throw new Error(`no way is called ${wayName}`);
  return throwawayDatabase(async (url) => {
    refusals.clear();
    const app = await openApp(url, momentOf(0, 300));
    try {
      const begun = performance.now();
      const hubs = await raiseTown(app, size, which);
      await live(app, hubs, { size, way, name });
      const tally = await tallyOf(app, hubs.length * Math.round(size.requests / size.hubs));
      const seconds = (performance.now() - begun) / 1000;
      const { user, system } = process.cpuUsage();
      const cpuSeconds = (user + system) / 1e6;
      return { tally, refusals: Object.fromEntries(refusals), failures: app.failures, seconds, cpuSeconds };
    } finally {
      await app.close();
    }
  }, NOT_WAITING);
}
