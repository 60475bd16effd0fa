import { EpochsService } from '../../apps/api/src/features/epochs/epochs.service';
import { HubsService } from '../../apps/api/src/features/hubs/hubs.service';
import { KeyedHub, someTag, type Holder } from '../../apps/api/src/testing/given-keys';
import { packs } from '../../apps/api/src/testing/given-work';
import { trustServices, vettingHub } from '../../apps/api/src/testing/given-vetting';
import { suspending, Turner } from '../../apps/api/src/testing/turner';
import { momentOf } from './month/calendar';
import { openApp } from './month/month-app';
import { type Row, row } from './row';
import { throwawayDatabase } from './throwaway-database';

/** A request keeps four drawers; its card is wrapped twice, for the board and for the hub. */
const DRAWERS = ['card', 'place', 'contact', 'care'] as const;
const WRAPS = 5;

export const usage = '[--keys 2000] [--members 60]';

/**
 * One turn of a hub's keys: somebody is suspended, every wrap is made anew, everybody who stays gets the new keys. What
 * a browser does is done by Node here. `--keys 2000`, `--members 60`.
 */
export async function run(args: readonly string[]): Promise<readonly Row[]> {
  const number = (name: string, usual: number): number => {
    const at = args.indexOf(name);
    return at < 0 ? usual : Number(args[at + 1]);
  };
  const [keys, members] = [number('--keys', 2000), number('--members', 60)];
  return throwawayDatabase(async (url) => {
    const app = await openApp(url, momentOf(0, 600));
    const { work } = app;
    try {
      const services = trustServices(work);
      const served = { total: 0, finish: 0 };
      const epochs = timed(
        new EpochsService(work.fresh.db, new HubsService(work.fresh.db, packs), services.removals),
        served,
      );
      const keyed = await KeyedHub.found(work, await vettingHub(work), epochs);
      const [ana] = keyed.holders as [Holder];
      const people: Holder[] = [];
      for (let n = 2; n < members; n++) people.push(await keyed.join());
      for (let n = 0; n < keys / WRAPS; n++) {
        for (const drawer of DRAWERS) await keyed.seal(drawer);
        await work.task(keyed.hub, { householdTag: someTag() });
      }
      const leaver = people[0]!.me.id;
      const turner = new Turner(keyed, ana);
      const before = { wall: performance.now(), cpu: process.cpuUsage() };
      await turner.all(suspending(leaver));
      const wall = performance.now() - before.wall;
      const { user, system } = process.cpuUsage(before.cpu);
      const [left] = await work.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM sealed_wrap w JOIN hub_key k USING (hub_id, kid)
         WHERE w.hub_id = $1 AND k.ends_at IS NOT NULL`,
        [keyed.hub.id],
      );
      if (left?.n !== 0) throw new Error('a wrap for an old key is left');
      const name = `${keys} wraps, ${members} members`;
      return [
        row(`${name}: whole turn, wall`, wall, 'ms', { goal: 5000 }),
        row(`${name}: of it waiting for the server`, served.total, 'ms'),
        row(`${name}: of it the one transaction that changes all`, served.finish, 'ms'),
        row(`${name}: CPU of Node, both sides`, (user + system) / 1000, 'ms'),
      ];
    } finally {
      await app.close();
    }
  });
}

/** The service, with the time until its answers added up. */
function timed(epochs: EpochsService, served: { total: number; finish: number }): EpochsService {
  return new Proxy(epochs, {
    get(of, name) {
      const verb: unknown = Reflect.get(of, name);
      if (typeof verb !== 'function') return verb;
      return async (...given: unknown[]): Promise<unknown> => {
        const began = performance.now();
        try {
          return await Reflect.apply(verb, of, given);
        } finally {
          const took = performance.now() - began;
          served.total += took;
          if (name === 'finish') served.finish += took;
        }
      };
    },
  });
}
